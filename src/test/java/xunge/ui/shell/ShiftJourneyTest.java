package xunge.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import xunge.domain.RecordState;
import xunge.domain.Violation;
import xunge.store.StoreException;
import xunge.ui._fake.FakeMap;
import xunge.ui._fake.TestDesk;
import xunge.ui._fake.TestPhotos;
import xunge.ui._fake.TinyPack;

/// One shift through the real window, by keyboard alone and by mouse.
@ExtendWith(ApplicationExtension.class)
class ShiftJourneyTest {

    private final TestDesk desk = new TestDesk();
    private final FakeMap map = new FakeMap();
    private Shell shell;

    @Start
    void start(Stage stage) {
        desk.city.useDemonstration();
        shell = new Shell(desk.desk(map));
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1000);
        stage.setHeight(1000);
        stage.setScene(shell.scene());
        stage.show();
        shell.open();
    }

    @Test
    void aRecordIsMadeByKeyboardAlone(FxRobot robot, @TempDir Path dir) throws IOException {
        desk.photos.addAll(TestPhotos.write(dir, 1));
        robot.write("A017").type(KeyCode.ENTER).type(KeyCode.F2);
        robot.write("09010").type(KeyCode.ENTER).write("a12345").push(KeyCode.CONTROL, KeyCode.O);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        Violation record = desk.patrol.listRecords().getFirst();
        assertThat(record.state()).isEqualTo(RecordState.QUEUED);
        assertThat(record.classRef().orElseThrow().code()).isEqualTo("09010");
        assertThat(record.plate()).isEqualTo("豫A12345");
        assertThat(record.photos()).hasSize(1);
    }

    @Test
    void aClassFurtherDownIsTakenWithTheArrowKeys(FxRobot robot) {
        robot.write("A017").type(KeyCode.ENTER).type(KeyCode.F2);
        robot.write("09").type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.ENTER);
        String second = desk.desk(map).classes().search("09", 2).getLast().ref().code();
        assertThat(desk.patrol.listRecords().getFirst().classRef().orElseThrow().code()).isEqualTo(second);
        assertThat(robot.lookup("#record-plate").query().isFocused()).isTrue();
    }

    @Test
    void aRecordIsMadeByMouseWhereTheMapWasClicked(FxRobot robot) {
        beginShift(robot);
        robot.clickOn("#map").clickOn("#here-record");
        robot.clickOn("#record-class")
                .write("违停")
                .clickOn(robot.lookup("#record-class-list .list-cell")
                        .nth(0)
                        .queryAs(
                                Node.class));
        robot.clickOn("#primary-action");
        Violation record = desk.patrol.listRecords().getFirst();
        assertThat(record.state()).isEqualTo(RecordState.QUEUED);
        assertThat(record.place().grid()).isPresent();
    }

    @Test
    void enterRecordsWhereTheMapWasClicked(FxRobot robot) {
        beginShift(robot);
        robot.clickOn("#map").type(KeyCode.ENTER);
        assertThat(desk.patrol.listRecords()).hasSize(1);
    }

    @Test
    void aClickAloneRecordsNothing(FxRobot robot) {
        beginShift(robot);
        robot.clickOn("#map");
        assertThat(desk.patrol.listRecords()).isEmpty();
        assertThat(text(robot, "#place-road")).isEqualTo("航海路 K3+250 北侧");
    }

    @Test
    void escapeKeepsTheDraftAndOffersItAgain(FxRobot robot) {
        beginShift(robot);
        robot.type(KeyCode.F2).write("09010").type(KeyCode.ENTER).write("b88888").type(KeyCode.ESCAPE);
        assertThat(desk.patrol.listRecords().getFirst().plate()).isEqualTo("豫B88888");
        robot.clickOn("#status-shift").clickOn("#resume-1123-001");
        assertThat(robot.lookup("#record-plate").queryTextInputControl().getText()).isEqualTo("豫B88888");
    }

    @Test
    void anUnfinishedRecordIsOfferedWhenTheWindowOpensAgain(FxRobot robot) {
        beginShift(robot);
        robot.type(KeyCode.F2);
        robot.interact(() -> shell.open());
        assertThat(text(robot, "#patrol-drafts-title")).isEqualTo("有 1 条未完成的记录");
    }

    @Test
    void aClickWhileRecordingOffersToMove(FxRobot robot) {
        beginShift(robot);
        robot.type(KeyCode.F2);
        var before = desk.patrol.listRecords().getFirst().place().at();
        robot.moveTo("#map").moveBy(-100, -100).clickOn();
        assertThat(desk.patrol.listRecords().getFirst().place().at()).isEqualTo(before);
        robot.clickOn("#record-move-here");
        assertThat(desk.patrol.listRecords().getFirst().place().at()).isNotEqualTo(before);
    }

    @Test
    void whatWasTypedStaysWhenTheDiskIsFull(FxRobot robot) {
        beginShift(robot);
        robot.type(KeyCode.F2).write("09010").type(KeyCode.ENTER);
        desk.patrol.breakWith("store.disk-full");
        robot.write("a12345").type(KeyCode.ENTER).type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#record-plate").queryTextInputControl().getText()).isEqualTo("豫A12345");
        assertThat(robot.lookup("#record-problem").query().isVisible()).isTrue();
    }

    @Test
    void aShiftEndsAfterAFailureAndARetry(FxRobot robot) {
        beginShift(robot);
        robot.type(KeyCode.F2).write("09010").type(KeyCode.ENTER).push(KeyCode.CONTROL, KeyCode.ENTER);
        desk.sync.goAway();
        robot.type(KeyCode.F4).type(KeyCode.F4);
        assertThat(text(robot, "#end-counts")).isEqualTo("记录 0/1 · 照片 0/0");
        assertThat(robot.lookup("#end-receipt").query().isVisible()).isFalse();
        desk.sync.comeBack();
        robot.clickOn("#end-retry");
        assertThat(text(robot, "#end-message")).startsWith("已同步");
        assertThat(text(robot, "#end-counts")).isEqualTo("记录 1/1 · 照片 0/0");
        assertThat(robot.lookup("#end-receipt").query().isVisible()).isTrue();
    }

    @Test
    void languageChangesWithoutARestart(FxRobot robot) {
        robot.clickOn("#language-en");
        assertThat(((Labeled) robot.lookup("#status-shift").query()).getText()).isEqualTo("No shift");
        robot.clickOn("#language-zh");
        assertThat(((Labeled) robot.lookup("#status-shift").query()).getText()).isEqualTo("未开班次");
    }

    @Test
    void themeChangesWindowAndMap(FxRobot robot) {
        robot.clickOn("#theme-sunlight");
        assertThat(map.told()).endsWith("useTheme sunlight");
        assertThat(shell.scene().getStylesheets()).anyMatch(s -> s.contains("sunlight"));
    }

    @Test
    void searchGoesThere(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.F).write("航海").type(KeyCode.ENTER);
        assertThat(map.sight().getValue().centre().distanceMetres(TinyPack.CENTRE)).isLessThan(20);
        assertThat(map.told()).endsWith("zoomTo");
    }

    @Test
    void everyControlTellsAScreenReaderWhatItIs(FxRobot robot) {
        beginShift(robot);
        robot.type(KeyCode.F2);
        Set<Node> controls = robot.lookup((Node n) -> n.isFocusTraversable() && n.isVisible())
                .match((Node n) -> n instanceof Labeled || n instanceof TextInputControl)
                .queryAll();
        assertThat(controls).hasSizeGreaterThan(10).allMatch(ShiftJourneyTest::saysWhatItIs);
    }

    private static boolean saysWhatItIs(Node node) {
        String shown = node instanceof Labeled labeled ? labeled.getText() : "";
        String said = node.getAccessibleText();
        return shown != null && !shown.isEmpty() || said != null && !said.isEmpty();
    }

    @Test
    void targetsInTheFormAreLargeEnoughForAThumb(FxRobot robot) {
        beginShift(robot);
        robot.type(KeyCode.F2);
        List<String> small = new ArrayList<>();
        for (Node node : robot.lookup("#panel-record .button, #panel-record .text-field, #top-bar .button")
                .queryAll()) {
            Bounds bounds = node.getBoundsInLocal();
            if (node.isVisible() && bounds.getHeight() > 0 && bounds.getHeight() < 44) {
                small.add(node + " " + bounds.getHeight());
            }
        }
        assertThat(small).isEmpty();
    }

    @Test
    void aDiskThatFailsAtTheFirstKeyIsSaidAboveTheMap(FxRobot robot) throws StoreException {
        desk.patrol.startShift("A017");
        robot.interact(() -> shell.open());
        desk.patrol.breakWith("store.disk-full");
        robot.type(KeyCode.F2);
        assertThat(robot.lookup("#notice").query().isVisible()).isTrue();
        robot.clickOn("#notice-close");
        assertThat(robot.lookup("#notice").query().isVisible()).isFalse();
    }

    private static void beginShift(FxRobot robot) {
        robot.clickOn("#start-inspector").write("A017").type(KeyCode.ENTER);
    }

    private static String text(FxRobot robot, String id) {
        return ((Label) robot.lookup(id).query()).getText();
    }
}

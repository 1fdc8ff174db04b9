package xunge.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import xunge.domain.LonLat;
import xunge.domain.PlanePoint;
import xunge.geo.GaussKruger;
import xunge.ui._fake.FakeMap;
import xunge.ui._fake.Screens;
import xunge.ui._fake.TestDesk;
import xunge.ui._fake.TinyPack;
import xunge.ui.measure.MeasureTool;
import xunge.ui.theme.Dress;
import xunge.ui.theme.Theme;

/// Search, candidates, the choice of coordinates and measuring in the window, with pictures of each in both languages and
/// all themes to be looked at.
@ExtendWith(ApplicationExtension.class)
class SearchJourneyTest {

    private final TestDesk desk = new TestDesk();
    private final FakeMap map = new FakeMap();
    private Shell shell;

    @Start
    void start(Stage stage) {
        desk.tools.add(new MeasureTool(map));
        shell = new Shell(desk.desk(map));
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1000);
        stage.setHeight(768);
        stage.setScene(shell.scene());
        stage.show();
        shell.open();
    }

    private PlanePoint centre() {
        return map.sight().getValue().centre();
    }

    private void paste(FxRobot robot, String text) {
        TextField field = robot.lookup("#search").queryAs(TextField.class);
        robot.interact(() -> field.setText(text));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void pinyinArrowsAndEnterGoThere(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.F).write("hhdl").type(KeyCode.DOWN).type(KeyCode.ENTER);

        assertThat(centre().distanceMetres(TinyPack.CENTRE)).isLessThan(20);
        take(robot, "search-1-road");
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#search").queryAs(TextField.class).getText()).isEmpty();
    }

    @Test
    void aPastedCoordinateIsChosenOnTheMap(FxRobot robot) {
        paste(robot, "113.65,34.75");
        take(robot, "search-2-candidates");
        robot.clickOn("#spot-B");

        assertThat(centre().distanceMetres(GaussKruger.toPlane(new LonLat(113.65, 34.75)))).isBetween(500.0, 650.0);
        assertThat(robot.lookup("#search-pin").tryQuery()).isPresent();
        take(robot, "search-3-chosen");
    }

    @Test
    void aClassFiltersTheRecords(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.F).write("09009");
        take(robot, "search-4-class");
        robot.type(KeyCode.ENTER);

        assertThat(robot.lookup("#search-filter").queryAs(Label.class).getText()).contains("机动车乱停放");
        take(robot, "search-5-filter");
        robot.clickOn("#search-filter-off");
        assertThat(robot.lookup("#search-filter").queryAs(Label.class).getText()).isEmpty();
    }

    @Test
    void thePositionIsWrittenInTheChosenSystemAndCopied(FxRobot robot) {
        robot.clickOn("#status-position");
        take(robot, "coordinates-menu");
        robot.clickOn("#coordinates-EPSG-4526");
        robot.moveTo("#status-city");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);

        String[] copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0]).startsWith("38468");
    }

    @Test
    void theMeasuringToolMeasuresUndoesAndClears(FxRobot robot) {
        robot.clickOn("#tool-menu").clickOn("#tool-measure");
        robot.moveTo("#map").moveBy(-80, 0).clickOn().moveBy(100, 0).clickOn().moveBy(0, -60);
        take(robot, "measure-1-distance");
        String length = robot.lookup("#measure-ellipsoid-leg").queryAs(Label.class).getText();
        assertThat(length).isNotEmpty();
        robot.clickOn("#measure-area");
        robot.moveTo("#map").moveBy(40, -80).clickOn();
        take(robot, "measure-2-area");
        assertThat(robot.lookup("#measure-ellipsoid-area").tryQuery()).isPresent();
        robot.type(KeyCode.BACK_SPACE);
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#panel-measure").tryQuery()).isPresent();
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#panel-measure").tryQuery()).isEmpty();
    }

    private void take(FxRobot robot, String name) {
        Scene scene = shell.scene();
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            for (Theme theme : locale == Locale.ENGLISH ? List.of(Theme.LIGHT)
                    : List.of(Theme.DARK, Theme.SUNLIGHT, Theme.LIGHT)) {
                robot.interact(() -> {
                    desk.language.use(locale);
                    Dress.put(theme, scene);
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                });
                WaitForAsyncUtils.waitForFxEvents();
                robot.interact(() -> Screens.save(scene, name + "-" + locale.getLanguage() + "-" + theme.fileName()));
            }
        }
    }
}

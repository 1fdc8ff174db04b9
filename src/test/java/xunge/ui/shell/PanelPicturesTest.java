package xunge.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import xunge.ui._fake.FakeMap;
import xunge.ui._fake.Screens;
import xunge.ui._fake.TestDesk;
import xunge.ui._fake.TestPhotos;
import xunge.ui.theme.Dress;
import xunge.ui.theme.Theme;

/// A picture of every panel in both languages and all themes, to be looked at; and nothing on them is cut off.
@ExtendWith(ApplicationExtension.class)
class PanelPicturesTest {

    private final TestDesk desk = new TestDesk();
    private Shell shell;

    @Start
    void start(Stage stage) {
        shell = new Shell(desk.desk(new FakeMap()));
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1000);
        stage.setHeight(768);
        stage.setScene(shell.scene());
        stage.show();
        shell.open();
    }

    @Test
    void everyPanelInEveryDress(FxRobot robot, @TempDir Path dir) throws IOException {
        desk.photos.addAll(TestPhotos.write(dir, 2));
        take(robot, "1-welcome");
        robot.clickOn("#welcome-demo");
        take(robot, "2-start");
        robot.clickOn("#start-inspector").write("A017").type(KeyCode.ENTER);
        take(robot, "3-patrol-empty");
        robot.clickOn("#map");
        take(robot, "4-here");
        robot.clickOn("#here-record");
        take(robot, "5-record-class");
        robot.write("09010").type(KeyCode.ENTER).write("a1o345").push(KeyCode.CONTROL, KeyCode.O);
        WaitForAsyncUtils.waitForFxEvents();
        take(robot, "6-record-filled");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        robot.type(KeyCode.F2).type(KeyCode.ESCAPE).type(KeyCode.F4);
        take(robot, "7-end-ready");
        desk.sync.goAway();
        robot.type(KeyCode.F4);
        take(robot, "8-end-failed");
        desk.sync.comeBack();
        robot.clickOn("#end-retry");
        take(robot, "9-end-confirmed");
        assertThat(Files.list(Path.of("target", "screens"))).hasSizeGreaterThanOrEqualTo(9 * 4);
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

package xunge.ui.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import xunge._data.RideLog;
import xunge._data.ZhengzhouPack;
import xunge.domain.PositionSource;
import xunge.domain.Violation;
import xunge.geo.layer.MapPack;
import xunge.geo.layer.PackedLayer;
import xunge.inspect.MapPlaceFinder;
import xunge.position.receiver.ReceiverLink;
import xunge.render.MapScene;
import xunge.render.java2d.Java2dPainters;
import xunge.rules.ClassDictionary;
import xunge.ui.FxThread;
import xunge.ui._fake.Screens;
import xunge.ui._fake.TestDesk;
import xunge.ui.common.Background;
import xunge.ui.map.MapView;
import xunge.ui.map.MapViewSurface;
import xunge.ui.shell.Desk;
import xunge.ui.shell.Shell;
import xunge.ui.text.Texts;
import xunge.ui.theme.Dress;
import xunge.ui.theme.Theme;

/// A shift with a replayed log in the real window over the real map: the position is on show, followed, recorded; the
/// side that was ridden is covered.
@ExtendWith(ApplicationExtension.class)
class PositionJourneyTest {

    private static final MapPack PACK = ZhengzhouPack.mapPack();
    private static final PackedLayer ROUTES = PACK.findLayer("route").orElseThrow();
    private static final int LONG_ROAD = 6;

    @TempDir
    static Path directory;
    private final TestDesk desk = new TestDesk();
    private MapView view;
    private Shell shell;

    @Start
    void start(Stage stage) throws Exception {
        desk.city.useDemonstration();
        view = new MapView(new Java2dPainters(), Texts.of(Locale.SIMPLIFIED_CHINESE));
        view.setScene(MapScene.of(PACK, "light", LocalDate.of(2026, 11, 23)));
        Background now = new Background(Runnable::run, FxThread::later);
        shell = new Shell(new Desk(desk.patrol, desk.sync, desk.city, PACK, new MapPlaceFinder(PACK),
                ClassDictionary.load(), new MapViewSurface(view), (texts, owner) -> List.of(), desk.settings,
                Clock.systemDefaultZone(), TestDesk.atOnce(), now, desk.language,
                new ReceiverLink(PACK.findLayer("district").flatMap(PackedLayer::extent), Clock.systemUTC(),
                        Instant.parse("2026-11-01T00:00:00Z")),
                List.of()));
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1000);
        stage.setHeight(1000);
        stage.setScene(shell.scene());
        stage.show();
        shell.open();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> {
            shell.close();
            view.dispose();
        });
    }

    /// Read on the JavaFX thread: a bound text is made when it is asked for, on the asking thread.
    private static String text(FxRobot robot, String id) {
        return WaitForAsyncUtils.waitForAsyncFx(30_000, () -> robot.lookup(id).queryAs(Labeled.class).getText());
    }

    private void replay(FxRobot robot, int pace, int seconds) throws Exception {
        Path log = RideLog.write(directory.resolve("ride-" + seconds + ".log"), ROUTES, LONG_ROAD, 14, seconds);
        robot.write("A017").type(KeyCode.ENTER);
        robot.clickOn("#status-position-source").clickOn("#position-kind-replay");
        robot.clickOn("#position-file").write(log.toString());
        ComboBox<Integer> box = robot.lookup("#position-pace").queryComboBox();
        robot.interact(() -> box.setValue(pace));
        robot.interact(() -> robot.lookup("#position-follow")
                .queryAs(javafx.scene.control.CheckBox.class)
                .setSelected(true));
        robot.clickOn("#position-connect");
    }

    private static void await(java.util.concurrent.Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
    }

    @Test
    void aReplayedRideIsShownFollowedCoveredAndRecorded(FxRobot robot) throws Exception {
        replay(robot, 50, 900);
        await(() -> robot.lookup("#position-shares .label").tryQuery().isPresent());
        await(() -> text(robot, "#position-status").contains("回放结束")
                || text(robot, "#position-status").startsWith("定位"));
        assertThat(text(robot, "#status-position-source")).contains("12 星", "±2 m", "回放");
        robot.interact(() -> shell.scene().getRoot().requestFocus());
        robot.type(KeyCode.F2);
        WaitForAsyncUtils.waitForFxEvents();
        Violation record = desk.patrol.listRecords().getFirst();
        assertThat(record.place().origin().source()).isEqualTo(PositionSource.REPLAY);
        assertThat(record.place().origin().accuracyMetres().orElseThrow()).isLessThan(3);
        take(robot, "position-record");
    }

    @Test
    void picturesOfThePanel(FxRobot robot) throws Exception {
        replay(robot, 100, 1500);
        await(() -> robot.lookup("#position-shares .label").tryQuery().isPresent());
        robot.interact(() -> view.zoomIn(-1));
        await(() -> text(robot, "#position-track").contains("6.") || text(robot, "#position-track").contains("7.")
                || text(robot, "#position-status").contains("旧位置"));
        take(robot, "position-replay");
        robot.interact(() -> {
            robot.lookup("#position-follow").queryAs(javafx.scene.control.CheckBox.class).setSelected(false);
            view.centreOn(ROUTES.vertex(ROUTES.partStart(ROUTES.firstPart(LONG_ROAD)) + 4), 4);
        });
        take(robot, "position-street");
        robot.clickOn("#position-kind-serial");
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> robot.lookup("#position-serial").queryComboBox().getEditor().setText("/dev/ttyNOTHERE9"));
        robot.clickOn("#position-connect");
        await(() -> robot.lookup("#position-problem").queryAs(Label.class).isVisible());
        take(robot, "position-problem");
        robot.clickOn("#position-kind-manual");
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn(robot.point("#map-stage").atOffset(-100, 100));
        await(() -> text(robot, "#status-position-source").contains("不声明精度"));
        take(robot, "position-manual");
    }

    private void take(FxRobot robot, String name) throws Exception {
        Scene scene = shell.scene();
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            for (Theme theme : locale == Locale.ENGLISH ? List.of(Theme.LIGHT)
                    : List.of(Theme.DARK, Theme.SUNLIGHT, Theme.LIGHT)) {
                robot.interact(() -> {
                    desk.language.use(locale);
                    Dress.put(theme, scene);
                    try {
                        view.setTheme(theme.fileName());
                    } catch (xunge.style.sld.StyleException e) {
                        throw new IllegalStateException(e);
                    }
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                });
                await(() -> view.isSettled());
                robot.interact(() -> Screens.save(scene, name + "-" + locale.getLanguage() + "-" + theme.fileName()));
            }
        }
    }
}

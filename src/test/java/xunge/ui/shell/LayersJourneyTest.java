package xunge.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import xunge._data.SyntheticCity;
import xunge.domain.PlanePoint;
import xunge.render.MapScene;
import xunge.render.SceneLayer;
import xunge.render.java2d.Java2dPainters;
import xunge.render.thematic.Clusters;
import xunge.ui._fake.RecordsOfTest;
import xunge.ui._fake.Screens;
import xunge.ui._fake.TestDesk;
import xunge.ui.browse.RecordsViewModel;
import xunge.ui.map.MapView;
import xunge.ui.map.MapViewSurface;
import xunge.ui.text.Texts;
import xunge.ui.theme.Theme;

/// The layers through the real window over a real map.
@ExtendWith(ApplicationExtension.class)
class LayersJourneyTest {

    private final TestDesk desk = new TestDesk();
    private MapView map;
    private Shell shell;

    @Start
    void start(Stage stage) throws Exception {
        desk.city.useDemonstration();
        map = new MapView(new Java2dPainters(), Texts.of(Locale.SIMPLIFIED_CHINESE));
        map.setScene(MapScene.of(SyntheticCity.of(20), "light", LocalDate.of(2026, 11, 23)));
        shell = new Shell(desk.desk(new MapViewSurface(map)));
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1000);
        stage.setHeight(1000);
        stage.setScene(shell.scene());
        stage.show();
        shell.open();
        shell.models().shell().closePanel();
        shell.models().records().use(RecordsOfTest.of(400));
        map.centreOn(SyntheticCity.CENTRE, 12);
    }

    @AfterEach
    void dispose(FxRobot robot) {
        robot.interact(map::dispose);
    }

    private MapScene scene() {
        return map.shownSceneProperty().get().orElseThrow();
    }

    private <T extends Node> T node(FxRobot robot, String id, Class<T> kind) {
        return kind.cast(robot.lookup("#" + id).query());
    }

    private void fire(FxRobot robot, String id) {
        robot.interact(() -> node(robot, id, ButtonBase.class).fire());
    }

    /// Opens the settings of a layer and brings them in sight.
    private void openSettings(FxRobot robot, String layer) {
        fire(robot, "layer-open-" + layer);
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            ScrollPane scroll = (ScrollPane) robot.lookup("#layer-scroll").query();
            Node row = robot.lookup("#layer-" + layer).query();
            Bounds at = scroll.getContent().sceneToLocal(row.localToScene(row.getBoundsInLocal()));
            double height = scroll.getContent().getBoundsInLocal().getHeight();
            scroll.setVvalue(at.getMinY() / Math.max(1, height - scroll.getViewportBounds().getHeight()));
            scroll.getScene().getRoot().layout();
        });
    }

    private void openTool(FxRobot robot, String id) {
        robot.interact(() -> ((MenuButton) robot.lookup("#tool-menu").query()).getItems()
                .stream()
                .filter(i -> ("tool-" + id).equals(i.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void awaitSettled() throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, map.settledProperty());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aLayerIsHidden(FxRobot robot) {
        robot.interact(() -> node(robot, "layer-unit_grid", CheckBox.class).fire());
        assertThat(scene().find("unit_grid").orElseThrow().look().shown()).isFalse();
    }

    @Test
    void aLayerIsMovedByTheKeyboard(FxRobot robot) {
        robot.interact(() -> robot.lookup("#layer-crossing").query().requestFocus());
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(scene().layers()).extracting(SceneLayer::name).containsSubsequence("crossing", "route");
        assertThat(shell.scene().getFocusOwner().getId()).isEqualTo("layer-crossing");
    }

    @Test
    void aLayerIsMadeTransparent(FxRobot robot) {
        openSettings(robot, "route");
        robot.interact(() -> node(robot, "layer-opacity-route", Slider.class).setValue(0.4));
        assertThat(scene().find("route").orElseThrow().look().opacity()).isEqualTo(0.4);
    }

    @Test
    void aWrongFilterIsSaidAtOnceAndChangesNothing(FxRobot robot) {
        openSettings(robot, "parking_zone");
        robot.interact(() -> {
            TextInputControl field = node(robot, "layer-filter-parking_zone", TextInputControl.class);
            field.setText("capacity > 12");
            field.setText("capacity >> 12");
        });
        Label problem = node(robot, "layer-filter-problem-parking_zone", Label.class);
        assertThat(problem.isVisible()).isTrue();
        assertThat(problem.getText()).contains("capacity >> 12");
        assertThat(scene().find("parking_zone").orElseThrow().look().choice().filter().orElseThrow().text())
                .isEqualTo("capacity > 12");
        assertThat(node(robot, "map-filtered", Label.class).getText()).isEqualTo("已筛选 1 个图层");
    }

    @Test
    void districtsAreColouredByTheNumberOfRecords(FxRobot robot) {
        openTool(robot, "thematic");
        fire(robot, "thematic-draw");
        assertThat(scene().find("thematic")).isPresent();
        assertThat(robot.lookup("#thematic-legend").queryParent().getChildrenUnmodifiable()).hasSizeBetween(2, 6);
        fire(robot, "thematic-clear");
        assertThat(scene().find("thematic")).isEmpty();
    }

    @Test
    void aClickOnAClusterComesCloser(FxRobot robot) throws TimeoutException {
        fire(robot, "records-clusters");
        awaitSettled();
        double before = map.viewportProperty().get().metresPerPixel();
        Clusters clusters = RecordsViewModel.clusters(scene()).orElseThrow();
        PlanePoint cluster = biggest(clusters, before);
        double x = map.viewportProperty().get().xOf(cluster);
        double y = map.viewportProperty().get().yOf(cluster);
        robot.moveTo(robot.point(map).atOffset(x - map.getWidth() / 2, y - map.getHeight() / 2))
                .clickOn(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(map.viewportProperty().get().metresPerPixel()).isLessThan(before);
        assertThat(shell.models().shell().panelProperty().get()).isEqualTo(PanelKind.NONE);
    }

    private static PlanePoint biggest(Clusters clusters, double metresPerPixel) {
        var layer = clusters.at(metresPerPixel);
        int best = 0;
        for (int c = 1; c < layer.size(); c++) {
            if (clusters.members(metresPerPixel, c).length > clusters.members(metresPerPixel, best).length) {
                best = c;
            }
        }
        return layer.vertex(best);
    }

    @Test
    void twoDaysLieSideBySideAndTheKeyboardMovesTheDivider(FxRobot robot) throws TimeoutException {
        openTool(robot, "compare");
        fire(robot, "compare-start");
        awaitSettled();
        assertThat(node(robot, "map-divider-left", Label.class).getText()).isEqualTo("2026-10-24");
        assertThat(node(robot, "map-divider-right", Label.class).getText()).isEqualTo("2026-11-23");
        Node handle = robot.lookup("#map-divider").query();
        double before = handle.getLayoutX();
        robot.interact(handle::requestFocus);
        robot.push(KeyCode.LEFT);
        robot.interact(() -> shell.scene().getRoot().layout());
        assertThat(handle.getLayoutX()).isLessThan(before);
        fire(robot, "compare-stop");
        assertThat(handle.getParent().isVisible()).isFalse();
    }

    @Test
    void theBoxToolSelectsWhatItEncloses(FxRobot robot) {
        openTool(robot, "selection");
        fire(robot, "selection-box");
        robot.interact(() -> {
            mouse(MouseEvent.MOUSE_PRESSED, 350, 350);
            mouse(MouseEvent.MOUSE_DRAGGED, 600, 600);
            mouse(MouseEvent.MOUSE_RELEASED, 600, 600);
        });
        assertThat(node(robot, "selection-count", Label.class).getText()).startsWith("已选择");
        fire(robot, "selection-clear");
        assertThat(node(robot, "selection-count", Label.class).getText()).isEqualTo("未选择");
    }

    private void mouse(EventType<MouseEvent> type, double x, double y) {
        Event.fireEvent(map, new MouseEvent(type, x, y, x, y, MouseButton.PRIMARY, 1, false, false, false, false, true,
                false, false, true, false, true, null));
    }

    @Test
    void everyViewInEveryDress(FxRobot robot) throws TimeoutException {
        openSettings(robot, "parking_zone");
        take(robot, "layers-settings");
        fire(robot, "layer-open-parking_zone");
        fire(robot, "records-clusters");
        take(robot, "layers-clusters");
        fire(robot, "records-heat");
        take(robot, "layers-heat");
        fire(robot, "records-symbols");
        openTool(robot, "thematic");
        fire(robot, "thematic-draw");
        take(robot, "layers-thematic");
        robot.interact(() -> node(robot, "thematic-hatched", CheckBox.class).fire());
        take(robot, "layers-thematic-hatched");
        fire(robot, "thematic-clear");
        openTool(robot, "compare");
        fire(robot, "compare-start");
        take(robot, "layers-compare");
        fire(robot, "compare-stop");
        robot.interact(() -> shell.models().shell().click(SyntheticCity.CENTRE, 12));
        take(robot, "layers-identify");
        assertThat(Optional.of(map)).isPresent();
    }

    private void take(FxRobot robot, String name) throws TimeoutException {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            for (Theme theme : locale == Locale.ENGLISH ? List.of(Theme.LIGHT)
                    : List.of(Theme.DARK, Theme.SUNLIGHT, Theme.LIGHT)) {
                robot.interact(() -> {
                    desk.language.use(locale);
                    ((ButtonBase) robot.lookup("#theme-" + theme.fileName()).query()).fire();
                    shell.scene().getRoot().applyCss();
                    shell.scene().getRoot().layout();
                });
                awaitSettled();
                robot.interact(() -> Screens.save(shell.scene(),
                        name + "-" + locale.getLanguage() + "-" + theme.fileName()));
            }
        }
    }
}

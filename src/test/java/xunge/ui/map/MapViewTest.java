package xunge.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import xunge._data.FxToolkit;
import xunge._data.SyntheticCity;
import xunge.domain.PlanePoint;
import xunge.geo.layer.MapPack;
import xunge.render.Ladder;
import xunge.render.MapHit;
import xunge.render.MapScene;
import xunge.render.Viewport;
import xunge.render.java2d.Java2dPainters;
import xunge.ui.text.Texts;

class MapViewTest {

    private static final double STREET = Ladder.metresPerPixel(5);
    private static MapScene scene;
    private static Java2dPainters painters;

    private MapView map;
    private Stage stage;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.start();
        MapPack pack = SyntheticCity.of(20);
        scene = MapScene.of(pack, "light", LocalDate.of(2026, 11, 23));
        painters = new Java2dPainters();
    }

    @BeforeEach
    void showMap() throws Exception {
        onFx(() -> {
            map = new MapView(painters, Texts.of(Locale.SIMPLIFIED_CHINESE));
            stage = new Stage();
            stage.setX(0);
            stage.setY(0);
            stage.setScene(new Scene(map, 900, 600));
            stage.show();
            map.setScene(scene);
            return null;
        });
    }

    @AfterEach
    void closeMap() throws Exception {
        onFx(() -> {
            stage.close();
            map.dispose();
            return null;
        });
    }

    @Test
    void firstSceneIsShownWhole() throws Exception {
        awaitSettled();
        Viewport shown = onFx(() -> map.viewportProperty().get());
        assertThat(shown.box().intersects(scene.extent().orElseThrow())).isTrue();
        assertThat(shown.box().widthMetres()).isGreaterThanOrEqualTo(scene.extent().orElseThrow().widthMetres());
    }

    @Test
    void draggingMovesTheGroundWithThePointer() throws Exception {
        PlanePoint under = onFx(() -> {
            map.centreOn(SyntheticCity.CENTRE, STREET);
            return map.viewportProperty().get().placeAt(400, 300);
        });
        onFx(() -> {
            mouse(MouseEvent.MOUSE_PRESSED, 400, 300, 1);
            mouse(MouseEvent.MOUSE_DRAGGED, 450, 330, 1);
            mouse(MouseEvent.MOUSE_RELEASED, 450, 330, 1);
            return null;
        });
        Viewport now = onFx(() -> map.viewportProperty().get());
        assertThat(now.placeAt(450, 330).distanceMetres(under)).isLessThan(STREET * 2);
    }

    @Test
    void draggingIsNoClick() throws Exception {
        List<MapClick> clicks = new ArrayList<>();
        onFx(() -> {
            map.setOnPlaceClicked(clicks::add);
            mouse(MouseEvent.MOUSE_PRESSED, 400, 300, 1);
            mouse(MouseEvent.MOUSE_DRAGGED, 450, 330, 1);
            mouse(MouseEvent.MOUSE_RELEASED, 450, 330, 1);
            return null;
        });
        assertThat(clicks).isEmpty();
    }

    @Test
    void wheelZoomsAboutThePointer() throws Exception {
        PlanePoint under = onFx(() -> {
            map.centreOn(SyntheticCity.CENTRE, STREET);
            return map.viewportProperty().get().placeAt(200, 150);
        });
        onFx(() -> {
            scroll(200, 150, 40);
            return null;
        });
        Viewport now = onFx(() -> map.viewportProperty().get());
        assertThat(now.metresPerPixel()).isEqualTo(Ladder.metresPerPixel(4));
        assertThat(now.placeAt(200, 150).distanceMetres(under)).isLessThan(STREET * 2);
    }

    @Test
    void plusKeyComesCloser() throws Exception {
        Viewport now = onFx(() -> {
            map.centreOn(SyntheticCity.CENTRE, STREET);
            Event.fireEvent(map,
                    new KeyEvent(KeyEvent.KEY_PRESSED, "+", "+", KeyCode.PLUS, false, false, false, false));
            return map.viewportProperty().get();
        });
        assertThat(now.metresPerPixel()).isEqualTo(Ladder.metresPerPixel(4));
    }

    @Test
    void clickOnAMarkFindsItFirst() throws Exception {
        List<MapClick> clicks = new ArrayList<>();
        onFx(() -> {
            map.setOnPlaceClicked(clicks::add);
            map.centreOn(SyntheticCity.CENTRE, STREET);
            PlanePoint mark = scene.findLayer("violation").orElseThrow().vertex(0);
            Viewport now = map.viewportProperty().get();
            mouse(MouseEvent.MOUSE_PRESSED, now.xOf(mark) + 3, now.yOf(mark), 1);
            mouse(MouseEvent.MOUSE_RELEASED, now.xOf(mark) + 3, now.yOf(mark), 1);
            return null;
        });
        assertThat(clicks.getFirst().hits().getFirst().layer().name()).isEqualTo("violation");
        assertThat(clicks.getFirst().hits()).extracting(h -> h.layer().name()).contains("unit_grid", "district");
    }

    @Test
    void pointerTellsThePlaceUnderIt() throws Exception {
        PlanePoint place = onFx(() -> {
            map.centreOn(SyntheticCity.CENTRE, STREET);
            mouse(MouseEvent.MOUSE_MOVED, 450, 300, 0);
            return map.pointerPlaceProperty().get().orElseThrow();
        });
        assertThat(place.distanceMetres(SyntheticCity.CENTRE)).isLessThan(STREET * 2);
    }

    @Test
    void everyScaleSettles() throws Exception {
        for (int level : new int[] {18, 12, 5, 2}) {
            onFx(() -> {
                map.centreOn(SyntheticCity.CENTRE, Ladder.metresPerPixel(level));
                return null;
            });
            awaitSettled();
        }
    }

    @Test
    void mapFollowsTheWindowsSize() throws Exception {
        onFx(() -> {
            stage.setWidth(640);
            stage.setHeight(480);
            return null;
        });
        awaitSettled();
        Viewport shown = onFx(() -> map.viewportProperty().get());
        assertThat(shown.width()).isEqualTo(onFx(() -> (int) map.getWidth()));
    }

    @Test
    void replacedLiveLayerIsSelectable() throws Exception {
        onFx(() -> {
            map.replaceLayer(SyntheticCity.violations());
            map.showSelection(List.of(new MapHit("violation", SyntheticCity.violations(), 2)));
            return null;
        });
        awaitSettled();
        assertThat(map.isSettled()).isTrue();
    }

    @Test
    void otherThemeSettlesToo() throws Exception {
        onFx(() -> {
            map.setTheme("dark");
            return null;
        });
        awaitSettled();
        assertThat(map.isSettled()).isTrue();
    }

    @Test
    void manyMapsOpenedAndClosedLeaveNoThread() throws Exception {
        for (int i = 0; i < 20; i++) {
            onFx(() -> {
                new MapView(painters, Texts.of(Locale.ENGLISH)).dispose();
                return null;
            });
        }
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (mapThreads() > 3 && System.nanoTime() < deadline) {
            Thread.sleep(20);
        }
        assertThat(mapThreads()).isLessThanOrEqualTo(3);
    }

    private static long mapThreads() {
        return Thread.getAllStackTraces()
                .keySet()
                .stream()
                .filter(t -> t.getName().startsWith("xunge-tile") || t.getName().startsWith("xunge-labels"))
                .count();
    }

    private void mouse(javafx.event.EventType<MouseEvent> type, double x, double y, int clicks) {
        boolean isDown = type != MouseEvent.MOUSE_MOVED && type != MouseEvent.MOUSE_RELEASED;
        Event.fireEvent(map, new MouseEvent(type, x, y, x, y, MouseButton.PRIMARY, clicks, false, false, false, false,
                isDown, false, false, false, false, true, new PickResult(map, x, y)));
    }

    private void scroll(double x, double y, double deltaY) {
        Event.fireEvent(map, new ScrollEvent(ScrollEvent.SCROLL, x, y, x, y, false, false, false, false, false, false,
                0, deltaY, 0, deltaY, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, new PickResult(map, x, y)));
    }

    private void awaitSettled() throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!onFx(() -> map.isSettled())) {
            assertThat(System.nanoTime()).as("settled within a minute").isLessThan(deadline);
            Thread.sleep(10);
        }
    }

    private static <T> T onFx(Callable<T> task) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(task.call());
            } catch (Exception | AssertionError broken) {
                done.completeExceptionally(broken);
            }
        });
        return done.get(60, TimeUnit.SECONDS);
    }
}

package xunge.app.tour;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import xunge.app.bench.CityScene;
import xunge.app.desktop.OpenWindow;
import xunge.domain.PlanePoint;
import xunge.domain.ReportableException;
import xunge.geo.layer.PackedLayer;
import xunge.render.MapScene;
import xunge.store.gpkg.LayerFile;
import xunge.ui.common.MapSurface;

/// Drags and zooms the window's map and says how long the frames took: with the map pack, or with a whole large city in
/// its place.
///
/// @param actor sits at the window
/// @param window the window
/// @param say takes what was measured
record CityDrive(Actor actor, OpenWindow window, Consumer<String> say) {

    private static final PlanePoint CROSSING = new PlanePoint(469_500, 3_847_800);

    /// What is measured: a name, and the resolution to begin at.
    private record Stretch(String name, double metresPerPixel) {}

    /// Loads the benchmark city in `data`, and drives through it: the wide views in the style of `look`, the close ones
    /// with labels.
    void through(Path data, Path look) throws InterruptedException, IOException, ReportableException {
        List<PackedLayer> layers = LayerFile.read(data);
        show(CityScene.plain(layers, look));
        drive(new Stretch("city,-750,000-cells", 69), PanMeter::dragging);
        drive(new Stretch("urban,-120,000-cells", 28), PanMeter::dragging);
        drive(new Stretch("urban-and-zoom", 28), PanMeter::zooming);
        show(CityScene.labelled(layers));
        drive(new Stretch("district-with-labels", 5), PanMeter::dragging);
        drive(new Stretch("street-with-labels", 0.5), PanMeter::dragging);
        drive(new Stretch("district-with-labels-and-zoom", 5), PanMeter::zooming);
    }

    private void show(MapScene scene) throws InterruptedException {
        actor.onFx(() -> {
            window.map().change(s -> scene);
            return true;
        });
    }

    private void drive(Stretch stretch, Function<MapSurface, PanMeter> motion) throws InterruptedException {
        actor.onFx(() -> {
            window.map().lookAt(CROSSING, stretch.metresPerPixel);
            return true;
        });
        measure(stretch.name, motion);
    }

    /// Waits for the map to settle, then moves it.
    void measure(String name, Function<MapSurface, PanMeter> motion) throws InterruptedException {
        actor.await("the map to settle", window::isSettled);
        PanMeter meter = actor.onFx(() -> {
            PanMeter started = motion.apply(window.map());
            started.start();
            return started;
        });
        say.accept("frames " + name + " " + meter.await());
    }
}

package xunge.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import xunge.app.desktop.PackLocation;
import xunge.domain.LonLat;
import xunge.geo.GaussKruger;
import xunge.geo.layer.Box;
import xunge.geo.layer.MapPack;
import xunge.geo.layer.PackedLayer;
import xunge.render.MapScene;
import xunge.render.Viewport;
import xunge.render.java2d.FurnitureWords;
import xunge.render.java2d.Java2dPainters;
import xunge.render.java2d.MapImages;
import xunge.store.gpkg.MapPackReader;
import xunge.style.Scales;
import xunge.ui.text.Texts;

/// `xunge render`: draws the map to a PNG file, as the window shows it.
@Command(name = "render", description = "${bundle:cli.render}")
final class RenderCommand extends CommonOptions implements Callable<Integer> {

    private final Texts texts;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--out", required = true, paramLabel = "FILE.png", description = "${bundle:cli.render.out}")
    private Path file = Path.of("");

    @Option(names = "--pack", paramLabel = "FILE", description = "${bundle:cli.option.pack}")
    private @Nullable Path pack;

    @Option(names = "--centre", split = ",", arity = "1", paramLabel = "LON,LAT", description = "${bundle:cli.render.centre}")
    private List<Double> centre = List.of();

    @Option(names = "--scale", paramLabel = "N", description = "${bundle:cli.render.scale}")
    private double scale;

    @Option(names = "--size", split = "x", arity = "1", paramLabel = "WxH", description = "${bundle:cli.render.size}")
    private List<Integer> size = List.of(1366, 768);

    @Option(names = "--theme", paramLabel = "light|dark|sunlight", description = "${bundle:cli.render.theme}")
    private String theme = "light";

    RenderCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() throws Exception {
        MapPack map = MapPackReader.read(PackLocation.find(pack));
        MapScene scene = MapScene.of(map, theme, LocalDate.now(ZoneId.systemDefault()));
        FurnitureWords words = new FurnitureWords(texts.get("cli.render.north"), texts.get("cli.render.schematic"),
                texts.get("cli.render.sources"));
        Files.write(file, new MapImages(new Java2dPainters()).png(scene, viewport(map), words));
        scene.problems().forEach(p -> Outputs.of(spec).println(p));
        Outputs.of(spec).flush();
        return 0;
    }

    private Viewport viewport(MapPack map) {
        if (size.size() != 2 || (!centre.isEmpty() && centre.size() != 2) || scale < 0) {
            throw new ParameterException(java.util.Objects.requireNonNull(spec).commandLine(),
                    texts.get("cli.render.bad-view"));
        }
        Viewport whole = Viewport.around(core(map), size.get(0), size.get(1));
        Viewport there = centre.isEmpty() ? whole
                : whole.withCentre(GaussKruger.toPlane(new LonLat(centre.get(0), centre.get(1))));
        return scale == 0 ? there
                : new Viewport(there.centre(), Scales.metresPerPixel(scale), there.width(), there.height());
    }

    /// The unit grids' extent, else that of everything.
    private static Box core(MapPack map) {
        return map.findLayer("unit_grid")
                .flatMap(PackedLayer::extent)
                .orElseGet(() -> map.layers()
                        .stream()
                        .flatMap(l -> l.extent().stream())
                        .reduce(Box::union)
                        .orElse(new Box(0, 0, 1, 1)));
    }
}

package xunge.app;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import xunge.app.desktop.PackLocation;
import xunge.geo.layer.Box;
import xunge.geo.layer.MapPack;
import xunge.geo.layer.PackedLayer;
import xunge.render.MapScene;
import xunge.render.java2d.FurnitureWords;
import xunge.render.java2d.Java2dPainters;
import xunge.render.java2d.MapImages;
import xunge.store.gpkg.MapPackReader;
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

    @Option(names = "--centre", paramLabel = "LON,LAT", description = "${bundle:cli.render.centre}")
    private @Nullable String centre;

    @Option(names = "--scale", paramLabel = "N", description = "${bundle:cli.render.scale}")
    private @Nullable Double scale;

    @Option(names = "--size", paramLabel = "WxH", description = "${bundle:cli.render.size}")
    private String size = "1366x768";

    @Option(names = "--theme", paramLabel = "light|dark|sunlight", description = "${bundle:cli.render.theme}")
    private String theme = "light";

    RenderCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() throws Exception {
        Sight sight = sight();
        MapPack map = MapPackReader.read(PackLocation.find(pack));
        MapScene scene = MapScene.of(map, theme, LocalDate.now(ZoneId.systemDefault()));
        FurnitureWords words = new FurnitureWords(texts.get("map.north"), texts.get("map.schematic"),
                texts.get("map.sources", ""));
        Files.write(file, new MapImages(new Java2dPainters()).png(scene, sight.viewport(core(map)), words));
        PrintWriter out = Outputs.of(spec);
        scene.problems().forEach(p -> out.println(texts.get(p.messageKey(), p.arguments().toArray())));
        out.flush();
        return 0;
    }

    private Sight sight() {
        try {
            return Sight.parse(centre, scale, size);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(),
                    texts.get("cli.render.bad-view", Sight.MAX_PIXELS), e);
        }
    }

    /// The unit grids' extent, else that of everything.
    static Box core(MapPack map) {
        return map.findLayer("unit_grid")
                .flatMap(PackedLayer::extent)
                .orElseGet(() -> map.layers()
                        .stream()
                        .flatMap(l -> l.extent().stream())
                        .reduce(Box::union)
                        .orElse(new Box(0, 0, 1, 1)));
    }
}

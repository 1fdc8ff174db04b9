package xunge.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import xunge.app.desktop.PackLocation;
import xunge.domain.PlanePoint;
import xunge.geo.layer.Box;
import xunge.geo.layer.MapPack;
import xunge.render.MapScene;
import xunge.render.java2d.Java2dPainters;
import xunge.render.paper.District;
import xunge.render.paper.MapPrint;
import xunge.render.paper.PaperSize;
import xunge.render.paper.PrintMonitor;
import xunge.render.paper.SheetLayout;
import xunge.render.paper.SheetOrder;
import xunge.store.gpkg.MapPackReader;
import xunge.ui.print.PrintWords;
import xunge.ui.text.Texts;

/// `xunge print`: a sheet of the map as PDF or PNG.
@Command(name = "print", description = "${bundle:cli.print}")
final class PrintCommand extends CommonOptions implements Callable<Integer> {

    private static final List<String> THEMES = List.of("light", "sunlight");

    private final Texts texts;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "${bundle:cli.print.out}")
    private Path file = Path.of("");

    @Option(names = "--pack", paramLabel = "FILE", description = "${bundle:cli.option.pack}")
    private @Nullable Path pack;

    @Option(names = "--centre", paramLabel = "LON,LAT", description = "${bundle:cli.print.centre}")
    private @Nullable String centre;

    @Option(names = "--scale", paramLabel = "N", description = "${bundle:cli.print.scale}")
    private @Nullable Double scale;

    @Option(names = "--district", paramLabel = "CODE|NAME", description = "${bundle:cli.print.district}")
    private @Nullable String district;

    @Option(names = "--paper", paramLabel = "A4", description = "${bundle:cli.print.paper}")
    private String paper = "A3";

    @Option(names = "--portrait", description = "${bundle:cli.print.portrait}")
    private boolean portrait;

    @Option(names = "--title", paramLabel = "TEXT", description = "${bundle:cli.print.title}")
    private @Nullable String title;

    @Option(names = "--approval", paramLabel = "TEXT", description = "${bundle:cli.print.approval}")
    private @Nullable String approval;

    @Option(names = "--theme", paramLabel = "light|sunlight", description = "${bundle:cli.print.theme}")
    private String theme = "light";

    @Option(names = "--dpi", paramLabel = "N", description = "${bundle:cli.print.dpi}")
    private int dpi = MapPrint.FINE_DPI;

    PrintCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() throws Exception {
        SheetLayout layout = layout();
        Optional<PlanePoint> middle = middle();
        check();
        MapPack map = MapPackReader.read(PackLocation.find(pack));
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        MapScene scene = MapScene.of(map, theme, today);
        Optional<District> focus = focus(scene);
        Box box = focus.map(District::box).orElseGet(() -> RenderCommand.core(map));
        double denominator = scale == null ? layout.scaleFor(box) : scale;
        String heading = title != null ? title
                : focus.map(d -> texts.get("paper.heading.district", d.name()))
                        .orElseGet(() -> texts.get("paper.heading.view"));
        SheetOrder order = new SheetOrder(scene, layout, middle.orElseGet(() -> middle(box)), denominator, focus,
                heading, Optional.ofNullable(approval).map(String::strip).filter(a -> !a.isEmpty()), today);
        new MapPrint(new Java2dPainters()).write(order, PrintWords.of(texts), file, dpi, PrintMonitor.NONE);
        PrintWriter out = Outputs.of(spec);
        scene.problems().forEach(p -> out.println(texts.get(p.messageKey(), p.arguments().toArray())));
        out.println(texts.get("cli.print.done", file, denominator));
        out.flush();
        return 0;
    }

    private SheetLayout layout() {
        PaperSize size = PaperSize.find(paper)
                .orElseThrow(() -> wrong("cli.print.bad-paper", paper, Arrays.stream(PaperSize.values())
                        .map(PaperSize::name)
                        .collect(Collectors.joining(", "))));
        return SheetLayout.of(size, portrait);
    }

    private void check() {
        if (scale != null && !SheetLayout.isScale(scale)) {
            throw wrong("cli.print.bad-scale", SheetLayout.LARGEST, SheetLayout.SMALLEST);
        }
        if (centre != null && district != null) {
            throw wrong("cli.print.both");
        }
        if (!THEMES.contains(theme)) {
            throw wrong("cli.print.bad-theme");
        }
    }

    private Optional<PlanePoint> middle() {
        try {
            return Optional.ofNullable(centre).map(Sight::parsePlace);
        } catch (IllegalArgumentException e) {
            throw wrong("cli.print.bad-centre");
        }
    }

    private static PlanePoint middle(Box box) {
        return new PlanePoint((box.minEast() + box.maxEast()) / 2, (box.minNorth() + box.maxNorth()) / 2);
    }

    private Optional<District> focus(MapScene scene) {
        String asked = district;
        if (asked == null) {
            return Optional.empty();
        }
        return Optional.of(District.find(scene, asked)
                .orElseThrow(() -> wrong("cli.print.unknown-district", asked,
                        District.list(scene)
                                .stream()
                                .map(d -> d.code() + " " + d.name())
                                .collect(Collectors.joining(", ")))));
    }

    private ParameterException wrong(String key, Object... arguments) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), texts.get(key, arguments));
    }
}

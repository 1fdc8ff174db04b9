package xunge.render;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import xunge.domain.LayerSource;
import xunge.style.Scales;

/// Says where what is shown comes from.
public final class SourceLine {

    private static final Pattern END = Pattern.compile("[，；。,;]");

    private SourceLine() {}

    /// The sources of the layers of `scene` that are drawn at the resolution of `frame`, each once: surveyed before
    /// schematic, in short, up to the first comma or semicolon.
    public static List<String> sources(MapScene scene, PixelFrame frame) {
        double scale = Scales.denominator(frame.metresPerPixel());
        return scene.layers()
                .stream()
                .filter(l -> !l.isLive())
                .flatMap(l -> l.drawnAt(scale).stream())
                .flatMap(l -> source(l, scale).stream())
                .sorted(Comparator.comparing(LayerSource::schematic))
                .map(source -> END.splitAsStream(source.source()).findFirst().orElse(""))
                .filter(words -> !words.isEmpty())
                .distinct()
                .toList();
    }

    private static Optional<LayerSource> source(DrawnLayer layer, double scale) {
        return switch (layer) {
            case DrawnLayer.Features f -> Optional.of(f.layer().source())
                    .filter(s -> f.layer().size() > 0 && f.hasRulesAt(scale));
            case DrawnLayer.Picture p -> Optional.of(p.source().source());
        };
    }
}

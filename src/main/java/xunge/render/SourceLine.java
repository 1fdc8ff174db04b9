package xunge.render;

import java.util.Comparator;
import java.util.List;
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
                .filter(l -> !l.isLive() && l.layer().size() > 0)
                .filter(l -> l.style().passes().stream().anyMatch(p -> !p.rulesAt(scale).isEmpty()))
                .map(l -> l.layer().source())
                .sorted(Comparator.comparing(LayerSource::schematic))
                .map(source -> END.splitAsStream(source.source()).findFirst().orElse(""))
                .distinct()
                .toList();
    }
}

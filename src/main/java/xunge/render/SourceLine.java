package xunge.render;

import java.util.List;
import xunge.style.Scales;

/// Says where what is shown comes from.
public final class SourceLine {

    private SourceLine() {}

    /// The sources of the layers of `scene` that are drawn at the resolution of `frame`, bottom first, each once.
    public static List<String> sources(MapScene scene, PixelFrame frame) {
        double scale = Scales.denominator(frame.metresPerPixel());
        return scene.layers()
                .stream()
                .filter(l -> !l.isLive() && l.layer().size() > 0)
                .filter(l -> l.style().passes().stream().anyMatch(p -> !p.rulesAt(scale).isEmpty()))
                .map(l -> l.layer().source().source())
                .distinct()
                .toList();
    }
}

package xunge.render;

import java.util.List;
import xunge.geo.layer.PackedLayer;
import xunge.style.LayerStyle;
import xunge.style.StyleProblem;
import xunge.style.Theme;
import xunge.style.sld.SldDocument;
import xunge.style.sld.StyleCompiler;

/// Makes a layer's style in a theme: from a style file, or computed from the layer's own values.
@FunctionalInterface
public interface LayerDesign {

    /// The style of `layer` in `theme`; what cannot be drawn is added to `problems`. Called again for every theme and
    /// every change of the layer.
    LayerStyle compile(PackedLayer layer, Theme theme, List<StyleProblem> problems);

    /// The design of a style file.
    static LayerDesign of(SldDocument document) {
        return (layer, theme, problems) -> StyleCompiler.compile(document, layer, theme, problems);
    }

    /// Draws nothing.
    static LayerDesign nothing() {
        return (layer, theme, problems) -> new LayerStyle(List.of());
    }
}

package xunge.app.desktop;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import xunge.render.LayerDesign;
import xunge.store.gpkg.StoredStyle;
import xunge.style.LayerStyle;
import xunge.style.StyleProblem;
import xunge.style.sld.SldReader;
import xunge.style.sld.StyleException;

/// The design of a layer from the style kept with it.
final class StoredDesign {

    private StoredDesign() {}

    /// The SLD of `style`. A style only in QGIS's own form, or that is no SLD, draws nothing and is a problem of the
    /// layer.
    static LayerDesign of(StoredStyle style) {
        if (style.sld().isBlank()) {
            return refused(new StyleProblem(style.name(), 0, StyleProblem.Kind.UNSUPPORTED, "QML"));
        }
        try {
            return LayerDesign.of(SldReader.read(style.name(),
                    new ByteArrayInputStream(style.sld().getBytes(StandardCharsets.UTF_8))));
        } catch (StyleException e) {
            return refused(new StyleProblem(style.name(), 0, StyleProblem.Kind.BAD_VALUE, "SLD"));
        }
    }

    private static LayerDesign refused(StyleProblem problem) {
        return (layer, theme, problems) -> {
            problems.add(problem);
            return new LayerStyle(List.of());
        };
    }
}

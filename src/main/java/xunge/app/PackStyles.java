package xunge.app;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import xunge.geo.layer.GeometryKind;
import xunge.store.gpkg.StoredStyle;
import xunge.style.Theme;
import xunge.style.sld.QmlWriter;
import xunge.style.sld.SldDocument;
import xunge.style.sld.SldReader;
import xunge.style.sld.StyleException;
import xunge.style.sld.StyleSheets;

/// The product's own styles as a map pack keeps them.
final class PackStyles {

    private static final Map<String, GeometryKind> LAYERS = new TreeMap<>(Map.of("district",
            GeometryKind.POLYGON, "management_area", GeometryKind.POLYGON, "street", GeometryKind.POLYGON, "community",
            GeometryKind.POLYGON, "unit_grid", GeometryKind.POLYGON, "parking_zone", GeometryKind.POLYGON, "route",
            GeometryKind.LINE, "crossing", GeometryKind.POINT));
    private static final String NAME = "xunge";

    private PackStyles() {}

    /// One style a layer, by day.
    static List<StoredStyle> all() throws StyleException {
        List<StoredStyle> styles = new ArrayList<>();
        Theme theme = StyleSheets.theme("light");
        for (String layer : LAYERS.keySet()) {
            Optional<String> sld = StyleSheets.findText(layer);
            if (sld.isPresent()) {
                SldDocument document = SldReader.read(layer + ".sld",
                        new ByteArrayInputStream(sld.get().getBytes(StandardCharsets.UTF_8)));
                String qml = QmlWriter.write(document, LAYERS.get(layer), theme);
                styles.add(new StoredStyle(layer, NAME, sld.get(), qml, true, ""));
            }
        }
        return styles;
    }
}

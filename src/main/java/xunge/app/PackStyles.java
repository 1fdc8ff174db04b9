package xunge.app;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private static final List<Kept> LAYERS = List.of(new Kept("district", GeometryKind.POLYGON),
            new Kept("management_area", GeometryKind.POLYGON), new Kept("street", GeometryKind.POLYGON),
            new Kept("community", GeometryKind.POLYGON), new Kept("unit_grid", GeometryKind.POLYGON),
            new Kept("parking_zone", GeometryKind.POLYGON), new Kept("route", GeometryKind.LINE),
            new Kept("crossing", GeometryKind.POINT));
    private static final String NAME = "xunge";

    /// A layer of the pack.
    private record Kept(String name, GeometryKind kind) {}

    private PackStyles() {}

    /// One style a layer, by day.
    static List<StoredStyle> all() throws StyleException {
        List<StoredStyle> styles = new ArrayList<>();
        Theme theme = StyleSheets.theme("light");
        for (Kept layer : LAYERS) {
            Optional<String> sld = StyleSheets.findText(layer.name());
            if (sld.isPresent()) {
                SldDocument document = SldReader.read(layer.name() + ".sld",
                        new ByteArrayInputStream(sld.get().getBytes(StandardCharsets.UTF_8)));
                String qml = QmlWriter.write(document, layer.kind(), theme);
                styles.add(new StoredStyle(layer.name(), NAME, sld.get(), qml, true, ""));
            }
        }
        return styles;
    }
}

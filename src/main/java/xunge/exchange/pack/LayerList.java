package xunge.exchange.pack;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import xunge.domain.LayerSource;
import xunge.geo.layer.GeometryKind;
import xunge.store.gpkg.FeatureTable;
import xunge.store.gpkg.FeatureTable.ColumnSpec;
import xunge.store.gpkg.FeatureTable.Row;

/// The file `layer_list.json`: the city's title, and of every layer its title and where it comes from.
///
/// @param title the city's name
/// @param layers by table name
record LayerList(String title, Map<String, Layer> layers) {

    static final String FILE = "layer_list.json";

    /// @param title what people call the layer
    /// @param source where it comes from
    record Layer(String title, LayerSource source) {}

    static LayerList read(Path sources) throws PackException {
        JsonNode root = JsonSource.read(sources.resolve(FILE));
        Map<String, Layer> layers = new LinkedHashMap<>();
        for (JsonNode layer : root.path("layers")) {
            String name = text(layer, "name");
            LayerSource source = new LayerSource(text(layer, "source"), date(name, text(layer, "date")),
                    text(layer, "datum"), text(layer, "accuracy"), text(layer, "licence"),
                    layer.path("schematic").asBoolean(true));
            layers.put(name, new Layer(text(layer, "title"), source));
        }
        return new LayerList(text(root, "title"), layers);
    }

    private static String text(JsonNode node, String property) throws PackException {
        String text = node.path(property).asString("");
        if (text.isBlank()) {
            throw PackException.of("pack.layer-incomplete", FILE, node.path("name").asString("?"), property);
        }
        return text;
    }

    private static String date(String layer, String date) throws PackException {
        try {
            return LocalDate.parse(date).toString();
        } catch (DateTimeException e) {
            throw new PackException("pack.layer-date", List.of(FILE, layer, date), e);
        }
    }

    /// A table of layer `name` as the list describes it.
    FeatureTable table(String name, GeometryKind kind, List<ColumnSpec> columns, List<Row> rows)
            throws PackException {
        Layer layer = layers.get(name);
        if (layer == null) {
            throw PackException.of("pack.layer-unlisted", FILE, name);
        }
        return new FeatureTable(name, layer.title(), kind, layer.source(), columns, rows);
    }
}

package xunge.exchange.geojson;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import xunge.exchange.Dataset;
import xunge.exchange.ExchangeException;
import xunge.exchange.Format;
import xunge.exchange.OpenOptions;
import xunge.exchange.Probe;

/// GeoJSON, one document or one feature a line.
public final class GeoJsonFormat implements Format {

    private static final Pattern GEO = Pattern.compile(
            "\"type\"\\s*:\\s*\"(FeatureCollection|Feature|Point|LineString|Polygon|Multi\\w+|GeometryCollection)\"");

    @Override
    public String id() {
        return "geojson";
    }

    @Override
    public String displayName() {
        return "GeoJSON";
    }

    @Override
    public List<String> extensions() {
        return List.of("geojson", "json", "geojsonl", "geojsons", "ndjson");
    }

    @Override
    public int recognises(Probe probe) {
        String head = probe.headText().replace("\u001E", "").stripLeading();
        boolean isNamed = extensions().contains(probe.extension());
        if (!head.startsWith("{")) {
            return isNamed ? 15 : 0;
        }
        if (GEO.matcher(head).find() || head.contains("\"features\"")) {
            return 90;
        }
        return isNamed ? 50 : 10;
    }

    @Override
    public Dataset open(Path file, OpenOptions options) throws ExchangeException {
        return GeoJsonDataset.open(file, options);
    }

    @Override
    public Optional<SinkFactory> writer() {
        return Optional.of(GeoJsonSink::create);
    }
}

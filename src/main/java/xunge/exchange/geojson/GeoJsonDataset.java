package xunge.exchange.geojson;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import xunge.exchange.CrsKnowledge;
import xunge.exchange.CrsName;
import xunge.exchange.Dataset;
import xunge.exchange.ExchangeException;
import xunge.exchange.FeatureConsumer;
import xunge.exchange.FeatureProblem;
import xunge.exchange.FeatureSource;
import xunge.exchange.Field;
import xunge.exchange.GeometryType;
import xunge.exchange.LayerInfo;
import xunge.exchange.Monitor;
import xunge.exchange.OpenOptions;
import xunge.exchange.Position;
import xunge.exchange.Probe;
import xunge.exchange.RawFeature;
import xunge.exchange.Schema;
import xunge.exchange.TextEncoding;
import xunge.exchange.crs.CrsCandidates;
import xunge.exchange.text.EncodingGuess;

/// A GeoJSON file. Its attributes stand in its features only, so opening reads it through once.
final class GeoJsonDataset implements Dataset {

    private static final Envelope CHINA = new Envelope(70, 140, 0, 60);
    private static final Pattern SEQUENCE = Pattern.compile("(?s)^\\s*\u001E|^\\s*\\{[^\\n]*}\\s*\\n\\s*\u001E?\\{.*");
    private static final Pattern EPSG = Pattern.compile("(?i)EPSG:+(?:[\\d.]*:)?(\\d{4,6})");

    private final FeatureSource layer;

    private GeoJsonDataset(FeatureSource layer) {
        this.layer = layer;
    }

    static Dataset open(Path file, OpenOptions options) throws ExchangeException {
        Probe probe = Probe.of(file);
        TextEncoding encoding = encoding(probe, options);
        Charset charset = EncodingGuess.find(encoding.charset()).orElse(StandardCharsets.UTF_8);
        boolean isSequence = isSequence(probe);
        JsonSurvey survey = new JsonSurvey();
        JsonWalk walk = new JsonWalk(file, charset, isSequence);
        walk.run(survey, Monitor.NONE);
        if (survey.features == 0) {
            throw ExchangeException.of("exchange.json-empty", file);
        }
        String name = String.valueOf(file.getFileName());
        LayerInfo info = new LayerInfo(name.replaceFirst("\\.[^.]+$", ""),
                new Schema(survey.fields(), survey.geometryType()), crs(walk, survey), Optional.of(encoding),
                OptionalLong.of(survey.features), List.of());
        return new GeoJsonDataset(new Source(file, charset, isSequence, info));
    }

    private static TextEncoding encoding(Probe probe, OpenOptions options) {
        return options.encoding()
                .filter(e -> EncodingGuess.find(e).isPresent())
                .map(e -> new TextEncoding(e, TextEncoding.How.CHOSEN, 1, e))
                .orElseGet(() -> {
                    TextEncoding guess = EncodingGuess.of(probe.head());
                    return guess.charset().equals("UTF-8") ? TextEncoding.UTF8_BY_FORMAT : guess;
                });
    }

    /// True when each line is a feature: the first line is a whole object and another follows.
    private static boolean isSequence(Probe probe) {
        String head = probe.headText();
        return SEQUENCE.matcher(head).lookingAt() && !head.contains("\"FeatureCollection\"");
    }

    /// The system of the member `crs` (GeoJSON 2008 §3). RFC 7946 prescribes WGS 84, yet most GeoJSON of Chinese maps is
    /// GCJ-02 or BD-09: there the silence of the file declares nothing.
    private static CrsKnowledge crs(JsonWalk walk, JsonSurvey survey) {
        Optional<String> own = walk.member(GeoJsonSink.CRS_MEMBER).map(n -> n.asString(""));
        String name = own.orElseGet(
                () -> walk.member("crs").map(n -> n.path("properties").path("name").asString("")).orElse(""));
        if (name.contains("CRS84")) {
            return new CrsKnowledge.Declared(CrsName.WGS84, "crs");
        }
        Matcher epsg = EPSG.matcher(name);
        if (epsg.find()) {
            return new CrsKnowledge.Declared(CrsName.epsg(Integer.parseInt(epsg.group(1)), name), "crs");
        }
        if (survey.extent.isNull()) {
            return new CrsKnowledge.NotNeeded();
        }
        if (CHINA.intersects(survey.extent) || !new Envelope(-180, 180, -90, 90).contains(survey.extent)) {
            return new CrsKnowledge.Unknown(CrsCandidates.of(survey.extent));
        }
        return new CrsKnowledge.Declared(CrsName.WGS84, "RFC 7946");
    }

    @Override
    public List<FeatureSource> layers() {
        return List.of(layer);
    }

    @Override
    public void close() {
        // every reading opens the file for itself
    }

    /// Finds out which attributes there are, of which types.
    private static final class JsonSurvey implements JsonWalk.Taker {

        private static final int MOST_FIELDS = 2_000;

        private final Map<String, JsonType> types = new LinkedHashMap<>();
        private final Envelope extent = new Envelope();
        private @Nullable GeometryType geometry;
        private long features;

        @Override
        public void feature(JsonFeature feature, long number) {
            features++;
            feature.properties().forEach((name, value) -> {
                if (types.size() < MOST_FIELDS || types.containsKey(name)) {
                    types.merge(name, JsonType.of(value), JsonType::and);
                }
            });
            if (feature.geometry() != null) {
                Geometry built = new JsonGeometry(Position.feature(number)).build(feature.geometry());
                if (built != null && !built.isEmpty()) {
                    extent.expandToInclude(built.getEnvelopeInternal());
                    GeometryType type = GeometryType.of(built);
                    geometry = geometry == null || geometry == type ? type
                            : geometry.multi() == type.multi() ? type.multi() : GeometryType.MIXED;
                }
            }
        }

        @Override
        public void problem(FeatureProblem problem) {
            // told when the features are read
        }

        GeometryType geometryType() {
            return geometry == null ? GeometryType.NONE : geometry;
        }

        List<Field> fields() {
            return types.entrySet().stream().map(e -> new Field(e.getKey(), e.getValue().valueType())).toList();
        }
    }

    /// The layer.
    private record Source(Path file, Charset charset, boolean isSequence, LayerInfo info) implements FeatureSource {

        @Override
        public void read(FeatureConsumer consumer, Monitor monitor) throws ExchangeException {
            new JsonWalk(file, charset, isSequence).run(new JsonWalk.Taker() {
                @Override
                public void feature(JsonFeature feature, long number) throws ExchangeException {
                    consumer.feature(raw(feature, number, consumer));
                }

                @Override
                public void problem(FeatureProblem problem) {
                    consumer.problem(problem);
                }
            }, monitor);
        }

        private RawFeature raw(JsonFeature feature, long number, FeatureConsumer consumer) {
            Position position = Position.feature(number);
            Geometry geometry = null;
            if (feature.geometry() != null) {
                JsonGeometry builder = new JsonGeometry(position);
                geometry = builder.build(feature.geometry());
                builder.problems().forEach(consumer::problem);
            }
            List<@Nullable Object> values = new ArrayList<>(info.schema().fields().size());
            for (Field field : info.schema().fields()) {
                values.add(JsonType.convert(feature.properties().get(field.name()), field.type()));
            }
            return new RawFeature(position, geometry, values);
        }
    }
}

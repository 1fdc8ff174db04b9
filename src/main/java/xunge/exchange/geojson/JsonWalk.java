package xunge.exchange.geojson;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import xunge.exchange.CancelledException;
import xunge.exchange.ExchangeException;
import xunge.exchange.FeatureProblem;
import xunge.exchange.FeatureProblem.Outcome;
import xunge.exchange.Monitor;
import xunge.exchange.Position;
import xunge.exchange.text.CountingStream;

/// Walks through the features of a GeoJSON file, whatever form it has. In a file of one feature a line a broken line costs
/// only itself; a broken document ends where it is broken.
final class JsonWalk {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final int LONGEST_LINE = 64 << 20;
    private static final int FEATURES_A_LOOK = 500;
    private static final char RECORD_SEPARATOR = 0x1E;

    private final Path file;
    private final Charset charset;
    private final boolean isSequence;
    private final Map<String, JsonNode> members = new LinkedHashMap<>();
    private long features;

    JsonWalk(Path file, Charset charset, boolean isSequence) {
        this.file = file;
        this.charset = charset;
        this.isSequence = isSequence;
    }

    /// Takes what is found.
    interface Taker {

        /// Takes the feature with the number `number`, from 1.
        void feature(JsonFeature feature, long number) throws ExchangeException;

        /// Takes a problem.
        void problem(FeatureProblem problem);
    }

    /// The members `crs` and `xunge:crs` of the document, as far as it was walked.
    Optional<JsonNode> member(String name) {
        return Optional.ofNullable(members.get(name));
    }

    /// Walks once.
    void run(Taker taker, Monitor monitor) throws ExchangeException {
        try (CountingStream bytes = new CountingStream(Files.newInputStream(file));
                BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, charset), 1 << 16)) {
            long total = Files.size(file);
            Watch watch = () -> {
                if (features++ % FEATURES_A_LOOK == 0) {
                    monitor.check();
                    monitor.progress(bytes.count(), total);
                }
            };
            if (isSequence) {
                lines(reader, taker, watch);
            } else {
                document(withoutMark(reader), taker, watch);
            }
        } catch (IOException e) {
            taker.problem(FeatureProblem.of(Position.feature(features + 1), Outcome.REST_LOST,
                    "exchange.problem-unreadable", String.valueOf(e.getMessage())));
        }
    }

    @FunctionalInterface
    private interface Watch {

        void look() throws CancelledException;
    }

    private static Reader withoutMark(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    private void document(Reader reader, Taker taker, Watch watch) throws ExchangeException {
        JsonParser parser = MAPPER.createParser(reader);
        try (parser) {
            JsonToken token = parser.nextToken();
            while (token == JsonToken.START_OBJECT) {
                root(parser, taker, watch);
                token = parser.nextToken();
            }
        } catch (JacksonException e) {
            taker.problem(broken(e, Outcome.REST_LOST, 0));
        }
    }

    private static FeatureProblem broken(JacksonException e, Outcome outcome, long line) {
        long at = line > 0 || e.getLocation() == null ? line : e.getLocation().getLineNr();
        return FeatureProblem.of(new Position(Position.Kind.LINE, at), outcome, "exchange.problem-json");
    }

    /// One root value: a collection, whose features are handed over one by one, or a feature or geometry itself. Only the
    /// member that comes first tells which; a collection has `features`.
    private void root(JsonParser parser, Taker taker, Watch watch) throws ExchangeException {
        RootMembers root = new RootMembers();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("features") && value == JsonToken.START_ARRAY) {
                features(parser, taker, watch);
                root.isCollection = true;
            } else if (name.equals("crs") || name.equals(GeoJsonSink.CRS_MEMBER)) {
                members.put(name, MAPPER.readTree(parser));
            } else {
                root.keep(name, parser);
            }
        }
        if (!root.isCollection && root.isFeature()) {
            watch.look();
            try (JsonParser again = MAPPER.createParser(root.json())) {
                again.nextToken();
                taker.feature(JsonFeature.read(again), features);
            }
        }
    }

    /// The members of a root that may turn out to be a feature; of a collection they are small.
    private static final class RootMembers {

        private static final Set<String> ROOTS = Set.of("Feature", "Point", "MultiPoint", "LineString",
                "MultiLineString", "Polygon", "MultiPolygon", "GeometryCollection");

        private final tools.jackson.databind.node.ObjectNode kept = MAPPER.createObjectNode();
        private boolean isCollection;

        void keep(String name, JsonParser parser) {
            kept.set(name, MAPPER.readTree(parser));
        }

        boolean isFeature() {
            return ROOTS.contains(kept.path("type").asString(""));
        }

        String json() {
            return kept.toString();
        }
    }

    private void features(JsonParser parser, Taker taker, Watch watch) throws ExchangeException {
        JsonToken token = parser.nextToken();
        while (token != JsonToken.END_ARRAY && token != null) {
            watch.look();
            if (token == JsonToken.START_OBJECT) {
                taker.feature(JsonFeature.read(parser), features);
            } else {
                parser.skipChildren();
                taker.problem(FeatureProblem.of(Position.feature(features), Outcome.SKIPPED,
                        "exchange.problem-no-feature"));
            }
            token = parser.nextToken();
        }
    }

    private void lines(BufferedReader reader, Taker taker, Watch watch) throws IOException, ExchangeException {
        StringBuilder line = new StringBuilder();
        long number = 0;
        int c = reader.read();
        while (c >= 0) {
            if (c == '\n' || c == RECORD_SEPARATOR) {
                number += c == '\n' ? 1 : 0;
                line(line.toString(), Math.max(1, number), taker, watch);
                line.setLength(0);
            } else if (line.length() < LONGEST_LINE) {
                line.append((char) c);
            }
            c = reader.read();
        }
        line(line.toString(), number + 1, taker, watch);
    }

    private void line(@Nullable String text, long number, Taker taker, Watch watch) throws ExchangeException {
        if (text == null || text.isBlank()) {
            return;
        }
        watch.look();
        try (JsonParser parser = MAPPER.createParser(new StringReader(text))) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                taker.problem(FeatureProblem.of(new Position(Position.Kind.LINE, number), Outcome.SKIPPED,
                        "exchange.problem-no-feature"));
                return;
            }
            taker.feature(JsonFeature.read(parser), features);
        } catch (JacksonException e) {
            taker.problem(broken(e, Outcome.SKIPPED, number));
        }
    }
}

package xunge.exchange.kml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import xunge.exchange.CrsKnowledge;
import xunge.exchange.CrsName;
import xunge.exchange.Dataset;
import xunge.exchange.ExchangeException;
import xunge.exchange.FeatureConsumer;
import xunge.exchange.FeatureProblem;
import xunge.exchange.FeatureProblem.Outcome;
import xunge.exchange.FeatureSource;
import xunge.exchange.Field;
import xunge.exchange.LayerInfo;
import xunge.exchange.Monitor;
import xunge.exchange.Position;
import xunge.exchange.RawFeature;
import xunge.exchange.Schema;
import xunge.exchange.TextEncoding;
import xunge.exchange.TextEncoding.How;

/// An open KML file: one layer of all placemarks, with the folders as an attribute. It is read once when opened, to learn
/// the attributes, and again for each reading.
final class KmlDataset implements Dataset, FeatureSource {

    private final Path file;
    private final Optional<String> encoding;
    private final KmlSurvey survey;
    private final Schema schema;

    private KmlDataset(Path file, Optional<String> encoding, KmlSurvey survey) {
        this.file = file;
        this.encoding = encoding;
        this.survey = survey;
        this.schema = survey.schema();
    }

    /// Reads `file` through for the first time. Throws `kml.not-kml` when its first element cannot be read or is not
    /// `kml`; damage further on is told by each reading.
    static KmlDataset open(Path file, Optional<String> encoding) throws IOException, ExchangeException {
        KmlSurvey survey = new KmlSurvey();
        boolean isBegun = false;
        try (InputStream in = KmlInput.open(file); KmlEvents events = new KmlEvents(in, encoding)) {
            isBegun = events.next()
                    && (events.isStart("kml") || events.isStart("Document") || events.isStart("Folder"));
            if (!isBegun) {
                throw ExchangeException.of("kml.not-kml", file, 1);
            }
            KmlWalk.walk(events, survey, Monitor.NONE);
        } catch (XMLStreamException e) {
            if (!isBegun) {
                throw new ExchangeException("kml.not-kml", List.of(file, line(e)), e);
            }
        }
        return new KmlDataset(file, encoding, survey);
    }

    private static int line(XMLStreamException e) {
        return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
    }

    @Override
    public List<FeatureSource> layers() {
        return List.of(this);
    }

    @Override
    public LayerInfo info() {
        String name = String.valueOf(file.getFileName()).replaceFirst("(?i)\\.km[lz]$", "");
        TextEncoding how = encoding.map(e -> new TextEncoding(e, How.CHOSEN, 1, ""))
                .orElse(TextEncoding.UTF8_BY_FORMAT);
        return new LayerInfo(name, schema, new CrsKnowledge.Declared(CrsName.WGS84, "KML"), Optional.of(how),
                OptionalLong.of(survey.features()), survey.notes());
    }

    @Override
    public void read(FeatureConsumer consumer, Monitor monitor) throws ExchangeException {
        Giver giver = new Giver(consumer, monitor);
        try (InputStream in = KmlInput.open(file); KmlEvents events = new KmlEvents(in, encoding)) {
            KmlWalk.walk(events, giver, monitor);
        } catch (XMLStreamException e) {
            consumer.problem(
                    FeatureProblem.of(new Position(Position.Kind.LINE, line(e)), Outcome.REST_LOST, "kml.broken",
                            line(e)));
        } catch (IOException e) {
            throw new ExchangeException("exchange.file-unreadable", List.of(file), e);
        }
    }

    @Override
    public void close() {
        // Nothing stays open between readings.
    }

    private final class Giver implements KmlWalk.Visitor {

        private final FeatureConsumer consumer;
        private final Monitor monitor;
        private final List<String> extra = survey.extra();
        private long given;

        Giver(FeatureConsumer consumer, Monitor monitor) {
            this.consumer = consumer;
            this.monitor = monitor;
        }

        @Override
        public void placemark(Placemark placemark) throws ExchangeException {
            placemark.problems.forEach(consumer::problem);
            Position position = new Position(Position.Kind.LINE, placemark.line);
            List<@Nullable Object> values = values(placemark, position);
            List<Geometry> geometries = placemark.geometries();
            if (geometries.isEmpty()) {
                consumer.feature(new RawFeature(position, null, values));
            }
            for (Geometry geometry : geometries) {
                consumer.feature(new RawFeature(position, geometry, values));
            }
            given += Math.max(1, geometries.size());
            monitor.progress(given, Math.max(given, survey.features()));
        }

        private List<@Nullable Object> values(Placemark placemark, Position position) {
            List<@Nullable Object> values = new ArrayList<>();
            values.add(text(placemark.name));
            values.add(text(placemark.description));
            values.add(text(placemark.folder));
            values.add(value(text(placemark.begin), schema.fields().get(3), position));
            values.add(value(text(placemark.end), schema.fields().get(4), position));
            for (int i = 0; i < extra.size(); i++) {
                Field field = schema.fields().get(KmlSurvey.FIXED.size() + i);
                values.add(value(text(placemark.data.get(extra.get(i))), field, position));
            }
            return values;
        }

        private static @Nullable String text(@Nullable String text) {
            return text == null || text.isEmpty() ? null : text;
        }

        private @Nullable Object value(@Nullable String text, Field field, Position position) {
            if (text == null) {
                return null;
            }
            Object value = KmlValue.parse(text, field.type());
            if (value == null) {
                consumer.problem(FeatureProblem.of(position, Outcome.VALUE_DROPPED, "kml.value", field.name(), text));
            }
            return value;
        }
    }
}

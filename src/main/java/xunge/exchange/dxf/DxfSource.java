package xunge.exchange.dxf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
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
import xunge.exchange.ValueType;

/// The entities of one kind in a drawing.
final class DxfSource implements FeatureSource {

    /// The colour number that means the colour of the layer.
    private static final long BY_LAYER = 256;

    private final DxfDataset dataset;
    private final DxfLayer layer;
    private final List<String> tags;
    private final Schema schema;
    private final DxfText text;

    DxfSource(DxfDataset dataset, DxfLayer layer) {
        this.dataset = dataset;
        this.layer = layer;
        text = new DxfText(dataset.charset());
        tags = layer == DxfLayer.BLOCK ? dataset.survey().tags() : List.of();
        List<Field> fields = new ArrayList<>(DxfLayer.COMMON);
        fields.addAll(layer.fields());
        tags.forEach(t -> fields.add(new Field(unique(text.plain(t), fields), ValueType.TEXT)));
        schema = new Schema(fields, layer.geometry());
    }

    private static String unique(String name, List<Field> taken) {
        String unique = name;
        for (int i = 2; isTaken(unique, taken); i++) {
            unique = name + "_" + i;
        }
        return unique;
    }

    private static boolean isTaken(String name, List<Field> fields) {
        return fields.stream().anyMatch(f -> f.name().equalsIgnoreCase(name));
    }

    @Override
    public LayerInfo info() {
        return new LayerInfo(layer.title(), schema, dataset.survey().crs(), Optional.of(dataset.encoding()),
                OptionalLong.of(dataset.survey().count(layer)), dataset.survey().notes(DxfDataset.TOLERANCE));
    }

    @Override
    public void read(FeatureConsumer consumer, Monitor monitor) throws ExchangeException {
        dataset.scan(new Giver(consumer), monitor);
    }

    private final class Giver implements DxfScan.Visitor {

        private final FeatureConsumer consumer;
        private final DxfShapes shapes = new DxfShapes(DxfDataset.TOLERANCE);

        Giver(FeatureConsumer consumer) {
            this.consumer = consumer;
        }

        @Override
        public void entity(DxfEntity entity) throws ExchangeException {
            if (!layer.mayTake(entity.type()) || entity.isOnPaper()) {
                return;
            }
            Optional<Geometry> geometry = shapes.geometry(entity);
            if (geometry.isEmpty()) {
                boolean isMine = layer != DxfLayer.AREA && !isMesh(entity);
                if (isMine) {
                    problem(entity.line(), Outcome.SKIPPED, "dxf.no-geometry", entity.type());
                }
            } else if (layer != DxfLayer.LINE && layer != DxfLayer.AREA
                    || (geometry.get().getDimension() == 2) == (layer == DxfLayer.AREA)) {
                consumer.feature(new RawFeature(position(entity.line()), geometry.get(), values(entity)));
            }
        }

        private static boolean isMesh(DxfEntity entity) {
            return entity.type().equals("POLYLINE") && (entity.whole(70) & (16 | 32 | 64)) != 0;
        }

        @Override
        public void damage(long line, String key, Object detail) {
            problem(line, Outcome.SKIPPED, key, detail);
        }

        @Override
        public void cut(long line) {
            problem(line, Outcome.REST_LOST, "dxf.cut", line);
        }

        private void problem(long line, Outcome outcome, String key, Object detail) {
            consumer.problem(FeatureProblem.of(position(line), outcome, key, detail));
        }

        private static Position position(long line) {
            return new Position(Position.Kind.LINE, line);
        }

        private List<@Nullable Object> values(DxfEntity entity) {
            List<@Nullable Object> values = new ArrayList<>();
            values.add(entity.find(8).map(l -> text.plain(l).strip()).orElse("0"));
            values.add(entity.type());
            values.add(entity.find(5).map(String::strip).orElse(null));
            long colour = (long) entity.number(62, BY_LAYER);
            values.add(colour == BY_LAYER ? null : (Object) colour);
            switch (layer) {
                case LINE, AREA, POINT -> values.addAll(List.of());
                case TEXT -> text(entity, values);
                case BLOCK -> block(entity, values);
            }
            return values;
        }

        private void text(DxfEntity entity, List<@Nullable Object> values) {
            boolean isParagraphs = entity.type().equals("MTEXT");
            String raw = isParagraphs ? entity.pairs()
                    .stream()
                    .filter(p -> p.code() == 3 || p.code() == 1)
                    .map(DxfPair::value)
                    .collect(Collectors.joining()) : entity.find(1).orElse("");
            values.add(isParagraphs ? text.paragraphs(raw).strip() : text.line(raw).strip());
            values.add(entity.number(40, 0));
            boolean isDirected = isParagraphs && entity.find(11).isPresent();
            values.add(isDirected ? Math.toDegrees(Math.atan2(entity.number(21, 0), entity.number(11, 1)))
                    : entity.number(50, 0));
        }

        private void block(DxfEntity entity, List<@Nullable Object> values) {
            values.add(entity.find(2).map(b -> text.plain(b).strip()).orElse(null));
            values.add(entity.number(50, 0));
            values.add(entity.number(41, 1));
            values.add(entity.number(42, 1));
            for (String tag : tags) {
                Optional<String> value = Optional.empty();
                for (DxfEntity attribute : entity.followers()) {
                    if (value.isEmpty() && attribute.find(2).map(String::strip).filter(tag::equals).isPresent()) {
                        value = attribute.find(1).map(v -> text.line(v).strip()).filter(v -> !v.isEmpty());
                    }
                }
                values.add(value.orElse(null));
            }
        }
    }
}

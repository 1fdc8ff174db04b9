package xunge.exchange.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

/// A table as a layer. Every column stays an attribute, those that say where a row lies too: nothing is lost.
///
/// @param reader the rows
/// @param info what is known of the table
/// @param place where rows lie
/// @param headerLine the line of the header; 0 for none
record TableSource(RowReader reader, LayerInfo info, RowPlace place, long headerLine) implements FeatureSource {

    private static final int LONGEST_SHOWN = 40;

    @Override
    public void read(FeatureConsumer consumer, Monitor monitor) throws ExchangeException {
        reader.read(new RowReader.RowTaker() {
            @Override
            public boolean row(long line, List<@Nullable Object> cells) throws ExchangeException {
                if (line > headerLine && !isBlank(cells)) {
                    consumer.feature(feature(line, cells, consumer));
                }
                return true;
            }

            @Override
            public void problem(FeatureProblem problem) {
                consumer.problem(problem);
            }
        }, monitor);
    }

    static boolean isBlank(List<@Nullable Object> cells) {
        return cells.stream().allMatch(c -> c == null || c instanceof String text && text.isBlank());
    }

    private RawFeature feature(long line, List<@Nullable Object> cells, FeatureConsumer consumer) {
        Position position = new Position(Position.Kind.LINE, line);
        List<Field> fields = info.schema().fields();
        if (cells.size() > fields.size()) {
            consumer.problem(FeatureProblem.of(position, Outcome.VALUE_DROPPED, "exchange.problem-cells", fields.size(),
                    cells.size()));
        }
        List<@Nullable Object> values = new ArrayList<>(fields.size());
        for (int i = 0; i < fields.size(); i++) {
            Object cell = i < cells.size() ? cells.get(i) : null;
            Object value = CellType.convert(cell, fields.get(i).type());
            if (value == null && cell != null && !cell.toString().isBlank()) {
                String text = cell.toString();
                consumer.problem(FeatureProblem.of(position, Outcome.VALUE_DROPPED, "exchange.problem-value",
                        fields.get(i).name(),
                        text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text));
            }
            values.add(value);
        }
        if (!place.hasGeometry()) {
            return new RawFeature(position, null, values);
        }
        RowPlace.Placed placed = place.place(cells, position);
        placed.problem().ifPresent(consumer::problem);
        return new RawFeature(position, placed.geometry(), values);
    }
}

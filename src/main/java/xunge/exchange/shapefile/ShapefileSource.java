package xunge.exchange.shapefile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import xunge.exchange.ExchangeException;
import xunge.exchange.FeatureConsumer;
import xunge.exchange.FeatureProblem;
import xunge.exchange.FeatureProblem.Outcome;
import xunge.exchange.FeatureSource;
import xunge.exchange.LayerInfo;
import xunge.exchange.Monitor;
import xunge.exchange.Position;
import xunge.exchange.RawFeature;
import xunge.exchange.text.EncodingGuess;

/// The one layer of a shapefile: record `i` of the geometries belongs to record `i` of the table.
final class ShapefileSource implements FeatureSource {

    private static final int RECORDS_A_LOOK = 1_000;

    private final ShapefileFiles files;
    private final LayerInfo info;

    ShapefileSource(ShapefileFiles files, LayerInfo info) {
        this.files = files;
        this.info = info;
    }

    @Override
    public LayerInfo info() {
        return info;
    }

    @Override
    public void read(FeatureConsumer consumer, Monitor monitor) throws ExchangeException {
        Pass pass = new Pass(consumer);
        try {
            pass.run(monitor);
        } catch (IOException e) {
            consumer.problem(FeatureProblem.of(pass.position, Outcome.REST_LOST, "exchange.problem-unreadable",
                    String.valueOf(e.getMessage())));
        }
    }

    private static Position record(long number) {
        return new Position(Position.Kind.RECORD, number);
    }

    /// One reading of all records.
    private final class Pass {

        private final FeatureConsumer consumer;
        private final ShapeDecoder decoder = new ShapeDecoder();
        private final Charset charset;
        private final byte[] record;
        private Position position = record(1);

        Pass(FeatureConsumer consumer) {
            this.consumer = consumer;
            Optional<DbfTable> table = files.table();
            charset = table.flatMap(t -> EncodingGuess.find(t.encoding().charset())).orElse(StandardCharsets.UTF_8);
            record = new byte[table.map(DbfTable::recordBytes).orElse(0)];
        }

        void run(Monitor monitor) throws IOException, ExchangeException {
            ShapeWalk walk = new ShapeWalk(files);
            long records = files.table().map(DbfTable::records).orElse(0L);
            long number = 0;
            while (walk.hasNext() || number < records && !files.hasShapes()) {
                number++;
                position = record(number);
                if (number % RECORDS_A_LOOK == 1) {
                    monitor.check();
                    monitor.progress(files.hasShapes() ? walk.at() : number, files.hasShapes() ? walk.size() : records);
                }
                one(walk, number, records);
            }
            walk.problem(record(number + 1)).ifPresent(consumer::problem);
            if (files.hasShapes() && number < records) {
                consumer.problem(FeatureProblem.of(record(number + 1), Outcome.SKIPPED,
                        "exchange.problem-rows-surplus", records - number));
            }
            checkClaimed(records);
        }

        private void checkClaimed(long records) {
            long claimed = files.table().map(DbfTable::claimed).orElse(0L);
            if (claimed > records) {
                consumer.problem(FeatureProblem.of(record(records + 1), Outcome.REST_LOST,
                        "exchange.problem-truncated", claimed, records));
            }
        }

        private void one(ShapeWalk walk, long number, long records) throws IOException, ExchangeException {
            Geometry geometry = null;
            if (files.hasShapes()) {
                Optional<ByteBuffer> content = walk.next();
                if (content.isEmpty()) {
                    consumer.problem(FeatureProblem.of(position, Outcome.GEOMETRY_DROPPED,
                            "exchange.problem-record-broken"));
                } else {
                    geometry = decoder.decode(content.get(), position);
                    decoder.problems().forEach(consumer::problem);
                }
            }
            List<@Nullable Object> values = number <= records ? values(number)
                    : Collections.nCopies(info.schema().fields().size(), null);
            if (values == null) {
                consumer.problem(FeatureProblem.of(position, Outcome.SKIPPED, "exchange.problem-deleted"));
            } else {
                consumer.feature(new RawFeature(position, geometry, values));
            }
        }

        /// The attributes of record `number`; null when it is marked as deleted.
        private @Nullable List<@Nullable Object> values(long number) throws IOException {
            DbfTable table = files.table().orElseThrow();
            Optional<ByteBuffer> bytes = files.tableFile()
                    .orElseThrow()
                    .read(table.headBytes() + (number - 1) * table.recordBytes(), table.recordBytes());
            if (bytes.isEmpty()) {
                // the last record of some tables lacks its last byte
                return new ArrayList<@Nullable Object>(
                        Collections.<@Nullable Object>nCopies(table.columns().size(), null));
            }
            bytes.get().get(record);
            if (record[0] == '*') {
                return null;
            }
            List<@Nullable Object> values = new ArrayList<>(table.columns().size());
            for (DbfColumn column : table.columns()) {
                DbfColumn.Cell cell = column.read(record, charset);
                values.add(cell.value());
                if (cell.wrong() != null) {
                    consumer.problem(FeatureProblem.of(position, Outcome.VALUE_DROPPED, "exchange.problem-value",
                            column.field().name(), cell.wrong()));
                }
            }
            return values;
        }
    }
}

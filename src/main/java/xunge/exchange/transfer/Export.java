package xunge.exchange.transfer;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Geometry;
import xunge.exchange.CrsKnowledge;
import xunge.exchange.CrsName;
import xunge.exchange.ExchangeException;
import xunge.exchange.FeatureConsumer;
import xunge.exchange.FeatureProblem;
import xunge.exchange.FeatureProblem.Outcome;
import xunge.exchange.FeatureSink;
import xunge.exchange.FeatureSource;
import xunge.exchange.Format;
import xunge.exchange.LayerInfo;
import xunge.exchange.Monitor;
import xunge.exchange.Note;
import xunge.exchange.Problems;
import xunge.exchange.RawFeature;
import xunge.exchange.SinkLayer;
import xunge.exchange.crs.GeometryMove;

/// Writes a layer of the product, or any other, to a file in a format and a coordinate system.
public final class Export {

    private Export() {}

    /// What was written.
    ///
    /// @param features how many features
    /// @param notes what could not be kept as it was
    /// @param problems what could not be written, feature by feature
    public record Written(long features, List<Note> notes, Problems problems) {

        /// Keeps the notes from later change.
        public Written {
            notes = List.copyOf(notes);
        }
    }

    /// Writes the features of `source` that `selection` takes to `target`, in `crs`. Nothing is at the target before
    /// everything is written. Throws `exchange.format-read-only` when the format cannot be written, and
    /// `exchange.crs-needed` when the source's own system is unknown.
    public static Written run(FeatureSource source, Predicate<RawFeature> selection, Format format, Path target,
            CrsName crs, Monitor monitor) throws ExchangeException {
        Format.SinkFactory factory = format.writer()
                .orElseThrow(() -> ExchangeException.of("exchange.format-read-only", format.displayName()));
        LayerInfo info = source.info();
        Move move = Move.between(info, crs);
        try (FeatureSink sink = factory.create(target, new SinkLayer(info.name(), info.schema(), crs))) {
            Problems problems = new Problems();
            Taker taker = new Taker(sink, selection, move, problems);
            source.read(taker, monitor);
            monitor.check();
            return new Written(taker.written, sink.finish(), problems);
        }
    }

    /// Over CGCS2000, or not at all when both systems are the same.
    private record Move(java.util.Optional<GeometryMove> there, java.util.Optional<GeometryMove> back) {

        static Move between(LayerInfo info, CrsName crs) throws ExchangeException {
            return switch (info.crs()) {
                case CrsKnowledge.NotNeeded none -> new Move(java.util.Optional.empty(), java.util.Optional.empty());
                case CrsKnowledge.Unknown unknown -> throw ExchangeException.of("exchange.crs-needed", info.name());
                case CrsKnowledge.Declared declared when declared.crs().code().equals(crs.code())
                        && !crs.code().equals("WKT") ->
                    new Move(java.util.Optional.empty(),
                            java.util.Optional.empty());
                case CrsKnowledge.Declared declared -> new Move(
                        java.util.Optional.of(GeometryMove.toCgcs2000(declared.crs())),
                        java.util.Optional.of(GeometryMove.fromCgcs2000(crs)));
            };
        }

        Geometry apply(Geometry geometry) throws ExchangeException {
            Geometry moved = geometry;
            if (there.isPresent()) {
                moved = there.get().apply(moved);
            }
            return back.isPresent() ? back.get().apply(moved) : moved;
        }
    }

    private static final class Taker implements FeatureConsumer {

        private final FeatureSink sink;
        private final Predicate<RawFeature> selection;
        private final Move move;
        private final Problems problems;
        private long written;

        Taker(FeatureSink sink, Predicate<RawFeature> selection, Move move, Problems problems) {
            this.sink = sink;
            this.selection = selection;
            this.move = move;
            this.problems = problems;
        }

        @Override
        public void feature(RawFeature feature) throws ExchangeException {
            if (!selection.test(feature)) {
                return;
            }
            RawFeature moved = feature;
            if (feature.geometry() != null) {
                moved = new RawFeature(feature.position(), moved(feature), feature.values());
            }
            sink.write(moved);
            written++;
        }

        private @org.jspecify.annotations.Nullable Geometry moved(RawFeature feature) {
            Geometry geometry = feature.geometry();
            try {
                return geometry == null ? null : move.apply(geometry);
            } catch (ExchangeException e) {
                problems.add(new FeatureProblem(feature.position(), e.messageKey(), e.arguments(),
                        Outcome.GEOMETRY_DROPPED));
                return null;
            }
        }

        @Override
        public void problem(FeatureProblem problem) {
            problems.add(problem);
        }
    }
}

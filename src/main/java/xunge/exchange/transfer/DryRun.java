package xunge.exchange.transfer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import xunge.exchange.CrsKnowledge;
import xunge.exchange.CrsName;
import xunge.exchange.ExchangeException;
import xunge.exchange.FeatureConsumer;
import xunge.exchange.FeatureProblem;
import xunge.exchange.FeatureSource;
import xunge.exchange.GeometryType;
import xunge.exchange.Monitor;
import xunge.exchange.Problems;
import xunge.exchange.RawFeature;
import xunge.exchange.crs.CrsCandidates;

/// Reads a layer through and says what an import would do. Writes nothing; constant memory.
public final class DryRun implements FeatureConsumer {

    private static final int SAMPLES = 5;
    private static final int LONGEST_SAMPLE = 60;
    private static final int ROW_BYTES = 60;

    private final FeatureSource source;
    private final Map<GeometryType, Long> kinds = new EnumMap<>(GeometryType.class);
    private final Envelope extent = new Envelope();
    private final List<Set<String>> samples = new ArrayList<>();
    private final Problems problems = new Problems();
    private long features;
    private long withHeights;
    private long bytes;

    private DryRun(FeatureSource source) {
        this.source = source;
        source.info().schema().fields().forEach(f -> samples.add(new LinkedHashSet<>()));
    }

    /// The survey of `source`. Throws as [FeatureSource#read].
    public static LayerSurvey of(FeatureSource source, Monitor monitor) throws ExchangeException {
        DryRun run = new DryRun(source);
        source.read(run, monitor);
        return run.result();
    }

    private LayerSurvey result() {
        List<CrsName> candidates = switch (source.info().crs()) {
            case CrsKnowledge.Declared declared -> List.of();
            case CrsKnowledge.NotNeeded none -> List.of();
            case CrsKnowledge.Unknown unknown -> unknown.candidates().isEmpty() ? CrsCandidates.of(extent)
                    : unknown.candidates();
        };
        return new LayerSurvey(source.info(), features, kinds, extent, candidates, withHeights,
                samples.stream().map(s -> (List<String>) new ArrayList<>(s)).toList(), problems, bytes);
    }

    @Override
    public void feature(RawFeature feature) {
        features++;
        bytes += ROW_BYTES;
        Geometry geometry = feature.geometry();
        if (geometry == null) {
            kinds.merge(GeometryType.NONE, 1L, Long::sum);
        } else {
            look(geometry, feature);
        }
        for (int i = 0; i < samples.size(); i++) {
            sample(samples.get(i), feature.values().get(i));
        }
    }

    private void look(Geometry geometry, RawFeature feature) {
        GeometryRepair.Checked checked = GeometryRepair.check(geometry, feature.position());
        checked.problem().ifPresent(problems::add);
        Geometry taken = checked.geometry();
        kinds.merge(taken == null ? GeometryType.NONE : GeometryType.of(taken), 1L, Long::sum);
        if (taken != null) {
            extent.expandToInclude(taken.getEnvelopeInternal());
            bytes += 16L * taken.getNumPoints();
            if (!Double.isNaN(geometry.getCoordinate().getZ())) {
                withHeights++;
            }
        }
    }

    private void sample(Set<String> known, @Nullable Object value) {
        if (value == null) {
            return;
        }
        bytes += value instanceof String text ? text.length() * 2L : 8;
        if (known.size() < SAMPLES) {
            String text = value instanceof byte[] blob ? blob.length + " B" : String.valueOf(value);
            known.add(text.length() > LONGEST_SAMPLE ? text.substring(0, LONGEST_SAMPLE) + "…" : text);
        }
    }

    @Override
    public void problem(FeatureProblem problem) {
        problems.add(problem);
    }
}

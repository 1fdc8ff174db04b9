package xunge.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import xunge.exchange.formats.KnownFormats;

/// Everything a reading gives, for tests.
public final class Taken implements FeatureConsumer {

    private final List<RawFeature> features = new ArrayList<>();
    private final List<FeatureProblem> problems = new ArrayList<>();
    private LayerInfo info;

    public static Taken of(Path file) throws ExchangeException {
        return of(file, OpenOptions.NONE);
    }

    /// The first layer of `file`.
    public static Taken of(Path file, OpenOptions options) throws ExchangeException {
        try (Dataset dataset = KnownFormats.all().open(file, options)) {
            return of(dataset.layers().getFirst());
        }
    }

    public static Taken of(FeatureSource source) throws ExchangeException {
        Taken taken = new Taken();
        taken.info = source.info();
        source.read(taken, Monitor.NONE);
        return taken;
    }

    @Override
    public void feature(RawFeature feature) {
        features.add(feature);
    }

    @Override
    public void problem(FeatureProblem problem) {
        problems.add(problem);
    }

    public LayerInfo info() {
        return info;
    }

    public List<RawFeature> features() {
        return features;
    }

    public List<String> problems() {
        return problems.stream().map(FeatureProblem::messageKey).toList();
    }

    public Object value(int feature, String field) {
        List<String> names = info.schema().fields().stream().map(Field::name).toList();
        return features.get(feature).values().get(names.indexOf(field));
    }
}

package xunge.exchange.osm;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import xunge.exchange.Dataset;
import xunge.exchange.ExchangeException;
import xunge.exchange.FeatureConsumer;
import xunge.exchange.FeatureProblem;
import xunge.exchange.FeatureSource;
import xunge.exchange.Format;
import xunge.exchange.Monitor;
import xunge.exchange.Note;
import xunge.exchange.OpenOptions;
import xunge.exchange.RawFeature;

/// What one layer of a file gave.
record Collected(List<RawFeature> features, List<FeatureProblem> problems, List<Note> notes) {

    static Collected of(Format format, Path file, String layer) {
        try (Dataset dataset = format.open(file, OpenOptions.NONE)) {
            FeatureSource source = dataset.layers()
                    .stream()
                    .filter(l -> l.info().name().equals(layer))
                    .findFirst()
                    .orElseThrow();
            Collected collected = new Collected(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            source.read(new FeatureConsumer() {
                @Override
                public void feature(RawFeature feature) {
                    collected.features.add(feature);
                }

                @Override
                public void problem(FeatureProblem problem) {
                    collected.problems.add(problem);
                }
            }, Monitor.NONE);
            collected.notes.addAll(dataset.notes());
            return collected;
        } catch (ExchangeException e) {
            throw new AssertionError(e);
        }
    }

    List<String> keys() {
        return problems.stream().map(FeatureProblem::messageKey).distinct().toList();
    }
}

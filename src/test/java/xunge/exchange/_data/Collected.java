package xunge.exchange._data;

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
public record Collected(List<RawFeature> features, List<FeatureProblem> problems, List<Note> notes) {

    /// What layer `layer` of `file` gives when all is well enough to open it.
    public static Collected of(Format format, Path file, String layer) {
        try (Dataset dataset = format.open(file, OpenOptions.NONE)) {
            return of(dataset, layer);
        } catch (ExchangeException e) {
            throw new AssertionError(e);
        }
    }

    /// What layer `layer` of an open file gives.
    public static Collected of(Dataset dataset, String layer) throws ExchangeException {
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
    }

    /// The reasons of the problems, each once.
    public List<String> keys() {
        return problems.stream().map(FeatureProblem::messageKey).distinct().toList();
    }

    /// The values of attribute number `field`, as text.
    public List<String> texts(int field) {
        return features.stream().map(f -> String.valueOf(f.values().get(field))).toList();
    }

    /// The geometries, as text.
    public List<String> shapes() {
        return features.stream().map(f -> String.valueOf(f.geometry())).toList();
    }
}

package xunge.exchange;

/// Takes the features of a layer one by one.
public interface FeatureConsumer {

    /// Takes a feature. What it throws ends the reading.
    void feature(RawFeature feature) throws ExchangeException;

    /// Takes note of a problem; the feature itself, where it is taken at all, comes through [#feature].
    void problem(FeatureProblem problem);
}

package xunge.exchange;

import java.util.List;
import java.util.Optional;
import xunge.domain.LayerSource;

/// One layer of an open file. Reading needs constant memory and may be repeated. Not thread-safe.
public interface FeatureSource {

    /// What the file says about the layer.
    LayerInfo info();

    /// Where the layer comes from, when its format says so: owners who must be named, a licence.
    default Optional<LayerSource> origin() {
        return Optional.empty();
    }

    /// How the file draws the layer, the style it opens with first; none when it does not say. Throws when they are there
    /// and cannot be read.
    default List<CarriedStyle> styles() throws ExchangeException {
        return List.of();
    }

    /// Hands all features in file order to `consumer`. Bad features go to [FeatureConsumer#problem] and the rest goes
    /// on; a file that breaks off gives what is there and a problem with [FeatureProblem.Outcome#REST_LOST]. Throws
    /// [CancelledException] when `monitor` says so, else only when nothing at all can be read.
    void read(FeatureConsumer consumer, Monitor monitor) throws ExchangeException;
}

package xunge.exchange.transfer;

import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;
import xunge.exchange.CrsName;
import xunge.exchange.GeometryType;
import xunge.exchange.LayerInfo;
import xunge.exchange.Problems;

/// What an import of one layer would do, found by reading it through without writing anything.
///
/// @param info what the file says about the layer
/// @param features how many features there are
/// @param kinds how many of them have which kind of geometry; [GeometryType#NONE] for none
/// @param extent the box around all of them in the layer's own coordinates; null envelope for none
/// @param candidates the systems the coordinates could be in, where the file does not say
/// @param withHeights how many geometries have heights or measures, which are dropped
/// @param samples the first different values of each attribute, as text
/// @param problems what is wrong with which feature and what would happen to it
/// @param estimatedBytes about how large the layer becomes
public record LayerSurvey(LayerInfo info, long features, Map<GeometryType, Long> kinds, Envelope extent,
        List<CrsName> candidates, long withHeights, List<List<String>> samples, Problems problems,
        long estimatedBytes) {

    /// Keeps counts and samples from later change.
    public LayerSurvey {
        kinds = Map.copyOf(kinds);
        candidates = List.copyOf(candidates);
        samples = samples.stream().map(List::copyOf).toList();
        extent = extent.copy();
    }
}

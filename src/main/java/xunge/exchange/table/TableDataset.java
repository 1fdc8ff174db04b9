package xunge.exchange.table;

import java.util.List;
import xunge.exchange.Dataset;
import xunge.exchange.FeatureSource;

/// The tables of one file; each reading opens it anew.
///
/// @param layers the tables
record TableDataset(List<FeatureSource> layers) implements Dataset {

    /// Keeps the list from later change.
    TableDataset {
        layers = List.copyOf(layers);
    }

    @Override
    public void close() {
        // nothing stays open between readings
    }
}

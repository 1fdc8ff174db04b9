package xunge.exchange.transfer;

import java.util.List;
import xunge.exchange.Problems;

/// What an import made of one layer.
///
/// @param title what the layer is called
/// @param tables the tables it became: one for each kind of geometry, none for a layer without features
/// @param problems what was wrong with which feature, and what happened to it
public record ImportedLayer(String title, List<Table> tables, Problems problems) {

    /// Keeps the tables from later change.
    public ImportedLayer {
        tables = List.copyOf(tables);
    }

    /// One table.
    ///
    /// @param name its name in the GeoPackage
    /// @param rows how many features it has
    public record Table(String name, long rows) {}

    /// All features of all tables.
    public long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }
}

package xunge.store.tiles;

import java.util.List;
import xunge.geo.raster.TileMatrix;

/// One tiled picture of a file.
///
/// @param table the table its tiles are in
/// @param title what people call it
/// @param attribution who made it; empty when the file does not say
/// @param epsg the code of its coordinate system
/// @param minX of its extent, in its coordinate system
/// @param minY of its extent
/// @param maxX of its extent
/// @param maxY of its extent
/// @param levels its zoom levels
public record TileSet(String table, String title, String attribution, int epsg, double minX, double minY, double maxX,
        double maxY, List<TileMatrix> levels) {

    /// Keeps the levels from later change.
    public TileSet {
        levels = List.copyOf(levels);
    }
}

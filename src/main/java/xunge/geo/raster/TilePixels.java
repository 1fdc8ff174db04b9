package xunge.geo.raster;

import java.util.Optional;

/// The tiles of a picture as pixels. Safe for many threads.
@FunctionalInterface
public interface TilePixels {

    /// The premultiplied ARGB pixels of a tile, row by row; empty when there is no such tile, or not yet. The array
    /// belongs to the source and is not changed.
    Optional<int[]> find(TileMatrix matrix, long column, long row) throws RasterException;
}

package xunge.geo.raster;

import java.util.function.BooleanSupplier;
import xunge.domain.LayerSource;
import xunge.geo.layer.Box;

/// A picture of the ground that can be asked for any part at any resolution: an aerial photo, scanned map, tile set or
/// a surface computed from features. Safe for many threads.
public interface RasterSource {

    /// The ground it covers; nothing is asked of it elsewhere.
    Box extent();

    /// Who made it and in which datum it declares to be; shown on the map.
    LayerSource source();

    /// Fills `argbPre` (premultiplied ARGB, row by row from the north-west corner, all 0 when called) with what lies in
    /// `box`, `width` by `height` pixels of `metresPerPixel`. Pixels without data stay 0. Returns early, with whatever
    /// is there, once `cancelled` answers true; the picture is then thrown away. Runs on a drawing thread and may take
    /// as long as reading takes. What it draws at a place must not depend on the edges of `box`.
    void read(Box box, double metresPerPixel, int[] argbPre, int width, int height, BooleanSupplier cancelled)
            throws RasterException;
}

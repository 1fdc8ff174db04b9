package xunge.exchange.raster;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import xunge.domain.LayerSource;
import xunge.geo.layer.Box;
import xunge.geo.raster.PictureGround;
import xunge.geo.raster.RasterException;
import xunge.geo.raster.RasterSource;
import xunge.geo.raster.TileMatrix;
import xunge.geo.raster.TileWarp;

/// A tiled picture as a layer of the map; its unpacked tiles are kept within a budget. Safe for many threads. Close it
/// when no map shows it any more; what is read afterwards fails as a damaged file does.
public final class TiledPicture implements RasterSource, AutoCloseable {

    private static final long BUDGET_BYTES = 64L << 20;

    private final LayerSource source;
    private final Box extent;
    private final TileWarp warp;
    private final Loader loader;
    private final PixelCache cache = new PixelCache(BUDGET_BYTES);

    /// Where the pixels of a tile come from.
    public interface Loader extends AutoCloseable {

        /// The pixels of a tile, empty when there is none.
        Optional<int[]> load(TileMatrix matrix, long column, long row) throws RasterException;

        /// False when a tile that is not there may come later.
        boolean isComplete();

        @Override
        void close();
    }

    /// A picture of `levels` on `ground` whose tiles `loader` gives.
    public TiledPicture(LayerSource source, Box extent, PictureGround ground, List<TileMatrix> levels, Loader loader) {
        this.source = source;
        this.extent = extent;
        this.warp = new TileWarp(ground, levels, this::tile, extent);
        this.loader = loader;
    }

    private Optional<int[]> tile(TileMatrix matrix, long column, long row) throws RasterException {
        PixelCache.Key key = new PixelCache.Key(matrix.zoom(), column, row);
        Optional<PixelCache.Known> kept = cache.find(key);
        if (kept.isPresent()) {
            return kept.get().pixels();
        }
        Optional<int[]> loaded = loader.load(matrix, column, row);
        if (loaded.isPresent() || loader.isComplete()) {
            cache.put(key, loaded);
        }
        return loaded;
    }

    @Override
    public Box extent() {
        return extent;
    }

    @Override
    public LayerSource source() {
        return source;
    }

    @Override
    public void read(Box box, double metresPerPixel, int[] argbPre, int width, int height, BooleanSupplier cancelled)
            throws RasterException {
        warp.read(box, metresPerPixel, argbPre, width, height, cancelled);
    }

    @Override
    public void close() {
        loader.close();
    }
}

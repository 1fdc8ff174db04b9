package xunge._data;

import java.util.List;
import java.util.function.BooleanSupplier;
import xunge.domain.LayerSource;
import xunge.geo.layer.Box;
import xunge.geo.raster.RasterException;
import xunge.geo.raster.RasterSource;

/// A picture of squares, every other one without data; it can be told to break.
public final class CheckerRaster implements RasterSource {

    public static final LayerSource SOURCE = new LayerSource("棋盘, 测试", "2026-11-01", "CGCS2000", "", "MIT", false);

    private final Box extent;
    private final double sideMetres;
    private final int argb;
    private boolean isBroken;

    public CheckerRaster(Box extent, double sideMetres, int argb) {
        this.extent = extent;
        this.sideMetres = sideMetres;
        this.argb = argb;
    }

    public void breakDown() {
        isBroken = true;
    }

    @Override
    public Box extent() {
        return extent;
    }

    @Override
    public LayerSource source() {
        return SOURCE;
    }

    @Override
    public void read(Box box, double metresPerPixel, int[] argbPre, int width, int height, BooleanSupplier cancelled)
            throws RasterException {
        if (isBroken) {
            throw new RasterException("raster.broken", List.of(), null);
        }
        for (int row = 0; row < height && !cancelled.getAsBoolean(); row++) {
            double north = box.maxNorth() - (row + 0.5) * metresPerPixel;
            for (int column = 0; column < width; column++) {
                double east = box.minEast() + (column + 0.5) * metresPerPixel;
                if (isIn(east, north) && (square(east) + square(north)) % 2 == 0) {
                    argbPre[row * width + column] = argb;
                }
            }
        }
    }

    private long square(double metres) {
        return (long) Math.floor(metres / sideMetres);
    }

    private boolean isIn(double east, double north) {
        return east >= extent.minEast() && east < extent.maxEast() && north >= extent.minNorth()
                && north < extent.maxNorth();
    }
}

package xunge.geo.raster;

/// One zoom level of a tiled picture, in the units of the picture's own coordinate system; rows count downwards
/// (OGC 17-083r2, clause 6.2).
///
/// @param zoom the number by which its tiles are asked for
/// @param originX of the upper left corner of tile (0, 0)
/// @param originY of the upper left corner of tile (0, 0)
/// @param unitsPerPixelX width of a pixel, greater than 0
/// @param unitsPerPixelY height of a pixel, greater than 0
/// @param columns tiles in a row
/// @param rows tiles in a column
/// @param tileWidth pixels, at least 1
/// @param tileHeight pixels, at least 1
public record TileMatrix(int zoom, double originX, double originY, double unitsPerPixelX, double unitsPerPixelY,
        long columns, long rows, int tileWidth, int tileHeight) {

    /// Refuses a matrix without extent.
    public TileMatrix {
        if (!(unitsPerPixelX > 0 && unitsPerPixelY > 0) || columns < 1 || rows < 1 || tileWidth < 1
                || tileHeight < 1) {
            throw new IllegalArgumentException("no tile matrix: " + zoom);
        }
    }

    /// The pixel column of `x`, fractional, 0 at the left edge of the first column.
    public double columnOf(double x) {
        return (x - originX) / unitsPerPixelX;
    }

    /// The pixel row of `y`.
    public double rowOf(double y) {
        return (originY - y) / unitsPerPixelY;
    }

    /// The usual pyramid of public maps in Web Mercator: square tiles of `tileSize` pixels, 2 to the power of `zoom` in a
    /// row (OGC 17-083r2, annex D.1).
    public static TileMatrix webMercator(int zoom, int tileSize) {
        double half = Math.PI * 6_378_137;
        long tiles = 1L << zoom;
        double size = 2 * half / tiles / tileSize;
        return new TileMatrix(zoom, -half, half, size, size, tiles, tiles, tileSize, tileSize);
    }
}

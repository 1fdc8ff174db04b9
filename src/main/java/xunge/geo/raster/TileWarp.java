package xunge.geo.raster;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import xunge.geo.layer.Box;

/// Draws a tiled picture of any coordinate system onto the map's plane.
///
/// The picture's coordinates are worked out at the corners of cells of 32 pixels that are anchored to the endless pixel
/// grid, and interpolated within: what a pixel shows does not depend on the frame it is in, and the error is below a
/// hundredth of a pixel at city scales. Where a tile is missing, the nearest coarser one is shown.
public final class TileWarp {

    private static final int CELL = 32;
    /// A level may be enlarged by this before the next finer one is taken.
    private static final double MOST_ENLARGED = 1.41;
    private static final int COARSER_TRIED = 5;
    /// Samples a pixel takes in each direction where the coarsest level is still too fine; beyond that nothing is drawn.
    private static final int MOST_SAMPLES = 6;

    private final PictureGround ground;
    private final List<TileMatrix> levels;
    private final TilePixels tiles;
    private final double unitsPerMetre;

    /// A picture of `levels` whose pixels come from `tiles`; `extent` is the ground it covers.
    public TileWarp(PictureGround ground, List<TileMatrix> levels, TilePixels tiles, Box extent) {
        this.ground = ground;
        this.levels = levels.stream()
                .sorted(Comparator.comparingDouble(TileMatrix::unitsPerPixelX).reversed())
                .toList();
        this.tiles = tiles;
        this.unitsPerMetre = unitsPerMetre(ground, extent);
    }

    private static double unitsPerMetre(PictureGround ground, Box extent) {
        double east = (extent.minEast() + extent.maxEast()) / 2;
        double north = (extent.minNorth() + extent.maxNorth()) / 2;
        double[] here = new double[2];
        double[] there = new double[2];
        ground.toPicture(east, north, here);
        ground.toPicture(east + 1000, north, there);
        return Math.hypot(there[0] - here[0], there[1] - here[1]) / 1000;
    }

    /// Fills `argbPre` as [RasterSource#read] says.
    public void read(Box box, double metresPerPixel, int[] argbPre, int width, int height, BooleanSupplier cancelled)
            throws RasterException {
        double wanted = unitsPerMetre * metresPerPixel;
        int level = levelFor(wanted);
        int samples = (int) Math.clamp(Math.floor(wanted / levels.get(level).unitsPerPixelX()), 1, MOST_SAMPLES + 1);
        if (samples > MOST_SAMPLES) {
            return;
        }
        Frame frame = new Frame(metresPerPixel, Math.round(box.minEast() / metresPerPixel),
                Math.round(-box.maxNorth() / metresPerPixel), width, height, argbPre);
        Sampler sampler = new Sampler(level, samples);
        for (long row = Math.floorDiv(frame.top, CELL); row * CELL < frame.top + height; row++) {
            for (long column = Math.floorDiv(frame.left, CELL); column * CELL < frame.left + width; column++) {
                if (cancelled.getAsBoolean()) {
                    return;
                }
                new Cell(frame, column * CELL, row * CELL).draw(sampler);
            }
        }
    }

    /// The coarsest level that need not be enlarged too much; the finest when all must be.
    private int levelFor(double wanted) {
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).unitsPerPixelX() <= wanted * MOST_ENLARGED) {
                return i;
            }
        }
        return levels.size() - 1;
    }

    @SuppressWarnings("ArrayRecordComponent") // read on, never compared
    private record Frame(double metresPerPixel, long left, long top, int width, int height, int[] pixels) {}

    /// The picture's coordinates at the corners of a cell.
    private final class Cell {

        private final Frame frame;
        private final long left;
        private final long top;
        private final double[] corners = new double[8];

        Cell(Frame frame, long left, long top) {
            this.frame = frame;
            this.left = left;
            this.top = top;
            double[] xy = new double[2];
            for (int corner = 0; corner < 4; corner++) {
                ground.toPicture((left + (corner & 1L) * CELL) * frame.metresPerPixel,
                        -(top + (long) (corner >> 1) * CELL) * frame.metresPerPixel, xy);
                corners[2 * corner] = xy[0];
                corners[2 * corner + 1] = xy[1];
            }
        }

        void draw(Sampler sampler) throws RasterException {
            int firstRow = (int) Math.max(0, frame.top - top);
            int endRow = (int) Math.min(CELL, frame.top + frame.height - top);
            int firstColumn = (int) Math.max(0, frame.left - left);
            int endColumn = (int) Math.min(CELL, frame.left + frame.width - left);
            for (int row = firstRow; row < endRow; row++) {
                int at = (int) (top + row - frame.top) * frame.width + (int) (left - frame.left);
                for (int column = firstColumn; column < endColumn; column++) {
                    frame.pixels[at + column] = sampler.colour(this, column, row);
                }
            }
        }

        /// Coordinate `axis` (0 for x) at (`column`, `row`), both 0 to [#CELL].
        double at(int axis, double column, double row) {
            double s = column / CELL;
            double t = row / CELL;
            return (corners[axis] * (1 - s) + corners[2 + axis] * s) * (1 - t)
                    + (corners[4 + axis] * (1 - s) + corners[6 + axis] * s) * t;
        }
    }

    /// Takes colours out of the tiles; remembers the tile it took the last one from. One thread, one picture.
    private final class Sampler {

        private final int level;
        private final int samples;
        private int lastLevel = -1;
        private long lastColumn;
        private long lastRow;
        private Optional<int[]> last = Optional.empty();

        Sampler(int level, int samples) {
            this.level = level;
            this.samples = samples;
        }

        /// The colour of a pixel: the mean of its samples.
        int colour(Cell cell, int column, int row) throws RasterException {
            Mean mean = new Mean();
            for (int j = 0; j < samples; j++) {
                for (int i = 0; i < samples; i++) {
                    double c = column + (i + 0.5) / samples;
                    double r = row + (j + 0.5) / samples;
                    double x = cell.at(0, c, r);
                    double y = cell.at(1, c, r);
                    if (!Double.isNaN(x + y)) {
                        add(x, y, 1.0 / (samples * samples), mean);
                    }
                }
            }
            return mean.argb();
        }

        private void add(double x, double y, double weight, Mean mean) throws RasterException {
            for (int i = level; i >= Math.max(0, level - COARSER_TRIED); i--) {
                TileMatrix matrix = levels.get(i);
                double px = matrix.columnOf(x);
                double py = matrix.rowOf(y);
                if (isInside(matrix, px, py) && tile(i, px, py).isPresent()) {
                    blend(i, px - 0.5, py - 0.5, weight, mean);
                    return;
                }
            }
        }

        private static boolean isInside(TileMatrix matrix, double px, double py) {
            return px >= 0 && py >= 0 && px < (double) matrix.columns() * matrix.tileWidth()
                    && py < (double) matrix.rows() * matrix.tileHeight();
        }

        /// Bilinear; a neighbour in a tile that is missing counts as the nearest pixel that is there.
        private void blend(int at, double px, double py, double weight, Mean mean) throws RasterException {
            long left = (long) Math.floor(px);
            long top = (long) Math.floor(py);
            double s = px - left;
            double t = py - top;
            int middle = pixel(at, Math.round(px), Math.round(py), 0);
            mean.add(pixel(at, left, top, middle), weight * (1 - s) * (1 - t));
            mean.add(pixel(at, left + 1, top, middle), weight * s * (1 - t));
            mean.add(pixel(at, left, top + 1, middle), weight * (1 - s) * t);
            mean.add(pixel(at, left + 1, top + 1, middle), weight * s * t);
        }

        private int pixel(int at, long px, long py, int otherwise) throws RasterException {
            TileMatrix matrix = levels.get(at);
            if (!isInside(matrix, (double) px, (double) py)) {
                return otherwise;
            }
            Optional<int[]> pixels = tile(at, (double) px, (double) py);
            return pixels.isEmpty() ? otherwise
                    : pixels.get()[(int) (py % matrix.tileHeight()) * matrix.tileWidth()
                            + (int) (px % matrix.tileWidth())];
        }

        private Optional<int[]> tile(int at, double px, double py) throws RasterException {
            TileMatrix matrix = levels.get(at);
            long column = (long) px / matrix.tileWidth();
            long row = (long) py / matrix.tileHeight();
            if (at != lastLevel || column != lastColumn || row != lastRow) {
                last = tiles.find(matrix, column, row);
                lastLevel = at;
                lastColumn = column;
                lastRow = row;
            }
            return last;
        }
    }

    /// The mean of premultiplied colours.
    private static final class Mean {

        private double alpha;
        private double red;
        private double green;
        private double blue;

        void add(int argbPre, double weight) {
            alpha += (argbPre >>> 24) * weight;
            red += (argbPre >> 16 & 0xFF) * weight;
            green += (argbPre >> 8 & 0xFF) * weight;
            blue += (argbPre & 0xFF) * weight;
        }

        int argb() {
            return (int) (alpha + 0.5) << 24 | (int) (red + 0.5) << 16 | (int) (green + 0.5) << 8 | (int) (blue + 0.5);
        }
    }
}

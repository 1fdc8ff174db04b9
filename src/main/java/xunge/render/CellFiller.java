package xunge.render;

/// Fills areas of one layer in their order: simple ones of one colour that follow each other are drawn together, any
/// other by itself. One thread at a time.
final class CellFiller {

    /// Vertices handed on at once, so that they stay near the processor.
    private static final int CHUNK = 512;

    private final FeaturePath paths;
    private final Painter painter;
    private final PixelPath cells = new PixelPath();
    private int argb;
    private boolean hasCells;

    /// A filler of the features of `paths`.
    CellFiller(FeaturePath paths, Painter painter) {
        this.paths = paths;
        this.painter = painter;
    }

    /// Fills `feature` in `colour`, perhaps later.
    void fill(int feature, int colour) {
        int before = cells.parts();
        paths.append(feature, cells);
        boolean isCell = cells.parts() == before + 1 && cells.isConvex(before);
        if (hasCells && (!isCell || colour != argb)) {
            cells.dropFrom(before);
            finish();
            paths.append(feature, cells);
        }
        argb = colour;
        if (isCell) {
            hasCells = true;
            takeIn(CHUNK);
        } else {
            if (argb >>> 24 != 0) {
                painter.fill(cells, argb);
            }
            cells.reset();
        }
    }

    private void takeIn(int least) {
        if (cells.size() >= least) {
            if (argb >>> 24 != 0) {
                painter.addCells(cells, argb);
            }
            cells.reset();
        }
    }

    /// Draws what has been put off.
    void finish() {
        takeIn(1);
        if (hasCells && argb >>> 24 != 0) {
            painter.fillCells();
        }
        hasCells = false;
    }
}

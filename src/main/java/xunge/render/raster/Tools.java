package xunge.render.raster;

/// What a painter works with, for frames of one size; handed on from one painter to the next. One thread at a time.
final class Tools {

    final Coverage coverage;
    final Stroker stroker;
    final LineNet net = new LineNet();
    private int[] mask = new int[0];

    Tools(int width, int height) {
        this.coverage = new Coverage(width, height);
        this.stroker = new Stroker(coverage);
    }

    boolean fit(int width, int height) {
        return coverage.width() == width && coverage.height() == height;
    }

    /// A transparent picture of the frame; whoever draws on it clears it again.
    int[] mask() {
        if (mask.length == 0) {
            mask = new int[coverage.width() * coverage.height()];
        }
        return mask;
    }
}

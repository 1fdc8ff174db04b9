package xunge.render;

import java.util.Arrays;

/// A small picture of the ground, premultiplied, drawn bilinearly at any resolution. Immutable.
final class TintRaster implements GroundImage {

    private static final int RED_BLUE = 0xFF00FF;
    private static final int ROUND = 0x800080;
    private static final int SHARES = 256;

    private final double metres;
    /// Metres east and south of the grid's corner, of the picture's corner.
    private final double west;
    private final double north;
    private final int width;
    private final int height;
    private final int[] pixels;

    /// What `pixels` show in `frame`; they are kept.
    TintRaster(PixelFrame frame, int[] pixels) {
        this(frame.metresPerPixel(), new double[] {frame.left() * frame.metresPerPixel(),
            frame.top() * frame.metresPerPixel()}, frame.width(), pixels);
    }

    private TintRaster(double metres, double[] corner, int width, int[] pixels) {
        this.metres = metres;
        this.west = corner[0];
        this.north = corner[1];
        this.width = width;
        this.height = pixels.length / width;
        this.pixels = pixels;
    }

    double metres() {
        return metres;
    }

    int width() {
        return width;
    }

    /// The same picture at half the resolution, each pixel the mean of four.
    TintRaster halved() {
        int newWidth = (width + 1) / 2;
        int newHeight = (height + 1) / 2;
        int[] half = new int[newWidth * newHeight];
        for (int y = 0; y < newHeight; y++) {
            for (int x = 0; x < newWidth; x++) {
                half[y * newWidth + x] = mean(2 * x, 2 * y);
            }
        }
        return new TintRaster(2 * metres, new double[] {west, north}, newWidth, half);
    }

    private int mean(int x, int y) {
        int redBlue = 0;
        int alphaGreen = 0;
        for (int i = 0; i < 4; i++) {
            int at = at(x + i % 2, y + i / 2);
            redBlue += at & RED_BLUE;
            alphaGreen += at >>> 8 & RED_BLUE;
        }
        return redBlue + 0x20002 >>> 2 & RED_BLUE | (alphaGreen + 0x20002 >>> 2 & RED_BLUE) << 8;
    }

    private int at(int x, int y) {
        return x >= 0 && x < width && y >= 0 && y < height ? pixels[y * width + x] : 0;
    }

    @Override
    public void blendOver(int[] target, PixelFrame frame) {
        int[] columns = new int[frame.width()];
        int[] shares = new int[frame.width()];
        double factor = frame.metresPerPixel() / metres;
        for (int i = 0; i < columns.length; i++) {
            double place = (frame.left() + i + 0.5) * factor - west / metres - 0.5;
            columns[i] = (int) Math.floor(place);
            shares[i] = (int) ((place - columns[i]) * SHARES);
        }
        int[] upper = new int[frame.width()];
        int[] lower = new int[frame.width()];
        int inHand = Integer.MIN_VALUE;
        for (int row = 0; row < frame.height(); row++) {
            double place = (frame.top() + row + 0.5) * factor - north / metres - 0.5;
            int source = (int) Math.floor(place);
            if (source < -1 || source >= height) {
                continue;
            }
            if (source != inHand) {
                if (source == inHand + 1) {
                    int[] swap = upper;
                    upper = lower;
                    lower = swap;
                } else {
                    stretch(source, columns, shares, upper);
                }
                stretch(source + 1, columns, shares, lower);
                inHand = source;
            }
            mix(upper, lower, (int) ((place - source) * SHARES), target, row * frame.width());
        }
    }

    /// Row `source` of the picture at all columns of a frame.
    private void stretch(int source, int[] columns, int[] shares, int[] out) {
        if (source < 0 || source >= height) {
            Arrays.fill(out, 0);
            return;
        }
        int base = source * width;
        for (int i = 0; i < out.length; i++) {
            int column = columns[i];
            int left = column >= 0 && column < width ? pixels[base + column] : 0;
            int right = column >= -1 && column < width - 1 ? pixels[base + column + 1] : 0;
            out[i] = between(left, right, shares[i]);
        }
    }

    private static int between(int a, int b, int share) {
        int redBlue = (a & RED_BLUE) * (SHARES - share) + (b & RED_BLUE) * share + ROUND;
        int alphaGreen = (a >>> 8 & RED_BLUE) * (SHARES - share) + (b >>> 8 & RED_BLUE) * share + ROUND;
        return redBlue >>> 8 & RED_BLUE | alphaGreen & ~RED_BLUE;
    }

    private static void mix(int[] upper, int[] lower, int share, int[] target, int row) {
        for (int i = 0; i < upper.length; i++) {
            int above = between(upper[i], lower[i], share);
            int rest = 255 - (above >>> 24);
            int below = target[row + i];
            int redBlue = (below & RED_BLUE) * rest + ROUND;
            int alphaGreen = (below >>> 8 & RED_BLUE) * rest + ROUND;
            target[row + i] = above + ((redBlue + (redBlue >>> 8 & RED_BLUE) >>> 8 & RED_BLUE)
                    | (alphaGreen + (alphaGreen >>> 8 & RED_BLUE) & ~RED_BLUE));
        }
    }
}

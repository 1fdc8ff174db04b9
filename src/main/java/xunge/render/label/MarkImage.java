package xunge.render.label;

import java.util.Arrays;
import xunge.render.Blend;
import xunge.render.PixelFrame;

/// The picture of the live marks over one frame; only the pixels that show something are kept. Immutable.
final class MarkImage {

    private final PixelFrame frame;
    /// For each row its first run; a run is its first column, its length and the place of its pixels.
    private final int[] rowRuns;
    private final int[] runs;
    private final int[] pixels;

    private MarkImage(PixelFrame frame, int[] rowRuns, int[] runs, int[] pixels) {
        this.frame = frame;
        this.rowRuns = rowRuns;
        this.runs = runs;
        this.pixels = pixels;
    }

    /// No marks at all.
    static MarkImage nothing(PixelFrame frame) {
        return new MarkImage(frame, new int[frame.height() + 1], new int[0], new int[0]);
    }

    /// Takes the picture out of `full` and leaves that transparent for the next time.
    static MarkImage takenFrom(int[] full, PixelFrame frame) {
        int[] rowRuns = new int[frame.height() + 1];
        int[] runs = new int[1024];
        int[] pixels = new int[1 << 16];
        int runCount = 0;
        int pixelCount = 0;
        for (int row = 0; row < frame.height(); row++) {
            rowRuns[row] = runCount;
            int end = (row + 1) * frame.width();
            int at = row * frame.width();
            while (at < end) {
                if (full[at] == 0) {
                    at++;
                    continue;
                }
                int first = at;
                while (at < end && full[at] != 0) {
                    at++;
                }
                runs = runCount * 3 + 3 > runs.length ? Arrays.copyOf(runs, runs.length * 2) : runs;
                pixels = pixelCount + at - first > pixels.length ? Arrays.copyOf(pixels, pixels.length * 2) : pixels;
                runs[runCount * 3] = first - row * frame.width();
                runs[runCount * 3 + 1] = at - first;
                runs[runCount * 3 + 2] = pixelCount;
                System.arraycopy(full, first, pixels, pixelCount, at - first);
                Arrays.fill(full, first, at, 0);
                pixelCount += at - first;
                runCount++;
            }
        }
        rowRuns[frame.height()] = runCount;
        return new MarkImage(frame, rowRuns, Arrays.copyOf(runs, runCount * 3), Arrays.copyOf(pixels, pixelCount));
    }

    /// Blends it over `target`, which shows `over`; at another resolution coarsely, until the right one is there.
    void blendOver(int[] target, PixelFrame over) {
        double factor = over.metresPerPixel() / frame.metresPerPixel();
        for (int row = 0; row < over.height(); row++) {
            int source = (int) Math.floor((over.top() + row + 0.5) * factor - frame.top());
            if (source >= 0 && source < frame.height()) {
                for (int run = rowRuns[source]; run < rowRuns[source + 1]; run++) {
                    blendRun(run, target, row * over.width(), over, factor);
                }
            }
        }
    }

    private void blendRun(int run, int[] target, int rowStart, PixelFrame over, double factor) {
        long column = frame.left() + runs[run * 3];
        int length = runs[run * 3 + 1];
        int from = (int) Math.clamp(Math.ceil(column / factor - 0.5) - over.left(), 0, over.width());
        int to = (int) Math.clamp(Math.ceil((column + length) / factor - 0.5) - over.left(), 0, over.width());
        int first = runs[run * 3 + 2];
        if (factor == 1) {
            int shift = (int) (over.left() - column) + first;
            for (int x = from; x < to; x++) {
                target[rowStart + x] = Blend.overPremultiplied(target[rowStart + x], pixels[shift + x]);
            }
            return;
        }
        for (int x = from; x < to; x++) {
            int source = (int) Math.clamp(Math.floor((over.left() + x + 0.5) * factor) - column, 0, length - 1);
            target[rowStart + x] = Blend.overPremultiplied(target[rowStart + x], pixels[first + source]);
        }
    }
}

package xunge.render.raster;

import java.util.Arrays;
import xunge.render.Blend;

/// Blends one colour into the pixels, as much as their coverage says. One thread at a time.
final class Ink {

    /// Steps of coverage from nothing to a whole pixel.
    private static final int STEPS = 256;
    private static final int STEP_SHIFT = 9;
    /// How many areas on top of each other are told apart when each of them counts.
    private static final int MOST_LAYERS = 8;
    private static final int KEPT = 16;

    private final int[] pixels;
    private final int width;
    private final int[][] tables = new int[KEPT][];
    private final long[] keys = new long[KEPT];
    private Rule rule = Rule.EVEN_ODD;
    /// The premultiplied colour for each step of coverage.
    private int[] table = new int[0];
    private int[] mask = new int[0];
    private boolean isMasked;

    /// How a sum becomes a coverage.
    enum Rule {
        /** Inside and outside take turns. */
        EVEN_ODD,
        /** Inside once is inside, however often. */
        ONCE,
        /** Each of several areas is painted over the ones before. */
        EACH
    }

    Ink(int[] pixels, int width) {
        this.pixels = pixels;
        this.width = width;
    }

    /// Gets ready to paint in `argb` (not premultiplied).
    Ink of(int argb, Rule newRule) {
        rule = newRule;
        boolean isLayered = newRule == Rule.EACH && argb >>> 24 != 255;
        long key = (argb & 0xFFFFFFFFL) << 1 | (isLayered ? 1 : 0);
        int place = (int) ((key * 0x9E3779B97F4A7C15L) >>> 60) & KEPT - 1;
        int[] kept = tables[place];
        if (kept == null || keys[place] != key) {
            kept = isLayered ? layered(argb) : plain(argb);
            tables[place] = kept;
            keys[place] = key;
        }
        table = kept;
        return this;
    }

    private static int[] plain(int argb) {
        int[] colours = new int[STEPS + 1];
        for (int i = 0; i <= STEPS; i++) {
            colours[i] = premultiplied(argb, (argb >>> 24) * i / (double) STEPS);
        }
        return colours;
    }

    private static int[] layered(int argb) {
        int[] colours = new int[STEPS * MOST_LAYERS + 1];
        double alpha = (argb >>> 24) / 255.0;
        for (int i = 0; i < colours.length; i++) {
            double rest = Math.pow(1 - alpha, i / STEPS) * (1 - alpha * (i % STEPS) / STEPS);
            colours[i] = premultiplied(argb, 255 * (1 - rest));
        }
        return colours;
    }

    private static int premultiplied(int argb, double alpha) {
        return Blend.over(0, argb | 0xFF000000, (int) Math.rint(alpha));
    }

    /// From now on only as much of each pixel is painted as `newMask` is opaque there.
    void maskWith(int[] newMask) {
        mask = newMask;
        isMasked = true;
    }

    void unmask() {
        isMasked = false;
    }

    private int colour(int sum) {
        int size = Math.abs(sum);
        if (rule == Rule.EVEN_ODD) {
            size &= 2 * Coverage.FULL - 1;
            size = size > Coverage.FULL ? 2 * Coverage.FULL - size : size;
        }
        return table[Math.min(size >> STEP_SHIFT, table.length - 1)];
    }

    /// Paints the columns `from` to `to` of `row`, all of which have the sum `sum`.
    void run(int row, int from, int to, int sum) {
        int colour = colour(sum);
        if (colour == 0) {
            return;
        }
        int at = row * width;
        if (isMasked) {
            for (int i = at + from; i < at + to; i++) {
                pixels[i] = Blend.overPremultiplied(pixels[i], masked(colour, mask[i]));
            }
        } else if (colour >>> 24 == 255) {
            Arrays.fill(pixels, at + from, at + to, colour);
        } else {
            Blend.runOver(pixels, at + from, at + to, colour);
        }
    }

    /// Paints the columns `from` to `to` of `row`; `sums` from `at` on say how the sum changes, which is `before` up to
    /// there.
    void block(int row, int from, int to, int[] sums, int at, int before) {
        int sum = before;
        int target = row * width + from;
        int end = at + to - from;
        if (isMasked) {
            for (int i = at; i < end; i++) {
                sum += sums[i];
                pixels[target] = Blend.overPremultiplied(pixels[target], masked(colour(sum), mask[target]));
                target++;
            }
            return;
        }
        for (int i = at; i < end; i++) {
            sum += sums[i];
            int colour = colour(sum);
            if (colour != 0) {
                pixels[target] = Blend.overPremultiplied(pixels[target], colour);
            }
            target++;
        }
    }

    private static int masked(int colour, int cover) {
        return Blend.faded(colour, cover >>> 24);
    }
}

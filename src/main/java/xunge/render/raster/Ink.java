package xunge.render.raster;

import java.util.Arrays;
import xunge.render.Blend;

/// Blends one colour into the pixels, as much as their coverage says. One thread at a time.
final class Ink {

    private final int[] pixels;
    private final int width;
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

    /// Gets ready to paint by `newRule` in the colour of `colours`, which are [Colours] for that rule.
    Ink of(int[] colours, Rule newRule) {
        rule = newRule;
        table = colours;
        return this;
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
        return table[Math.min(size >> Colours.STEP_SHIFT, table.length - 1)];
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
    /// there. Clears those sums and returns the sum after the last.
    int block(int row, int from, int to, int[] sums, int at, int before) {
        return isMasked ? maskedBlock(row, from, to, sums, at, before) : plainBlock(row, from, to, sums, at, before);
    }

    private int plainBlock(int row, int from, int to, int[] sums, int at, int before) {
        int sum = before;
        int colour = colour(sum);
        int target = row * width + from;
        int end = at + to - from;
        for (int i = at; i < end; i++, target++) {
            int change = sums[i];
            if (change != 0) {
                sum += change;
                sums[i] = 0;
                colour = colour(sum);
            }
            int alpha = colour >>> 24;
            if (alpha == 255) {
                pixels[target] = colour;
            } else if (alpha != 0) {
                pixels[target] = Blend.overPremultiplied(pixels[target], colour);
            }
        }
        return sum;
    }

    private int maskedBlock(int row, int from, int to, int[] sums, int at, int before) {
        int sum = before;
        int target = row * width + from;
        int end = at + to - from;
        for (int i = at; i < end; i++, target++) {
            sum += sums[i];
            sums[i] = 0;
            pixels[target] = Blend.overPremultiplied(pixels[target], masked(colour(sum), mask[target]));
        }
        return sum;
    }

    private static int masked(int colour, int cover) {
        return Blend.faded(colour, cover >>> 24);
    }
}

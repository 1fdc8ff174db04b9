package xunge.render.raster;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import xunge.render.Blend;

/// The premultiplied pixels of a colour for each step of coverage, kept for the next time. Safe for many threads.
final class Colours {

    /// How a sum of [Coverage] is brought to a step.
    static final int STEP_SHIFT = 9;

    /// Steps of coverage from nothing to a whole pixel.
    private static final int STEPS = Coverage.FULL >> STEP_SHIFT;
    /// How many areas on top of each other are told apart when each of them counts.
    private static final int MOST_LAYERS = 6;
    private static final int MOST_KEPT = 1024;

    private final Map<Long, int[]> tables = new ConcurrentHashMap<>();

    /// The table for painting in `argb` (not premultiplied) by `rule`: shared, read only.
    int[] of(int argb, Ink.Rule rule) {
        boolean isLayered = rule == Ink.Rule.EACH && argb >>> 24 != 255;
        if (tables.size() > MOST_KEPT) {
            tables.clear();
        }
        return tables.computeIfAbsent((argb & 0xFFFFFFFFL) << 1 | (isLayered ? 1 : 0),
                key -> table(argb, isLayered ? MOST_LAYERS : 1));
    }

    /// Each whole area leaves the share `1 - alpha` of what is below it.
    private static int[] table(int argb, int layers) {
        int[] colours = new int[STEPS * layers + 1];
        double alpha = (argb >>> 24) / 255.0;
        double rest = 1;
        for (int i = 0; i < colours.length; i++) {
            if (i > 0 && i % STEPS == 0) {
                rest *= 1 - alpha;
            }
            double share = 1 - rest * (1 - alpha * (i % STEPS) / STEPS);
            colours[i] = Blend.over(0, argb | 0xFF000000, (int) Math.rint(255 * share));
        }
        return colours;
    }
}

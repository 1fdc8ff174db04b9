package xunge.position;

import java.util.EnumMap;
import java.util.Map;

/// How many satellites a receiver sees and uses.
///
/// @param used all that the position rests on
/// @param inView all that the receiver expects above the horizon
/// @param usedBy those used, by system; may say less than `used` when the receiver gives only the sum
/// @param inViewBy those in view, by system
public record Satellites(int used, int inView, Map<Constellation, Integer> usedBy,
        Map<Constellation, Integer> inViewBy) {

    /// None known.
    public static final Satellites NONE = new Satellites(0, 0, Map.of(), Map.of());

    /// Keeps the counts from later change, in the order of the systems.
    public Satellites {
        usedBy = ordered(usedBy);
        inViewBy = ordered(inViewBy);
    }

    private static Map<Constellation, Integer> ordered(Map<Constellation, Integer> counts) {
        Map<Constellation, Integer> copy = new EnumMap<>(Constellation.class);
        copy.putAll(counts);
        return java.util.Collections.unmodifiableMap(copy);
    }
}

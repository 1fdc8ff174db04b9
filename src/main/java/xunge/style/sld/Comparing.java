package xunge.style.sld;

import java.util.List;
import xunge.style.Value;

/// How two values are compared: as numbers when both read as numbers, all else as text; ISO dates therefore in order.
/// A comparison with a missing value is false (OGC 09-026r2, 7.7.3.1: no value, no match).
final class Comparing {

    private static final List<String> TRUTHS = List.of("false", "true");

    private Comparing() {}

    static boolean hasBoth(Value left, Value right, int feature, double scale) {
        return !left.text(feature, scale).isEmpty() && !right.text(feature, scale).isEmpty();
    }

    static boolean isSame(Value left, Value right, int feature, double scale, boolean matchCase) {
        String a = left.text(feature, scale);
        String b = right.text(feature, scale);
        return a.equals(b) || !matchCase && a.equalsIgnoreCase(b) || isSameTruth(a, b)
                || compare(left, right, feature, scale) == 0;
    }

    /// GeoPackages hold true and false as 1 and 0.
    private static boolean isSameTruth(String a, String b) {
        return TRUTHS.contains(a) && b.equals(Integer.toString(TRUTHS.indexOf(a)))
                || TRUTHS.contains(b) && a.equals(Integer.toString(TRUTHS.indexOf(b)));
    }

    static int compare(Value left, Value right, int feature, double scale) {
        double a = left.number(feature, scale);
        double b = right.number(feature, scale);
        return Double.isNaN(a) || Double.isNaN(b) ? left.text(feature, scale).compareTo(right.text(feature, scale))
                : Double.compare(a, b);
    }
}

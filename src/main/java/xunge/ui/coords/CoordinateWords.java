package xunge.ui.coords;

import java.util.Locale;
import xunge.domain.PlanePoint;
import xunge.geo.crs.Crs;
import xunge.geo.crs.CrsPoint;
import xunge.ui.text.Phrase;

/// Writes positions in a coordinate system.
public final class CoordinateWords {

    private CoordinateWords() {}

    /// `at` in `crs` for people: degrees to 0.1 m, longitude first; metres to 0.1 m with E and N.
    public static String write(Crs crs, PlanePoint at) {
        CrsPoint point = crs.fromPlane(at);
        return switch (crs.unit()) {
            case DEGREES -> String.format(Locale.ROOT, "%.6f°, %.6f°", point.x(), point.y());
            case METRES -> String.format(Locale.ROOT, "E %.1f  N %.1f", point.x(), point.y());
        };
    }

    /// `at` in `crs` for the clipboard: two plain numbers, the one towards the east first, to a centimetre or finer.
    public static String copy(Crs crs, PlanePoint at) {
        CrsPoint point = crs.fromPlane(at);
        return switch (crs.unit()) {
            case DEGREES -> String.format(Locale.ROOT, "%.7f,%.7f", point.x(), point.y());
            case METRES -> String.format(Locale.ROOT, "%.3f,%.3f", point.x(), point.y());
        };
    }

    /// The name of `crs`.
    public static Phrase name(Crs crs) {
        return Phrase.of(crs.nameKey(), crs.code());
    }
}

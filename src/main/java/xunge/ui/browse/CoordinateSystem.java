package xunge.ui.browse;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xunge.domain.LonLat;
import xunge.domain.PlanePoint;
import xunge.geo.GaussKruger;

/// How positions are written in the window, and read from the search box.
public enum CoordinateSystem {
    /** Geographic CGCS2000 (EPSG:4490), degrees, longitude first. */
    DEGREES("CGCS2000") {
        @Override
        public String write(PlanePoint at) {
            LonLat degrees = GaussKruger.toLonLat(at);
            return String.format(Locale.ROOT, "%.6f°, %.6f°", degrees.lonDegrees(), degrees.latDegrees());
        }

        @Override
        Optional<PlanePoint> point(double first, double second) {
            boolean inReach = Math.abs(first - 114) < 10 && second > 20 && second < 50;
            return inReach ? Optional.of(GaussKruger.toPlane(new LonLat(first, second))) : Optional.empty();
        }
    },
    /** CGCS2000 / 3-degree Gauss-Kruger CM 114E (EPSG:4547), metres, easting first. */
    METRES("EPSG:4547") {
        @Override
        public String write(PlanePoint at) {
            return String.format(Locale.ROOT, "E %.1f  N %.1f", at.eastMetres(), at.northMetres());
        }

        @Override
        Optional<PlanePoint> point(double first, double second) {
            boolean inReach = first > 200_000 && first < 800_000 && second > 3_000_000 && second < 5_000_000;
            return inReach ? Optional.of(new PlanePoint(first, second)) : Optional.empty();
        }
    };

    private static final Pattern PAIR = Pattern
            .compile(
                    "\\s*[Ee]?\\s*([0-9]+(?:\\.[0-9]+)?)\\s*°?\\s*[,，;；\\s]\\s*[Nn]?\\s*([0-9]+(?:\\.[0-9]+)?)\\s*°?\\s*");

    private final String label;

    CoordinateSystem(String label) {
        this.label = label;
    }

    /// The name people know it by, the same in every language.
    public String label() {
        return label;
    }

    /// `at` in this system.
    public abstract String write(PlanePoint at);

    abstract Optional<PlanePoint> point(double first, double second);

    /// The other system.
    public CoordinateSystem next() {
        return this == DEGREES ? METRES : DEGREES;
    }

    /// The position that `text` means in any of the systems: `113.65,34.75` or `467952 3846915`.
    public static Optional<PlanePoint> read(String text) {
        Matcher pair = PAIR.matcher(text);
        if (!pair.matches()) {
            return Optional.empty();
        }
        double first = Double.parseDouble(pair.group(1));
        double second = Double.parseDouble(pair.group(2));
        return DEGREES.point(first, second).or(() -> METRES.point(first, second));
    }
}

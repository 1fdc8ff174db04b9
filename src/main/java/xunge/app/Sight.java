package xunge.app;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import xunge.domain.LonLat;
import xunge.domain.PlanePoint;
import xunge.geo.GaussKruger;
import xunge.geo.layer.Box;
import xunge.render.Viewport;
import xunge.style.Scales;

/// Which part of the map a picture shows, as it was asked for on the command line.
///
/// @param centre the middle; empty for the middle of everything
/// @param scale the scale denominator; empty for the one at which everything fits
/// @param width in pixels
/// @param height in pixels
record Sight(Optional<LonLat> centre, OptionalDouble scale, int width, int height) {

    /// The largest width and height of a picture: it is drawn in memory as a whole.
    static final int MAX_PIXELS = 8000;

    private static final Pattern SIZE = Pattern.compile("(\\d{1,5})[xX×](\\d{1,5})");
    private static final Pattern CENTRE = Pattern.compile("(-?[\\d.]{1,20})[,，](-?[\\d.]{1,20})");

    /// Refuses a size and a scale that show nothing.
    Sight {
        if (width < 1 || height < 1 || width > MAX_PIXELS || height > MAX_PIXELS) {
            throw new IllegalArgumentException("size " + width + " " + height);
        }
        if (scale.isPresent() && !(scale.getAsDouble() >= 1 && scale.getAsDouble() <= 1e9)) {
            throw new IllegalArgumentException("scale " + scale);
        }
    }

    /// What was asked for: `LON,LAT`, the scale's denominator, `WIDTHxHEIGHT`. Throws when one of them is none.
    static Sight parse(@Nullable String centre, @Nullable Double scale, String size) {
        Matcher pixels = SIZE.matcher(size);
        if (!pixels.matches()) {
            throw new IllegalArgumentException("size " + size);
        }
        return new Sight(Optional.ofNullable(centre).map(Sight::parseCentre),
                scale == null ? OptionalDouble.empty() : OptionalDouble.of(scale), Integer.parseInt(pixels.group(1)),
                Integer.parseInt(pixels.group(2)));
    }

    private static LonLat parseCentre(String centre) {
        Matcher degrees = CENTRE.matcher(centre);
        if (!degrees.matches()) {
            throw new IllegalArgumentException("centre " + centre);
        }
        return new LonLat(Double.parseDouble(degrees.group(1)), Double.parseDouble(degrees.group(2)));
    }

    /// The place `LON,LAT` in the plane. Throws when it is none.
    static PlanePoint parsePlace(String centre) {
        return GaussKruger.toPlane(parseCentre(centre));
    }

    /// The viewport on a map whose everything is `whole`.
    Viewport viewport(Box whole) {
        Viewport all = Viewport.around(whole, width, height);
        Viewport there = centre.map(c -> all.withCentre(GaussKruger.toPlane(c))).orElse(all);
        return scale.isEmpty() ? there
                : new Viewport(there.centre(), Scales.metresPerPixel(scale.getAsDouble()), width, height);
    }
}

package xunge._data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import xunge.domain.LonLat;
import xunge.domain.PlanePoint;
import xunge.geo.GaussKruger;
import xunge.geo.layer.PackedLayer;

/// Writes what a receiver says on a ride along the right edge of a road.
public final class RideLog {

    private static final double SPEED = 6;
    private static final double KNOT = 1852.0 / 3600;

    private final StringBuilder out = new StringBuilder();
    private final double right;
    private int seconds;

    private RideLog(double right) {
        this.right = right;
    }

    /// The log of a ride of `seconds` along feature `feature` of `routes`, `right` metres to the right of its line.
    public static Path write(Path file, PackedLayer routes, int feature, double right, int seconds)
            throws IOException {
        RideLog log = new RideLog(right);
        int first = routes.partStart(routes.firstPart(feature));
        int end = routes.partStart(routes.firstPart(feature + 1));
        double left = 0;
        for (int v = first; v < end - 1 && log.seconds < seconds; v++) {
            left = log.ride(routes.vertex(v), routes.vertex(v + 1), left, seconds);
        }
        return Files.writeString(file, log.out);
    }

    private double ride(PlanePoint a, PlanePoint b, double from, int until) {
        double length = a.distanceMetres(b);
        double east = (b.eastMetres() - a.eastMetres()) / length;
        double north = (b.northMetres() - a.northMetres()) / length;
        double at = from;
        for (; at < length && seconds < until; at += SPEED) {
            say(GaussKruger.toLonLat(new PlanePoint(a.eastMetres() + at * east + right * north,
                    a.northMetres() + at * north - right * east)), Math.toDegrees(Math.atan2(east, north)));
        }
        return at - length;
    }

    private void say(LonLat at, double course) {
        String time = "%02d%02d%02d.00".formatted(2 + seconds / 3600, seconds / 60 % 60, seconds % 60);
        seconds++;
        String where = "%s,N,%s,E".formatted(degrees(at.latDegrees(), 2), degrees(at.lonDegrees(), 3));
        sentence("GNGGA,%s,%s,2,12,0.9,104.2,M,-15.0,M,,".formatted(time, where));
        sentence("GNGSA,A,3,01,03,07,08,11,,,,,,,,1.5,0.9,1.2,1");
        sentence("GNGSA,A,3,06,07,09,10,16,19,20,,,,,,1.5,0.9,1.2,4");
        sentence("GPGSV,2,1,08,01,40,100,40,03,50,120,41,07,60,140,42,08,30,160,38,1");
        sentence("GPGSV,2,2,08,11,20,180,35,14,10,200,30,17,15,220,31,22,12,240,29,1");
        sentence("GBGSV,2,1,08,06,40,100,40,07,50,120,41,09,60,140,42,10,30,160,38,1");
        sentence("GBGSV,2,2,08,16,20,180,35,19,45,200,39,20,25,220,36,21,12,240,29,1");
        sentence("GNRMC,%s,A,%s,%.2f,%.1f,231126,,,D".formatted(time, where, SPEED / KNOT, (course + 360) % 360));
    }

    private static String degrees(double value, int digits) {
        int whole = (int) value;
        return String.format(Locale.ROOT, "%0" + digits + "d%010.7f", whole, (value - whole) * 60);
    }

    private void sentence(String body) {
        out.append('$').append(body).append("*%02X\r\n".formatted(body.chars().reduce(0, (a, b) -> a ^ b)));
    }
}

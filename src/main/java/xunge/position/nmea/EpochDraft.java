package xunge.position.nmea;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import xunge.domain.LonLat;
import xunge.position.Accuracy;
import xunge.position.Epoch;
import xunge.position.FixMode;
import xunge.position.FixStatus;
import xunge.position.Satellites;

/// What the sentences of one moment have said so far.
final class EpochDraft {

    /// International knot (BIPM, SI brochure, 8th edition, table 8).
    private static final double KNOT = 1852.0 / 3600;

    private Optional<LonLat> at = Optional.empty();
    private int rank;
    private boolean isRefused;
    private boolean isTold;
    private FixStatus status = FixStatus.UNKNOWN;
    private OptionalInt dimension = OptionalInt.empty();
    private OptionalDouble altitude = OptionalDouble.empty();
    private OptionalDouble hdop = OptionalDouble.empty();
    private OptionalDouble error = OptionalDouble.empty();
    private OptionalDouble speed = OptionalDouble.empty();
    private OptionalDouble course = OptionalDouble.empty();
    private OptionalInt used = OptionalInt.empty();

    /// True when a sentence said whether there is a position.
    boolean isTold() {
        return isTold;
    }

    /// The number of satellites used as GGA or GNS says.
    OptionalInt used() {
        return used;
    }

    /// GGA: time, latitude and longitude with their letters, quality, satellites, HDOP, altitude.
    void gga(NmeaSentence s) {
        int quality = s.whole(5).orElse(0);
        status = switch (quality) {
            case 1 -> FixStatus.AUTONOMOUS;
            case 2, 3, 9 -> FixStatus.DIFFERENTIAL;
            case 4 -> FixStatus.RTK_FIXED;
            case 5 -> FixStatus.RTK_FLOAT;
            case 6 -> FixStatus.ESTIMATED;
            case 7 -> FixStatus.ENTERED;
            case 8 -> FixStatus.SIMULATED;
            default -> FixStatus.UNKNOWN;
        };
        position(s, 1, 4, quality > 0);
        used = s.whole(6);
        hdop = s.number(7);
        altitude = s.text(9).equals("M") ? s.number(8) : OptionalDouble.empty();
    }

    /// GNS: as GGA, with a letter a system instead of the quality.
    void gns(NmeaSentence s) {
        boolean hasFix = s.text(5).chars().anyMatch(c -> c != 'N');
        position(s, 1, 3, hasFix);
        if (status == FixStatus.UNKNOWN) {
            status = mode(s.text(5));
        }
        used = used.isPresent() ? used : s.whole(6);
        hdop = hdop.isPresent() ? hdop : s.number(7);
        altitude = altitude.isPresent() ? altitude : s.number(8);
    }

    /// RMC: time, state, latitude and longitude with their letters, knots, course.
    void rmc(NmeaSentence s) {
        position(s, 2, 2, s.text(1).equals("A"));
        if (status == FixStatus.UNKNOWN) {
            status = mode(s.text(11));
        }
        if (s.number(6).isPresent()) {
            speed = OptionalDouble.of(s.number(6).getAsDouble() * KNOT);
        }
        course = s.number(7).isPresent() ? s.number(7) : course;
    }

    /// GLL: latitude and longitude with their letters, time, state.
    void gll(NmeaSentence s) {
        position(s, 0, 1, s.text(5).equals("A"));
    }

    /// VTG: true course, magnetic course, knots, kilometres an hour.
    void vtg(NmeaSentence s) {
        if (speed.isEmpty() && s.number(4).isPresent()) {
            speed = OptionalDouble.of(s.number(4).getAsDouble() * KNOT);
        }
        course = course.isPresent() ? course : s.number(0);
    }

    /// GST: time, ranges' error, the ellipse, then the errors of latitude and longitude, one sigma.
    void gst(NmeaSentence s) {
        if (s.number(5).isPresent() && s.number(6).isPresent()) {
            error = OptionalDouble.of(Math.hypot(s.number(5).getAsDouble(), s.number(6).getAsDouble()));
        }
    }

    /// GSA: how many dimensions, and the dilution.
    void gsa(NmeaSentence s) {
        OptionalInt told = s.whole(1);
        if (told.isPresent()) {
            dimension = OptionalInt.of(Math.max(told.getAsInt(), dimension.orElse(0)));
        }
        hdop = hdop.isPresent() ? hdop : s.number(15);
    }

    /// Takes the position from field `first` on unless a better sentence gave one; `valid` is the sentence's own word,
    /// and one "no" holds for the whole moment.
    private void position(NmeaSentence s, int first, int newRank, boolean valid) {
        isTold = true;
        isRefused |= !valid;
        if (valid && newRank > rank) {
            OptionalDouble lat = degrees(s.text(first), s.text(first + 1), 'N', 'S', 2);
            OptionalDouble lon = degrees(s.text(first + 2), s.text(first + 3), 'E', 'W', 3);
            if (lat.isPresent() && lon.isPresent() && Math.abs(lat.getAsDouble()) <= 90
                    && Math.abs(lon.getAsDouble()) <= 180) {
                at = Optional.of(new LonLat(lon.getAsDouble(), lat.getAsDouble()));
                rank = newRank;
            }
        }
    }

    /// Degrees of `ddmm.mmmm`, minutes below 60.
    private static OptionalDouble degrees(String text, String letter, char plus, char minus, int digits) {
        boolean isWritten = text.matches("\\d{" + (digits + 2) + "}(\\.\\d{0,12})?") && letter.length() == 1;
        if (!isWritten || letter.charAt(0) != plus && letter.charAt(0) != minus) {
            return OptionalDouble.empty();
        }
        double minutes = Double.parseDouble(text.substring(digits));
        double degrees = Integer.parseInt(text.substring(0, digits)) + minutes / 60;
        return minutes < 60 ? OptionalDouble.of(letter.charAt(0) == plus ? degrees : -degrees)
                : OptionalDouble.empty();
    }

    /// The mode letters of RMC and GNS (NMEA 4.11): the best of them.
    private static FixStatus mode(String letters) {
        if (letters.indexOf('R') >= 0) {
            return FixStatus.RTK_FIXED;
        } else if (letters.indexOf('F') >= 0) {
            return FixStatus.RTK_FLOAT;
        } else if (letters.indexOf('D') >= 0 || letters.indexOf('P') >= 0) {
            return FixStatus.DIFFERENTIAL;
        } else if (letters.indexOf('A') >= 0) {
            return FixStatus.AUTONOMOUS;
        } else if (letters.indexOf('E') >= 0) {
            return FixStatus.ESTIMATED;
        } else if (letters.indexOf('M') >= 0) {
            return FixStatus.ENTERED;
        }
        return letters.indexOf('S') >= 0 ? FixStatus.SIMULATED : FixStatus.UNKNOWN;
    }

    /// The moment as it stands.
    Epoch epoch(Optional<Instant> time, Satellites satellites, long nanos) {
        boolean hasFix = at.isPresent() && !isRefused && dimension.orElse(2) > 1;
        if (!hasFix) {
            return new Epoch(FixMode.NONE, FixStatus.UNKNOWN, Optional.empty(), OptionalDouble.empty(),
                    Optional.empty(), satellites, OptionalDouble.empty(), OptionalDouble.empty(), time, nanos);
        }
        boolean isThreeD = dimension.isPresent() ? dimension.getAsInt() == 3 : altitude.isPresent();
        Optional<Accuracy> accuracy = error.isPresent() ? Optional.of(new Accuracy(error.getAsDouble(), false))
                : Accuracy.estimate(hdop, status);
        return new Epoch(isThreeD ? FixMode.THREE_D : FixMode.TWO_D, status, at, altitude, accuracy, satellites, speed,
                course, time, nanos);
    }
}

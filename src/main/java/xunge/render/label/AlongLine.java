package xunge.render.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xunge.render.Glyphs;

/// Sets words along a line. Han characters on a steep line stand upright, one below the other, as printed maps and street
/// signs in China have them; all else is turned with the line, always the right way up.
final class AlongLine {

    /// Steeper than this, Han characters are stacked.
    private static final double STEEP_DEGREES = 55;
    /// A line that strays less than this from straight is taken as straight, so that the letters stand in one row.
    private static final double STRAIGHT_PIXELS = 1.5;

    private final Glyphs glyphs;
    private final double metresPerPixel;
    private final double maxAngleDegrees;

    AlongLine(Glyphs glyphs, double metresPerPixel, double maxAngleDegrees) {
        this.glyphs = glyphs;
        this.metresPerPixel = metresPerPixel;
        this.maxAngleDegrees = maxAngleDegrees;
    }

    /// Letters that have their places.
    ///
    /// @param letters each with its place
    /// @param bendDegrees between the two letters turned most differently
    record Run(List<PlacedLabel.Letter> letters, double bendDegrees) {}

    /// The letters of `words`, their middle at `middle` pixels along `chain`; empty where the line bends too sharply.
    Optional<Run> place(Chain chain, double middle, String words, TextLook look) {
        double half = look.width(words, glyphs) / 2;
        double[] from = pixel(chain, middle - half);
        double[] to = pixel(chain, middle + half);
        double degrees = Math.toDegrees(Math.atan2(to[1] - from[1], to[0] - from[0]));
        double slope = Math.abs(degrees) > 90 ? 180 - Math.abs(degrees) : Math.abs(degrees);
        if (slope > STEEP_DEGREES && words.codePoints().allMatch(AlongLine::standsUpright)) {
            Optional<Run> stacked = stacked(chain, middle, words, look, slope);
            if (stacked.isPresent()) {
                return stacked;
            }
        }
        boolean isForward = Math.abs(degrees) <= 90;
        return isStraight(chain, middle, half, from, to) ? straight(from, to, words, look, isForward)
                : bent(chain, middle, words, look, isForward);
    }

    private static boolean standsUpright(int codePoint) {
        return Character.isIdeographic(codePoint) || Character.isDigit(codePoint);
    }

    private double[] pixel(Chain chain, double pixels) {
        double metres = pixels * metresPerPixel;
        return new double[] {chain.east(metres) / metresPerPixel, -chain.north(metres) / metresPerPixel};
    }

    private boolean isStraight(Chain chain, double middle, double half, double[] from, double[] to) {
        for (int i = 1; i < 8; i++) {
            double[] on = pixel(chain, middle - half + half * i / 4);
            double x = from[0] + (to[0] - from[0]) * i / 8;
            double y = from[1] + (to[1] - from[1]) * i / 8;
            if (Math.hypot(on[0] - x, on[1] - y) > STRAIGHT_PIXELS) {
                return false;
            }
        }
        return true;
    }

    private Optional<Run> straight(double[] from, double[] to, String words, TextLook look, boolean isForward) {
        double[] start = isForward ? from : to;
        double[] end = isForward ? to : from;
        double width = look.width(words, glyphs);
        if (Math.hypot(end[0] - start[0], end[1] - start[1]) < width * 0.9) {
            return Optional.empty();
        }
        int degrees = (int) Math.round(Math.toDegrees(Math.atan2(end[1] - start[1], end[0] - start[0])));
        double dx = Math.cos(Math.toRadians(degrees));
        double dy = Math.sin(Math.toRadians(degrees));
        double x = (start[0] + end[0]) / 2;
        double y = (start[1] + end[1]) / 2;
        List<PlacedLabel.Letter> letters = new ArrayList<>();
        double at = -width / 2;
        for (int codePoint : words.codePoints().toArray()) {
            double advance = glyphs.advance(codePoint, look.bold(), look.sizePixels());
            double d = at + advance / 2;
            letters.add(new PlacedLabel.Letter(codePoint, x + d * dx, y + d * dy, degrees, look.sizePixels()));
            at += advance + look.spacing();
        }
        return Optional.of(new Run(letters, 0));
    }

    private Optional<Run> bent(Chain chain, double middle, String words, TextLook look, boolean isForward) {
        int sign = isForward ? 1 : -1;
        double at = middle - sign * look.width(words, glyphs) / 2;
        List<PlacedLabel.Letter> letters = new ArrayList<>();
        double turned = 0;
        double least = 0;
        double most = 0;
        double last = Double.NaN;
        for (int codePoint : words.codePoints().toArray()) {
            double advance = glyphs.advance(codePoint, look.bold(), look.sizePixels());
            double[] before = pixel(chain, at);
            double[] after = pixel(chain, at + sign * advance);
            double degrees = Math.toDegrees(Math.atan2(after[1] - before[1], after[0] - before[0]));
            double turn = turn(degrees, last);
            if (Math.abs(turn) > maxAngleDegrees) {
                return Optional.empty();
            }
            turned += turn;
            least = Math.min(least, turned);
            most = Math.max(most, turned);
            letters.add(new PlacedLabel.Letter(codePoint, (before[0] + after[0]) / 2, (before[1] + after[1]) / 2,
                    (int) Math.round(degrees), look.sizePixels()));
            last = degrees;
            at += sign * (advance + look.spacing());
        }
        return Optional.of(new Run(letters, most - least));
    }

    /// The turn from `last` to `degrees`, -180 to 180; 0 when there is no last.
    private static double turn(double degrees, double last) {
        return Double.isNaN(last) ? 0 : Math.IEEEremainder(degrees - last, 360);
    }

    private Optional<Run> stacked(Chain chain, double middle, String words, TextLook look, double slope) {
        double step = Math.max(look.sizePixels() + look.spacing(), look.height() / Math.sin(Math.toRadians(slope)));
        int[] codePoints = words.codePoints().toArray();
        double half = step * (codePoints.length - 1) / 2;
        boolean isDown = pixel(chain, middle + half + 1)[1] >= pixel(chain, middle - half - 1)[1];
        List<PlacedLabel.Letter> letters = new ArrayList<>();
        for (int i = 0; i < codePoints.length; i++) {
            double[] at = pixel(chain, middle + (isDown ? 1 : -1) * (i * step - half));
            if (i > 0 && at[1] - letters.get(i - 1).y() < look.sizePixels() * 0.9) {
                return Optional.empty();
            }
            letters.add(new PlacedLabel.Letter(codePoints[i], at[0], at[1], 0, look.sizePixels()));
        }
        return Optional.of(new Run(letters, 0));
    }
}

package xunge.exchange.kml;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/// The text of a `coordinates` element: tuples parted by blanks, numbers parted by commas. Blanks around commas, which
/// the standard forbids, and full-width commas are met in the wild and accepted.
final class Coordinates {

    private final CharSequence text;
    private final boolean isBlankParted;
    private int at;

    private Coordinates(CharSequence text, boolean isBlankParted) {
        this.text = text;
        this.isBlankParted = isBlankParted;
    }

    /// The places in `text`, with a height where the tuple has one.
    ///
    /// @throws NumberFormatException when something is no number, or a tuple has not two or three of them
    static List<Coordinate> parse(CharSequence text) {
        return new Coordinates(text, false).places();
    }

    /// The place in the text of a `gx:coord` element, whose numbers are parted by blanks.
    static Coordinate parseTrackPlace(CharSequence text) {
        return place(new Coordinates(text, true).tuple());
    }

    private List<Coordinate> places() {
        List<Coordinate> places = new ArrayList<>();
        skipBlanks();
        while (at < text.length()) {
            places.add(place(tuple()));
            skipBlanks();
        }
        return places;
    }

    private static Coordinate place(List<Double> numbers) {
        if (numbers.size() < 2 || numbers.size() > 3) {
            throw new NumberFormatException(numbers.toString());
        }
        return numbers.size() == 2 ? new Coordinate(numbers.get(0), numbers.get(1))
                : new Coordinate(numbers.get(0), numbers.get(1), numbers.get(2));
    }

    private List<Double> tuple() {
        List<Double> numbers = new ArrayList<>(3);
        skipBlanks();
        numbers.add(number());
        while (goesOn()) {
            numbers.add(number());
        }
        return numbers;
    }

    private boolean goesOn() {
        skipBlanks();
        if (isBlankParted) {
            return at < text.length();
        }
        if (at < text.length() && isComma(text.charAt(at))) {
            at++;
            skipBlanks();
            // a comma with nothing behind it ends its tuple
            return at < text.length() && !isComma(text.charAt(at));
        }
        return false;
    }

    private double number() {
        int from = at;
        while (at < text.length() && !isBlank(text.charAt(at)) && !isComma(text.charAt(at))) {
            at++;
        }
        double value = Double.parseDouble(text.subSequence(from, at).toString());
        if (!Double.isFinite(value)) {
            throw new NumberFormatException(text.subSequence(from, at).toString());
        }
        return value;
    }

    private void skipBlanks() {
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u3000' || c == '\ufeff';
    }

    private static boolean isComma(char c) {
        return c == ',' || c == '\uff0c';
    }
}

package xunge.render.paper;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import xunge.render.java2d.Java2dPainters;

/// Measures and outlines words in the bundled face. Widths grow with the size.
final class Letters {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final float MEASURED = 100;
    private static final String UNKNOWN = "?";

    private final Font regular;
    private final Font bold;

    Letters(Java2dPainters painters) {
        regular = painters.font(false).deriveFont(MEASURED);
        bold = painters.font(true).deriveFont(MEASURED);
    }

    double width(String text, double size, boolean isBold) {
        return font(isBold).getStringBounds(text, CONTEXT).getWidth() * size / MEASURED;
    }

    /// `text` on one line, with a question mark for what the face has no letter for.
    String writable(String text) {
        return text.codePoints()
                .map(c -> Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : c)
                .mapToObj(c -> c == ' ' || regular.canDisplay(c) && bold.canDisplay(c) ? Character.toString(c)
                        : UNKNOWN)
                .collect(Collectors.joining())
                .strip();
    }

    /// `text` cut at its end until it is at most `most` wide.
    String cut(String text, double most, double size, boolean isBold) {
        String shown = text;
        while (shown.length() > 1 && width(shown, size, isBold) > most) {
            shown = shown.substring(0, shown.offsetByCodePoints(shown.length(), shown.endsWith("…") ? -2 : -1)) + "…";
        }
        return shown;
    }

    /// `text` in lines of at most `most`, broken after a space or between Han characters; the last one is cut when there
    /// are more than `lines`.
    List<String> wrapped(String text, double most, double size, int lines) {
        List<String> wrapped = new ArrayList<>();
        String rest = text;
        while (wrapped.size() < lines - 1 && width(rest, size, false) > most) {
            int end = rest.length();
            while (end > 1 && (width(rest.substring(0, end), size, false) > most || isInsideWord(rest, end))) {
                end--;
            }
            wrapped.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        wrapped.add(cut(rest, most, size, false));
        return wrapped;
    }

    private static boolean isInsideWord(String text, int end) {
        return end < text.length() && isLatin(text.charAt(end - 1)) && isLatin(text.charAt(end));
    }

    private static boolean isLatin(char c) {
        return c < 0x2000 && c != ' ';
    }

    Shape outline(Press.Line line) {
        AffineTransform place = AffineTransform.getTranslateInstance(line.x(), line.baseline());
        place.rotate(Math.toRadians(line.degrees()));
        place.scale(line.size() / MEASURED, line.size() / MEASURED);
        return place.createTransformedShape(
                font(line.bold()).createGlyphVector(CONTEXT, line.text()).getOutline());
    }

    private Font font(boolean isBold) {
        return isBold ? bold : regular;
    }
}

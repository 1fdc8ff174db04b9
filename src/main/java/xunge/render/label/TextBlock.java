package xunge.render.label;

import java.util.ArrayList;
import java.util.List;
import xunge.render.Glyphs;

/// The words of a level label in rows, centred one below the other. Immutable.
///
/// @param rows from top to bottom
/// @param width of the widest row, in pixels
/// @param height of all rows
record TextBlock(List<Row> rows, double width, double height) {

    /// The second line, such as a Latin name, in the size of the first.
    private static final float SMALLER = 0.8f;
    private static final float SMALLEST = 9;

    TextBlock {
        rows = List.copyOf(rows);
    }

    /// One row.
    ///
    /// @param words what it says
    /// @param look its letters
    /// @param width its width
    /// @param middle how far below the top of the block its middle lies
    record Row(String words, TextLook look, double width, double middle) {}

    /// `lines` one below the other, and `below`, when not blank, smaller under them.
    static TextBlock of(List<String> lines, String below, TextLook look, Glyphs glyphs) {
        List<Row> rows = new ArrayList<>();
        double top = 0;
        for (String line : lines) {
            rows.add(new Row(line, look, look.width(line, glyphs), top + look.height() / 2));
            top += look.height();
        }
        if (!below.isBlank() && !below.equals(String.join("", lines))) {
            TextLook small = look.withSize(Math.max(SMALLEST, Math.round(look.sizePixels() * SMALLER)))
                    .withoutSpacing();
            rows.add(new Row(below, small, small.width(below, glyphs), top + small.height() / 2));
            top += small.height();
        }
        return new TextBlock(rows, rows.stream().mapToDouble(Row::width).max().orElse(0), top);
    }
}

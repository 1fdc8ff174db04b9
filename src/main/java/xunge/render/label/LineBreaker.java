package xunge.render.label;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// Breaks words into rows: Chinese between any two characters but never before a closing or after an opening mark,
/// Latin at blanks (Unicode line breaking, as the JDK does it), long codes of digits between groups of three.
final class LineBreaker {

    private static final String BLANKS_AT_ENDS = "^[\\s\\u3000]+|[\\s\\u3000]+$";
    private static final int HALVINGS = 12;
    private static final int LONG_CODE = 9;
    private static final int GROUP = 3;

    private final ToDoubleFunction<String> widthOf;

    /// A breaker that measures rows by `widthOf`.
    LineBreaker(ToDoubleFunction<String> widthOf) {
        this.widthOf = widthOf;
    }

    /// `words` in as few rows of at most `most` as there must be, about equally long. What cannot be broken may be
    /// wider.
    List<String> rows(String words, double most) {
        List<String> pieces = pieces(words);
        int fewest = fill(pieces, most).size();
        double low = 0;
        double high = most;
        for (int i = 0; i < HALVINGS && fewest > 1; i++) {
            double middle = (low + high) / 2;
            if (fill(pieces, middle).size() <= fewest) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return fill(pieces, high);
    }

    /// `words` in `count` rows, or fewer where they cannot be broken so often.
    List<String> inRows(String words, int count) {
        double low = 0;
        double high = widthOf.applyAsDouble(words);
        List<String> pieces = pieces(words);
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (fill(pieces, middle).size() <= count) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return fill(pieces, high);
    }

    private static List<String> pieces(String words) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.CHINA);
        breaks.setText(words);
        List<String> pieces = new ArrayList<>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            addGroups(words.substring(from, to), pieces);
            from = to;
        }
        return pieces;
    }

    /// A long code such as that of a unit grid may be broken between groups of three digits.
    private static void addGroups(String piece, List<String> pieces) {
        boolean isCode = piece.length() >= LONG_CODE && piece.chars().allMatch(Character::isDigit);
        int first = isCode ? piece.length() % GROUP : piece.length();
        if (first > 0) {
            pieces.add(piece.substring(0, first));
        }
        for (int from = first; from < piece.length(); from += GROUP) {
            pieces.add(piece.substring(from, from + GROUP));
        }
    }

    private List<String> fill(List<String> pieces, double most) {
        List<String> rows = new ArrayList<>();
        String row = "";
        for (String piece : pieces) {
            if (!row.isEmpty() && widthOf.applyAsDouble(trimmed(row + piece)) > most) {
                rows.add(trimmed(row));
                row = piece;
            } else {
                row += piece;
            }
        }
        rows.add(trimmed(row));
        return rows;
    }

    private static String trimmed(String row) {
        return row.replaceAll(BLANKS_AT_ENDS, "");
    }
}

package xunge.ui.browse;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What a condition of the filter builder compares by.
public enum FilterOperator {
    /** Equal. */
    EQUAL("="),
    /** Not equal. */
    NOT_EQUAL("<>"),
    /** Less. */
    LESS("<"),
    /** Less or equal. */
    AT_MOST("<="),
    /** Greater. */
    GREATER(">"),
    /** Greater or equal. */
    AT_LEAST(">="),
    /** Holds the text anywhere. */
    CONTAINS("LIKE"),
    /** Has no value. */
    EMPTY("IS NULL");

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    /// Words of ECQL that are no name unless quoted.
    private static final Set<String> RESERVED = Set.of("id", "and", "or", "not", "like", "ilike", "in", "is", "null",
            "exists", "between", "before", "after", "during", "include", "exclude", "true", "false", "point", "within");

    private final String sign;

    FilterOperator(String sign) {
        this.sign = sign;
    }

    /// As it is written in ECQL.
    public String sign() {
        return sign;
    }

    String write(String column, String value, boolean isNumber) {
        boolean isPlain = PLAIN.matcher(column).matches() && !RESERVED.contains(column.toLowerCase(Locale.ROOT));
        String name = isPlain ? column : '"' + column.replace("\"", "") + '"';
        String text = value.replace("'", "''");
        return switch (this) {
            case EMPTY -> name + " IS NULL";
            case CONTAINS -> name + " LIKE '%" + text + "%'";
            case EQUAL, NOT_EQUAL, LESS, AT_MOST, GREATER, AT_LEAST -> name + " " + sign + " "
                    + (isNumber ? value : "'" + text + "'");
        };
    }
}

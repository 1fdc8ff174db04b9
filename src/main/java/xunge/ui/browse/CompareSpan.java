package xunge.ui.browse;

import java.time.LocalDate;
import java.util.Optional;

/// Which records belong to a day when two days are compared.
public enum CompareSpan {
    /** Those of the day. */
    DAY("compare.span.day", 1),
    /** Those of the seven days up to it. */
    WEEK("compare.span.week", 7),
    /** Those of the thirty days up to it. */
    MONTH("compare.span.month", 30),
    /** All up to it. */
    ALL("compare.span.all", 0);

    private final String wordsKey;
    private final int days;

    CompareSpan(String wordsKey, int days) {
        this.wordsKey = wordsKey;
        this.days = days;
    }

    /// The key of its name.
    public String wordsKey() {
        return wordsKey;
    }

    /// The first day whose records belong to `day`; empty for no first.
    Optional<LocalDate> firstDay(LocalDate day) {
        return days == 0 ? Optional.empty() : Optional.of(day.minusDays(days - 1L));
    }
}

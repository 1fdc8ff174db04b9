package xunge.render;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntPredicate;
import xunge.geo.layer.Column;
import xunge.geo.layer.PackedLayer;

/// A span of days: features are in it when their own time meets it.
///
/// @param columns where a feature's time is written
/// @param from the first day; empty for no beginning
/// @param to the last day; empty for no end
public record TimeWindow(TimeColumns columns, Optional<LocalDate> from, Optional<LocalDate> to) {

    private static final int DAY = 10;

    /// The one day `day`.
    public static TimeWindow on(TimeColumns columns, LocalDate day) {
        return new TimeWindow(columns, Optional.of(day), Optional.of(day));
    }

    /// The features of `layer` whose time meets the window. A feature that has a beginning and an end in two columns
    /// and lacks one is open on that side; a feature that happened once and does not say when is left out.
    public IntPredicate in(PackedLayer layer) {
        Optional<Column> begins = layer.findColumn(columns.from());
        Optional<Column> ends = layer.findColumn(columns.to());
        String first = from.map(LocalDate::toString).orElse("");
        String last = to.map(LocalDate::toString).orElse("9999-12-31");
        return feature -> {
            String begin = begins.map(c -> day(c, feature)).orElse("");
            String end = ends.map(c -> day(c, feature)).orElse("");
            if (columns.isInstant()) {
                return !begin.isEmpty() && begin.compareTo(first) >= 0 && begin.compareTo(last) <= 0;
            }
            return begin.compareTo(last) <= 0 && (end.isEmpty() || end.compareTo(first) >= 0);
        };
    }

    /// ISO 8601 text sorts by time; the day is its first ten characters.
    private static String day(Column column, int feature) {
        String text = column.text(feature);
        return text.length() > DAY ? text.substring(0, DAY) : text;
    }
}

package xunge.render;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import xunge.geo.layer.Column;
import xunge.geo.layer.PackedLayer;

/// Where the features of a layer say when they are: in one column that something happened, or in two that something
/// holds. Values are ISO 8601 dates or times.
///
/// @param from the column of the beginning
/// @param to the column of the end; the same for what happened once
public record TimeColumns(String from, String to) {

    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}([T ].*)?");
    private static final int LOOKED_AT = 200;

    /// What happened once, at the time in `column`.
    public static TimeColumns instant(String column) {
        return new TimeColumns(column, column);
    }

    /// True for what happened once.
    public boolean isInstant() {
        return from.equals(to);
    }

    /// The time columns of `layer`: `valid_from` with `valid_to`, else the first column that holds ISO dates.
    public static Optional<TimeColumns> find(PackedLayer layer) {
        if (layer.findColumn("valid_from").isPresent()) {
            return Optional.of(new TimeColumns("valid_from", "valid_to"));
        }
        return layer.columns()
                .stream()
                .filter(Column.Text.class::isInstance)
                .filter(c -> holdsDays(c, layer.size()))
                .map(c -> instant(c.name()))
                .findFirst();
    }

    private static boolean holdsDays(Column column, int size) {
        Stream<String> values = java.util.stream.IntStream.range(0, Math.min(size, LOOKED_AT))
                .mapToObj(column::text)
                .filter(t -> !t.isEmpty());
        boolean[] any = {false};
        return values.allMatch(t -> {
            any[0] = true;
            return ISO_DAY.matcher(t).matches();
        }) && any[0];
    }
}

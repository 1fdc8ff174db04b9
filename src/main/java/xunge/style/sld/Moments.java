package xunge.style.sld;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/// Reads days and instants written by ISO 8601, as filters and columns hold them.
final class Moments {

    private static final int DAY = 10;

    private Moments() {}

    /// The moment in UTC; a day is its beginning. Empty when `text` is none.
    static Optional<LocalDateTime> parse(String text) {
        String written = text.strip().replace(' ', 'T');
        try {
            if (written.length() == DAY) {
                return Optional.of(LocalDate.parse(written).atStartOfDay());
            }
            if (written.length() < DAY) {
                return Optional.empty();
            }
            boolean hasZone = written.endsWith("Z") || written.lastIndexOf('+') > DAY || written.lastIndexOf('-') > DAY;
            return Optional.of(hasZone
                    ? OffsetDateTime.parse(written).withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime()
                    : LocalDateTime.parse(written));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}

package xunge.position.nmea;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// Puts a receiver's times of day onto the date it told last. One a connection.
final class NmeaClock {

    private static final long DAY_MILLIS = 86_400_000;
    /// Two-digit years from here on are of the last century: the first GPS satellite flew in 1978.
    private static final int CENTURY = 80;

    private Optional<LocalDate> date = Optional.empty();
    private long dateToldAt;

    /// Milliseconds of the day in `hhmmss.sss`; a leap second counts as the second after it.
    static OptionalLong timeOfDay(String text) {
        if (!text.matches("\\d{6}(\\.\\d{1,9})?")) {
            return OptionalLong.empty();
        }
        int hours = Integer.parseInt(text.substring(0, 2));
        int minutes = Integer.parseInt(text.substring(2, 4));
        double seconds = Double.parseDouble(text.substring(4));
        if (hours > 23 || minutes > 59 || seconds >= 61) {
            return OptionalLong.empty();
        }
        return OptionalLong.of((hours * 60L + minutes) * 60_000 + Math.round(seconds * 1000));
    }

    /// Takes the date `ddmmyy` told at `timeOfDay`; one that cannot be is passed over.
    void tell(String ddmmyy, long timeOfDay) {
        if (ddmmyy.matches("\\d{6}")) {
            int year = Integer.parseInt(ddmmyy.substring(4));
            tell(year < CENTURY ? 2000 + year : 1900 + year, Integer.parseInt(ddmmyy.substring(2, 4)),
                    Integer.parseInt(ddmmyy.substring(0, 2)), timeOfDay);
        }
    }

    /// Takes the date told in three numbers; one that cannot be is passed over.
    void tell(OptionalInt day, OptionalInt month, OptionalInt year, long timeOfDay) {
        if (day.isPresent() && month.isPresent() && year.isPresent()) {
            tell(year.getAsInt(), month.getAsInt(), day.getAsInt(), timeOfDay);
        }
    }

    private void tell(int year, int month, int day, long timeOfDay) {
        try {
            date = Optional.of(LocalDate.of(year, month, day));
            dateToldAt = timeOfDay;
        } catch (DateTimeException e) {
            date = Optional.empty();
        }
    }

    /// The moment `timeOfDay`; absent before a date was told. Long before the time the date was told at, it is the day
    /// after.
    Optional<Instant> at(long timeOfDay) {
        long daysOn = dateToldAt - timeOfDay > DAY_MILLIS / 2 ? 1 : 0;
        return date.map(d -> d.plusDays(daysOn).atStartOfDay().toInstant(ZoneOffset.UTC).plusMillis(timeOfDay));
    }
}

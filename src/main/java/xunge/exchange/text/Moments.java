package xunge.exchange.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days and moments as tables in China write them: `2026-11-24`, `2026/11/24`, `2026.11.24`, `20261124`, `2026年11月24日`,
/// with or without a time and a zone. A moment without a zone is taken as Beijing time.
public final class Moments {

    /// The zone of moments that name none: UTC+8, all year since 1992.
    public static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

    private static final Pattern DAY = Pattern
            .compile("(\\d{4})(?:-(\\d{1,2})-(\\d{1,2})|/(\\d{1,2})/(\\d{1,2})|\\.(\\d{1,2})\\.(\\d{1,2})"
                    + "|年\\s?(\\d{1,2})月\\s?(\\d{1,2})日?|(\\d{2})(\\d{2}))");
    private static final Pattern TIME = Pattern
            .compile("[T\\s]?\\s*(\\d{1,2})[:时点](\\d{1,2})(?:[:分](\\d{1,2})(?:[.,](\\d{1,9}))?秒?)?分?\\s*"
                    + "(Z|UTC|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?");
    /// As Weibo and the C library write it: `Thu Jul 22 08:55:12 +0800 2021`.
    private static final DateTimeFormatter C_LIBRARY = new DateTimeFormatterBuilder().parseCaseInsensitive()
            .appendPattern("EEE MMM d HH:mm:ss xx uuuu")
            .toFormatter(Locale.ENGLISH);

    private Moments() {}

    /// The day `text` names, and nothing else.
    public static Optional<LocalDate> parseDay(String text) {
        Matcher matcher = DAY.matcher(text.strip());
        return matcher.matches() ? day(matcher) : Optional.empty();
    }

    /// The moment `text` names; a day alone is its beginning.
    public static Optional<Instant> parse(String text) {
        String plain = text.strip();
        Matcher matcher = DAY.matcher(plain);
        if (!matcher.lookingAt()) {
            return parseWords(plain);
        }
        Optional<LocalDate> day = day(matcher);
        String rest = plain.substring(matcher.end());
        if (rest.isEmpty()) {
            return day.map(d -> d.atStartOfDay().toInstant(BEIJING));
        }
        return day.flatMap(d -> time(d, rest));
    }

    private static Optional<Instant> parseWords(String text) {
        if (text.length() < 20 || !Character.isLetter(text.charAt(0))) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(text, C_LIBRARY).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(Matcher matcher) {
        int year = Integer.parseInt(matcher.group(1));
        for (int group = 2; group <= 10; group += 2) {
            if (matcher.group(group) != null) {
                try {
                    return Optional.of(LocalDate.of(year, Integer.parseInt(matcher.group(group)),
                            Integer.parseInt(matcher.group(group + 1))));
                } catch (DateTimeException e) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Instant> time(LocalDate day, String text) {
        Matcher matcher = TIME.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            int nanos = matcher.group(4) == null ? 0
                    : Integer.parseInt((matcher.group(4) + "000000000").substring(0, 9));
            LocalTime time = LocalTime.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)),
                    matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3)), nanos);
            return Optional.of(LocalDateTime.of(day, time).toInstant(zone(matcher.group(5))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static ZoneOffset zone(@org.jspecify.annotations.Nullable String text) {
        if (text == null) {
            return BEIJING;
        }
        return text.equals("UTC") ? ZoneOffset.UTC : ZoneOffset.of(text);
    }
}

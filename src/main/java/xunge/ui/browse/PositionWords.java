package xunge.ui.browse;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import xunge.domain.PositionOrigin;
import xunge.domain.PositionSource;
import xunge.ui.text.Phrase;

/// The window's words for what a position rests on.
public final class PositionWords {

    private static final long MINUTE_MILLIS = 60_000;
    private static final long HOUR_MILLIS = 3_600_000;

    private PositionWords() {}

    /// Source, accuracy and age: `串口 · ±5 m · 1 s 前`; for a place that was pointed at only that.
    public static Phrase origin(PositionOrigin origin) {
        Phrase source = source(origin.source());
        if (origin.ageMillis().isEmpty()) {
            return source;
        }
        OptionalLong age = origin.ageMillis();
        return origin.source() == PositionSource.MANUAL ? Phrase.of("position.origin.manual", source,
                age(age.getAsLong()))
                : Phrase.of("position.origin", source, accuracy(origin.accuracyMetres()), age(age.getAsLong()));
    }

    /// The word for `source`.
    public static Phrase source(PositionSource source) {
        return Phrase.of(switch (source) {
            case MANUAL -> "position.source.manual";
            case GPSD -> "position.source.gpsd";
            case SERIAL -> "position.source.serial";
            case REPLAY -> "position.source.replay";
        });
    }

    /// An accuracy, at least in decimetres below a metre, else whole metres.
    public static Phrase accuracy(OptionalDouble metres) {
        if (metres.isEmpty()) {
            return Phrase.of("position.accuracy.none");
        }
        double value = metres.getAsDouble();
        return Phrase.of("position.accuracy", value < 1 ? "%.2f".formatted(value) : Long.toString(Math.round(value)));
    }

    /// How long ago something was.
    public static Phrase age(long millis) {
        if (millis < MINUTE_MILLIS) {
            return Phrase.of("position.age.seconds", Long.toString(millis / 1000));
        }
        return millis < HOUR_MILLIS ? Phrase.of("position.age.minutes", Long.toString(millis / MINUTE_MILLIS))
                : Phrase.of("position.age.hours", Long.toString(millis / HOUR_MILLIS));
    }
}

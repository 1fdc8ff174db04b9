package xunge.position;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Judges the time a receiver gives: against the span in which this program can be in use, the device's clock, and the
/// time that passed since the epoch before. One per connection, one thread.
public final class TimeGuard {

    /// The period of the ten-bit week number.
    private static final Duration ROLLOVER = Duration.ofDays(1024L * 7);
    private static final Duration LIFE = Duration.ofDays(20L * 365 + 5);
    private static final Duration SAME_TIME = Duration.ofDays(1);
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(2);
    private static final Duration JUMP_TOLERANCE = Duration.ofSeconds(5);

    private final Instant built;
    private final InstantSource device;
    private final double pace;
    private final boolean isLive;
    private Optional<Epoch> before = Optional.empty();

    private TimeGuard(Instant built, InstantSource device, double pace, boolean isLive) {
        this.built = built;
        this.device = device;
        this.pace = pace;
        this.isLive = isLive;
    }

    /// A guard of a receiver, for a program built at `built` on a device whose clock is `device`.
    public static TimeGuard live(Instant built, InstantSource device) {
        return new TimeGuard(built, device, 1, true);
    }

    /// A guard of a replay, whose seconds pass `pace` times as fast as real ones (0 when they keep no pace at all). That
    /// a recording is of another day is no doubt; how exactly it can be paced sinks with the pace.
    public static TimeGuard replay(Instant built, InstantSource device, double pace) {
        return new TimeGuard(built, device, pace, false);
    }

    /// What is wrong with the time of `epoch`; nothing when it has none.
    public List<TimeDoubt> judge(Epoch epoch) {
        if (epoch.satelliteTime().isEmpty()) {
            return List.of();
        }
        Instant told = epoch.satelliteTime().get();
        List<TimeDoubt> doubts = new ArrayList<>();
        Optional<TimeDoubt> rollover = rollover(told);
        rollover.ifPresent(doubts::add);
        Duration ahead = Duration.between(told, device.instant());
        if (isLive && rollover.isEmpty() && ahead.abs().compareTo(CLOCK_TOLERANCE) > 0) {
            doubts.add(new TimeDoubt.ClocksDiffer(ahead));
        }
        jump(epoch, told).ifPresent(doubts::add);
        before = Optional.of(epoch);
        return doubts;
    }

    /// Told is by whole periods off the device's clock, or before this program was built or long after.
    private Optional<TimeDoubt> rollover(Instant told) {
        Instant now = device.instant();
        long periods = Math.round((double) Duration.between(told, now).toMillis() / ROLLOVER.toMillis());
        Instant nearNow = told.plus(ROLLOVER.multipliedBy(periods));
        boolean isDeviceTime = Duration.between(nearNow, now).abs().compareTo(SAME_TIME) <= 0;
        if (isDeviceTime && periods != 0) {
            return Optional.of(new TimeDoubt.WeekRollover(told, nearNow, true));
        }
        return isDeviceTime || isPlausible(told) ? Optional.empty() : intoLife(told);
    }

    private boolean isPlausible(Instant time) {
        return !time.isBefore(built) && time.isBefore(built.plus(LIFE));
    }

    private Optional<TimeDoubt> intoLife(Instant told) {
        long periods = Math.ceilDiv(Duration.between(told, built).toMillis(), ROLLOVER.toMillis());
        Instant proposed = told.plus(ROLLOVER.multipliedBy(periods));
        return isPlausible(proposed) ? Optional.of(new TimeDoubt.WeekRollover(told, proposed, false))
                : Optional.empty();
    }

    private Optional<TimeDoubt> jump(Epoch epoch, Instant told) {
        if (before.isEmpty() || before.get().satelliteTime().isEmpty()) {
            return Optional.empty();
        }
        Duration went = Duration.between(before.get().satelliteTime().get(), told);
        double passedSeconds = (epoch.receivedNanos() - before.get().receivedNanos()) / 1e9 * pace;
        Duration passed = pace == 0 ? Duration.ofSeconds(Math.clamp(went.toSeconds(), 0, 3600))
                : Duration.ofMillis(Math.round(passedSeconds * 1000));
        Duration over = went.minus(passed);
        return over.abs().compareTo(JUMP_TOLERANCE.multipliedBy(Math.max(1, (long) pace))) > 0
                ? Optional.of(new TimeDoubt.Jumped(over))
                : Optional.empty();
    }
}

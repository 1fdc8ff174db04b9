package xunge.ui.position;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import xunge.domain.Compass;
import xunge.position.Constellation;
import xunge.position.Doubt;
import xunge.position.Epoch;
import xunge.position.FixMode;
import xunge.position.FixStatus;
import xunge.position.Satellites;
import xunge.position.TimeDoubt;
import xunge.position.coverage.Coverage;
import xunge.position.coverage.RoadNet;
import xunge.position.coverage.RoadSide;
import xunge.position.receiver.LinkState;
import xunge.position.receiver.ReceiverChoice;
import xunge.ui.browse.PositionWords;
import xunge.ui.text.Phrase;

/// The window's words for receivers: their state, satellites and doubts.
final class ReceiverWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'")
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd").withZone(ZoneOffset.UTC);

    private ReceiverWords() {}

    /// The position in one line, as the status bar always says it.
    static Phrase status(PositionViewModel model) {
        Phrase warning = model.timeDoubtsProperty().get().isEmpty() ? Phrase.NONE
                : Phrase.of("position.status.time-doubt");
        return model.knownProperty().get().map(k -> known(k, model, warning)).orElseGet(() -> unknown(model));
    }

    private static Phrase known(KnownPosition known, PositionViewModel model, Phrase warning) {
        Phrase age = PositionWords.age(known.origin().ageMillis().orElse(0));
        Phrase source = PositionWords.source(known.origin().source());
        if (model.choiceProperty().get() instanceof ReceiverChoice.Manual) {
            return Phrase.of("position.status.placed", age);
        }
        if (!known.isCurrent()) {
            return Phrase.of("position.status.old", age, link(model));
        }
        Satellites satellites = model.epochProperty().get().map(Epoch::satellites).orElse(Satellites.NONE);
        return Phrase.of("position.status.known", age, PositionWords.accuracy(known.origin().accuracyMetres()),
                satellites(satellites.usedBy().isEmpty() ? satellites.inViewBy() : satellites.usedBy(),
                        satellites.used()),
                source, warning);
    }

    private static Phrase unknown(PositionViewModel model) {
        Set<Doubt> doubts = model.doubtsProperty().get();
        if (!doubts.isEmpty()) {
            return Phrase.of("position.status.doubt", doubt(doubts.iterator().next()));
        }
        return link(model);
    }

    /// How the connection stands, in few words.
    static Phrase link(PositionViewModel model) {
        Phrase source = PositionWords.source(model.choiceProperty().get().source());
        return switch (model.linkProperty().get()) {
            case LinkState.Off _ -> model.choiceProperty().get() instanceof ReceiverChoice.Manual
                    ? Phrase.of("position.status.unplaced")
                    : Phrase.of("status.position.manual");
            case LinkState.Connecting _ -> Phrase.of("position.link.connecting", source);
            case LinkState.Running _ -> Phrase.of("position.link.searching", source,
                    Integer.toString(model.epochProperty().get().map(e -> e.satellites().inView()).orElse(0)));
            case LinkState.Waiting _ -> Phrase.of("position.link.broken", source);
            case LinkState.Failed _ -> Phrase.of("position.link.broken", source);
            case LinkState.Ended _ -> Phrase.of("position.link.ended");
        };
    }

    /// What went wrong with the connection and what comes next; nothing when all is well.
    static Phrase problem(LinkState state) {
        return switch (state) {
            case LinkState.Waiting(var problem, Duration retryIn) -> Phrase.of("position.problem.retry",
                    Phrase.of(problem), Long.toString(retryIn.toSeconds()));
            case LinkState.Failed(var problem) -> Phrase.of(problem);
            case LinkState.Off _,LinkState.Connecting _,LinkState.Running _,LinkState.Ended _ -> Phrase.NONE;
        };
    }

    /// The systems with the most satellites and how many there are in all: `北斗/GPS 12 星`.
    static Phrase satellites(Map<Constellation, Integer> bySystem, int count) {
        List<Phrase> names = bySystem.entrySet()
                .stream()
                .filter(e -> e.getValue() > 0)
                .sorted(Map.Entry.<Constellation, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(3)
                .map(e -> constellation(e.getKey()))
                .toList();
        String n = Integer.toString(count);
        return switch (names.size()) {
            case 0 -> Phrase.of("position.satellites.0", n);
            case 1 -> Phrase.of("position.satellites.1", n, names.get(0));
            case 2 -> Phrase.of("position.satellites.2", n, names.get(0), names.get(1));
            default -> Phrase.of("position.satellites.3", n, names.get(0), names.get(1), names.get(2));
        };
    }

    /// The name of a system.
    static Phrase constellation(Constellation system) {
        return Phrase.of(switch (system) {
            case GPS -> "position.system.gps";
            case BEIDOU -> "position.system.beidou";
            case GLONASS -> "position.system.glonass";
            case GALILEO -> "position.system.galileo";
            case QZSS -> "position.system.qzss";
            case NAVIC -> "position.system.navic";
            case SBAS -> "position.system.sbas";
            case OTHER -> "position.system.other";
        });
    }

    /// How the position was computed.
    static Phrase mode(Epoch epoch) {
        Phrase mode = Phrase.of(switch (epoch.mode()) {
            case NONE -> "position.mode.none";
            case TWO_D -> "position.mode.2d";
            case THREE_D -> "position.mode.3d";
        });
        return epoch.mode() == FixMode.NONE ? mode : Phrase.of("position.mode.status", mode, status(epoch.status()));
    }

    private static Phrase status(FixStatus status) {
        return Phrase.of(switch (status) {
            case AUTONOMOUS -> "position.fix.autonomous";
            case DIFFERENTIAL -> "position.fix.differential";
            case RTK_FLOAT -> "position.fix.rtk-float";
            case RTK_FIXED -> "position.fix.rtk-fixed";
            case ESTIMATED -> "position.fix.estimated";
            case ENTERED -> "position.fix.entered";
            case SIMULATED -> "position.fix.simulated";
            case UNKNOWN -> "position.fix.unknown";
        });
    }

    /// Why a position was not taken.
    static Phrase doubt(Doubt doubt) {
        return Phrase.of(switch (doubt) {
            case NULL_ISLAND -> "position.doubt.null-island";
            case OUT_OF_CITY -> "position.doubt.out-of-city";
            case JUMP -> "position.doubt.jump";
            case SIMULATED -> "position.doubt.simulated";
        });
    }

    /// What is wrong with the receiver's time.
    static Phrase timeDoubt(TimeDoubt doubt) {
        return switch (doubt) {
            case TimeDoubt.WeekRollover(Instant told, Instant proposed, boolean agrees) -> Phrase.of(
                    agrees ? "position.time.rollover-device" : "position.time.rollover", DAY.format(told),
                    DAY.format(proposed));
            case TimeDoubt.ClocksDiffer(Duration ahead) -> Phrase.of(
                    ahead.isNegative() ? "position.time.device-behind" : "position.time.device-ahead",
                    length(ahead.abs()));
            case TimeDoubt.Jumped(Duration by) -> Phrase.of(
                    by.isNegative() ? "position.time.jumped-back" : "position.time.jumped-on", length(by.abs()));
        };
    }

    private static Phrase length(Duration length) {
        if (length.toHours() >= 48) {
            return Phrase.of("position.length.days", Long.toString(length.toDays()));
        } else if (length.toMinutes() >= 120) {
            return Phrase.of("position.length.hours", Long.toString(length.toHours()));
        }
        return length.toSeconds() >= 120 ? Phrase.of("position.length.minutes", Long.toString(length.toMinutes()))
                : Phrase.of("position.length.seconds", Long.toString(length.toSeconds()));
    }

    /// The receiver's time as it says it.
    static Phrase time(Instant time) {
        return Phrase.verbatim(TIME.format(time));
    }

    /// `横3 北侧 62 %`.
    static Phrase share(Coverage.Share share) {
        return Phrase.of("position.coverage.side", share.route().shield(), side(share.route(), share.side()),
                percent(share.share()));
    }

    static String percent(double share) {
        double percent = share * 100;
        return percent > 0 && percent < 10 ? "%.1f".formatted(percent) : Long.toString((long) Math.floor(percent));
    }

    private static Phrase side(RoadNet.Route route, RoadSide side) {
        boolean isRight = side == RoadSide.RIGHT;
        if (route.isRing()) {
            return Phrase.of(isRight == route.isRightSideInner() ? "position.side.inner" : "position.side.outer");
        }
        double bearing = route.bearingDegrees() + (isRight ? 90 : -90);
        Compass four = Compass.ofBearing(Math.rint(bearing / 90) * 90);
        return Phrase.of(switch (four) {
            case NORTH, NORTH_EAST -> "position.side.north";
            case EAST, SOUTH_EAST -> "position.side.east";
            case SOUTH, SOUTH_WEST -> "position.side.south";
            case WEST, NORTH_WEST -> "position.side.west";
        });
    }
}

package xunge.position.nmea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import xunge._data.NmeaLogs;
import xunge.position.Epoch;
import xunge.position.FixMode;

/// Our epochs meet what gpsd's own regression test expects of the same logs, moment by moment.
///
/// Tolerances: half the last digit gpsd writes. Not compared, because we do not compute them: ept, epx, epy, epv, eph,
/// eps, epc, epd, sep (gpsd guesses them from fixed factors), magvar and magtrack (a model of the field), altHAE,
/// geoidSep and climb, and the dilutions. There is no other deviation. The expectation has the year 2015 as the receiver
/// says it; what a gpsd of today makes of it is in `TimeGuardTest`.
class GpsdExpectationTest {

    static final List<String> LOGS = NmeaLogs.NAMES;

    /// What stands in the expectation between one GGA sentence and the next: the last word on that moment.
    private record Moment(Optional<JsonNode> fix, Optional<Integer> used, Optional<Integer> inView) {}

    @ParameterizedTest
    @FieldSource("LOGS")
    void everyMomentIsThere(String log) {
        assertThat(epochs(log)).hasSameSizeAs(moments(log));
    }

    @ParameterizedTest
    @FieldSource("LOGS")
    void modeIsMet(String log) {
        each(log, (ours, expected) -> assertThat(ours.mode()).isEqualTo(switch (expected.path("mode").asInt()) {
            case 3 -> FixMode.THREE_D;
            case 2 -> FixMode.TWO_D;
            default -> FixMode.NONE;
        }));
    }

    @ParameterizedTest
    @FieldSource("LOGS")
    void positionIsMetToThreeTenthsOfAMillimetre(String log) {
        each(log, (ours, expected) -> {
            assertThat(ours.at().isPresent()).isEqualTo(expected.has("lat"));
            ours.at().ifPresent(at -> {
                assertThat(at.latDegrees()).isCloseTo(expected.path("lat").asDouble(), within(5.1e-10));
                assertThat(at.lonDegrees()).isCloseTo(expected.path("lon").asDouble(), within(5.1e-10));
            });
        });
    }

    @ParameterizedTest
    @FieldSource("LOGS")
    void altitudeAboveSeaLevelIsMet(String log) {
        each(log, (ours, expected) -> {
            assertThat(ours.altitudeMetres().isPresent()).isEqualTo(expected.has("altMSL"));
            ours.altitudeMetres()
                    .ifPresent(
                            metres -> assertThat(metres).isCloseTo(expected.path("altMSL").asDouble(), within(5e-5)));
        });
    }

    @ParameterizedTest
    @FieldSource("LOGS")
    void timeIsMet(String log) {
        each(log, (ours, expected) -> {
            if (expected.has("time")) {
                assertThat(ours.satelliteTime()).contains(Instant.parse(expected.path("time").asString()));
            }
        });
    }

    @ParameterizedTest
    @FieldSource("LOGS")
    void speedAndTrackAreMet(String log) {
        each(log, (ours, expected) -> {
            if (ours.at().isPresent() && expected.has("track")) {
                assertThat(ours.speed().orElseThrow()).isCloseTo(expected.path("speed").asDouble(), within(6e-4));
                assertThat(ours.courseDegrees().orElseThrow()).isCloseTo(expected.path("track").asDouble(),
                        within(5e-5));
            }
        });
    }

    @ParameterizedTest
    @FieldSource("LOGS")
    void satellitesInViewAreMet(String log) {
        List<Moment> expected = moments(log);
        List<Epoch> ours = epochs(log);
        for (int i = 0; i < expected.size(); i++) {
            int inView = ours.get(i).satellites().inView();
            expected.get(i).inView().ifPresent(n -> assertThat(inView).isEqualTo(n));
        }
    }

    @ParameterizedTest
    @FieldSource("LOGS")
    void satellitesUsedAreMet(String log) {
        List<Moment> expected = moments(log);
        List<Epoch> ours = epochs(log);
        for (int i = 0; i < expected.size(); i++) {
            int used = ours.get(i).satellites().used();
            expected.get(i).used().ifPresent(n -> assertThat(used).isEqualTo(n));
        }
    }

    @ParameterizedTest
    @FieldSource("LOGS")
    void piecesOfOneByteGiveTheSame(String log) {
        assertThat(NmeaLogs.epochs(NmeaLogs.bytes(log), 1)).isEqualTo(epochs(log));
    }

    private interface Check {
        void run(Epoch ours, JsonNode expected);
    }

    private static void each(String log, Check check) {
        List<Moment> expected = moments(log);
        List<Epoch> ours = epochs(log);
        for (int i = 0; i < expected.size(); i++) {
            Epoch epoch = ours.get(i);
            expected.get(i).fix().ifPresent(fix -> check.run(epoch, fix));
        }
    }

    private static List<Epoch> epochs(String log) {
        return NmeaLogs.epochs(NmeaLogs.bytes(log), 100);
    }

    private static List<Moment> moments(String log) {
        List<Moment> moments = new ArrayList<>();
        JsonMapper json = JsonMapper.shared();
        Optional<JsonNode> fix = Optional.empty();
        Optional<Integer> used = Optional.empty();
        Optional<Integer> inView = Optional.empty();
        boolean hasBegun = false;
        for (String line : NmeaLogs.lines(log + ".chk")) {
            if (line.startsWith("$GPGGA")) {
                if (hasBegun) {
                    moments.add(new Moment(fix, used, inView));
                }
                hasBegun = true;
                fix = Optional.empty();
                used = Optional.empty();
                inView = Optional.empty();
            } else if (line.startsWith("{")) {
                JsonNode node = json.readTree(line);
                if (node.path("class").asString().equals("TPV")) {
                    fix = Optional.of(node);
                } else if (node.path("class").asString().equals("SKY")) {
                    used = node.has("uSat") ? Optional.of(node.path("uSat").asInt()) : used;
                    inView = node.has("nSat") ? Optional.of(node.path("nSat").asInt()) : inView;
                }
            }
        }
        moments.add(new Moment(fix, used, inView));
        return moments;
    }
}

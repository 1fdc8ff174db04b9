package xunge.position.nmea;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import xunge._data.NmeaLogs;
import xunge.domain.LonLat;
import xunge.position.Epoch;
import xunge.position.gpsd.GpsdReader;

/// Truncated and damaged logs: nothing is thrown, nothing hangs, no position comes from a damaged sentence.
class DamagedLogsTest {

    static final java.util.List<String> LOGS = NmeaLogs.NAMES;
    private final long seed = Long.getLong("seed", System.nanoTime());
    private final SplittableRandom random = new SplittableRandom(seed);

    private static Set<LonLat> positions(byte[] bytes) {
        return NmeaLogs.epochs(bytes, 64)
                .stream()
                .map(Epoch::at)
                .flatMap(java.util.Optional::stream)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @FieldSource("LOGS")
    void aTruncatedLogGivesNoPositionTheWholeHasNot(String log) {
        byte[] whole = NmeaLogs.bytes(log);
        Set<LonLat> known = positions(whole);
        for (int i = 1; i <= 20; i++) {
            assertThat(known).containsAll(positions(Arrays.copyOf(whole, whole.length * i / 21)));
        }
    }

    @ParameterizedTest
    @FieldSource("LOGS")
    void oneDamagedByteGivesNoOtherPosition(String log) {
        byte[] whole = NmeaLogs.bytes(log);
        Set<LonLat> known = positions(whole);
        for (int i = 0; i < 200; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 + random.nextInt(255));
            assertThat(known).as("seed %d", seed).containsAll(positions(damaged));
        }
    }

    @ParameterizedTest
    @FieldSource("LOGS")
    void ofTwoHundredDamagedBytesNoSentencePassesThatFailsItsChecksum(String log) {
        byte[] damaged = NmeaLogs.bytes(log).clone();
        for (int i = 0; i < 200; i++) {
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 + random.nextInt(255));
        }
        Set<String> right = new String(damaged, StandardCharsets.ISO_8859_1).lines()
                .flatMap(l -> Arrays.stream(l.split("(?=\\$)", -1)))
                .filter(DamagedLogsTest::isRight)
                .map(l -> l.substring(1, l.lastIndexOf('*')))
                .collect(Collectors.toSet());
        NmeaFramer framer = new NmeaFramer(s -> assertThat(right).as("seed %d", seed)
                .anyMatch(r -> r.endsWith(s.type() + (s.fields().isEmpty() ? "" : ",")
                        + String.join(",", s.fields()))));
        framer.feed(damaged, 0, damaged.length);
        framer.end();
    }

    /// By the standard alone: the sum of all between `$` and `*`.
    private static boolean isRight(String line) {
        if (!line.matches("\\$[^*]*.*\\*[0-9A-Fa-f]{2}")) {
            return false;
        }
        int star = line.lastIndexOf('*');
        int sum = line.substring(1, star).chars().reduce(0, (a, b) -> a ^ b);
        return sum == Integer.parseInt(line.substring(star + 1), 16);
    }

    @ParameterizedTest
    @FieldSource("LOGS")
    void gpsdsJsonMayBeDamagedToo(String log) {
        byte[] whole = NmeaLogs.bytes(log + ".chk");
        for (int i = 0; i < 200; i++) {
            byte[] damaged = Arrays.copyOf(whole, i < 20 ? whole.length * (i + 1) / 21 : whole.length);
            for (int flip = 0; flip < 200; flip++) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 + random.nextInt(255));
            }
            int[] count = {0};
            GpsdReader reader = new GpsdReader(() -> 0, e -> count[0]++);
            new String(damaged, StandardCharsets.ISO_8859_1).lines().forEach(reader::accept);
            assertThat(count[0]).isLessThan(1000);
        }
    }
}

package xunge.store.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xunge._data.Stores;
import xunge.domain.TrackPoint;
import xunge.store.check.StoreCheck;
import xunge.store.sqlite.SqliteWorkStore;

/// A process that writes a track is killed (SIGKILL): every batch it said to be written is there, whole and in order.
class KilledTrackTest {

    private static final int KILLS = 6;

    @TempDir
    Path home;
    private final long seed = Long.getLong("seed", System.nanoTime());
    private final SplittableRandom random = new SplittableRandom(seed);

    @Test
    void everyBatchThatWasSaidToBeWrittenOutlivesTheKill() throws Exception {
        for (int kill = 1; kill <= KILLS; kill++) {
            int said = runUntilKilled();
            assertThat(StoreCheck.check(home.resolve(SqliteWorkStore.FILE_NAME))).as("seed %d", seed).isEmpty();
            try (SqliteWorkStore store = Stores.open(home)) {
                List<TrackPoint> track = store.listTrack(Instant.EPOCH);
                assertThat(track.size()).as("seed %d", seed).isGreaterThanOrEqualTo(said);
                assertThat(track.size() % 10).as("batches are whole").isZero();
                for (int i = 0; i < track.size(); i++) {
                    assertThat(track.get(i)).isEqualTo(TrackUntilKilled.point(i));
                }
            }
        }
    }

    private int runUntilKilled() throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                TrackUntilKilled.class.getName(), home.toString()).redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int said = 0;
        int lines = random.nextInt(3, 40);
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            for (int i = 0; i < lines; i++) {
                said = Integer.parseInt(reader.readLine());
            }
            process.toHandle().destroyForcibly();
        } finally {
            process.destroyForcibly().waitFor();
        }
        return said;
    }
}

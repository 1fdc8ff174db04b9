package xunge.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xunge.domain.Sha256;
import xunge.server.ServerProcess;
import xunge.store.Outbox;
import xunge.sync.http.HttpTransport;
import xunge.sync.wire.FeedChange;
import xunge.sync.wire.FeedPage;
import xunge.sync.wire.Json;

/// The city server is killed (SIGKILL) again and again in the middle of a shift's sync. `-Dseed=` repeats the moments as
/// far as two processes allow.
class KilledServerTest {

    private static final int KILLS = 6;
    private static final long SEED = Long.getLong("seed", 42);
    private static final SyncPace QUICK = new SyncPace(2, Duration.ofMillis(5), Duration.ofMillis(10), 2);

    @TempDir
    private Path temp;

    @Test
    void aServerKilledHalfWayLosesAndDoublesNothing() throws Exception {
        Random random = new Random(SEED);
        MemoryOutbox outbox = new MemoryOutbox(Files.createDirectories(temp.resolve("photos")), random);
        List<byte[]> photos = new ArrayList<>();
        int brokenOff = 0;
        try (ScheduledExecutorService killer = Executors.newSingleThreadScheduledExecutor()) {
            for (int kill = 0; kill < KILLS; kill++) {
                addWork(outbox, photos, random);
                try (ServerProcess server = ServerProcess.start(temp.resolve("city"));
                        HttpTransport line = new HttpTransport(server.address())) {
                    killer.schedule(() -> {
                        server.kill();
                        return server;
                    }, 100 + random.nextInt(400), TimeUnit.MILLISECONDS);
                    brokenOff += sync(outbox, line) ? 0 : 1;
                }
            }
        }
        assertThat(brokenOff).as("kills that hit, seed %d", SEED).isPositive();
        try (ServerProcess server = ServerProcess.start(temp.resolve("city"));
                HttpTransport line = new HttpTransport(server.address())) {
            assertThat(sync(outbox, line)).isTrue();
            checkFeed(line, outbox.all());
        }
        for (byte[] photo : photos) {
            String hex = Sha256.of(photo).hex();
            assertThat(temp.resolve("city/blobs").resolve(hex.substring(0, 2)).resolve(hex)).hasBinaryContent(photo);
        }
    }

    private static void addWork(MemoryOutbox outbox, List<byte[]> photos, Random random) {
        for (int i = 0; i < 60; i++) {
            byte[] photo = new byte[1 + random.nextInt(i == 0 ? 3_000_000 : 40_000)];
            random.nextBytes(photo);
            photos.add(photo);
            outbox.record("记录 " + i, photo);
        }
    }

    private static boolean sync(MemoryOutbox outbox, CityTransport line) throws Exception {
        try {
            Optional<ShiftReceipt> receipt = new OutboxSync(outbox, line, QUICK, new Random(SEED)).run(counts -> {},
                    () -> false);
            return receipt.isPresent();
        } catch (SyncException e) {
            assertThat(e.messageKey()).isEqualTo("sync.unreachable");
            return false;
        }
    }

    private static void checkFeed(CityTransport line, List<Outbox.Entry> entries) throws Exception {
        List<FeedChange> changes = Json.read(line.get("/v1/feeds").body(), FeedPage.class).changes();
        assertThat(changes).extracting(FeedChange::op)
                .containsExactlyElementsOf(entries.stream().map(Outbox.Entry::op).toList());
        Sha256 chain = Sha256.ZERO;
        for (FeedChange change : changes) {
            assertThat(change.follows(change.seq() - 1, chain)).isTrue();
            chain = change.chain();
        }
        assertThat(changes.getLast().seq()).isEqualTo(entries.size());
    }
}

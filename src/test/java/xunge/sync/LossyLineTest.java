package xunge.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import xunge.domain.Sha256;
import xunge.server.RunningCity;
import xunge.store.Outbox;
import xunge.sync.wire.FeedChange;
import xunge.sync.wire.FeedPage;
import xunge.sync.wire.Json;
import xunge.sync.wire.WireOp;

/// Random shifts of several devices over a bad line, checked against the invariants of the protocol after each. The seed
/// stands in the test's name; `-Dseed=` runs that one alone.
class LossyLineTest {

    private static final int RUNS_A_SERVER = 25;
    private static final SyncPace QUICK = new SyncPace(4, Duration.ZERO, Duration.ZERO, 1);

    @TempDir
    private Path temp;

    static LongStream seeds() {
        Long one = Long.getLong("seed");
        return one != null ? LongStream.of(one) : LongStream.range(0, 8).map(i -> i * RUNS_A_SERVER);
    }

    @ParameterizedTest(name = "seeds from {0}")
    @MethodSource("seeds")
    void nothingIsLostAndNothingIsDoubled(long first) throws Exception {
        try (RunningCity city = RunningCity.in(temp.resolve("city"))) {
            List<Device> all = new ArrayList<>();
            for (long seed = first; seed < first + RUNS_A_SERVER; seed++) {
                Random random = new Random(seed);
                List<Device> devices = shift(city, random, seed);
                all.addAll(devices);
                for (Device device : devices) {
                    check(city, device, seed);
                }
            }
            checkFeed(city, all, first);
            checkConvergence(city, all);
        }
    }

    private record Device(MemoryOutbox outbox, Map<Sha256, byte[]> photos, Set<UUID> records) {}

    private List<Device> shift(RunningCity city, Random random, long seed) throws Exception {
        List<Device> devices = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            Path photos = Files.createDirectories(temp.resolve("photos-" + seed + "-" + i));
            devices.add(new Device(new MemoryOutbox(photos, random), new HashMap<>(), new HashSet<>()));
        }
        CityTransport lossy = new LossyTransport(city.line(), random, 30);
        for (int step = 0; step < 4; step++) {
            Device device = devices.get(random.nextInt(devices.size()));
            work(device, random);
            run(device, lossy, random);
        }
        for (Device device : devices) {
            run(device, city.line(), random);
        }
        return devices;
    }

    private static void work(Device device, Random random) {
        for (int i = 0; i <= random.nextInt(3); i++) {
            byte[] photo = new byte[1 + random.nextInt(random.nextInt(20) == 0 ? 1_500_000 : 3000)];
            random.nextBytes(photo);
            List<UUID> records = List.copyOf(device.records());
            switch (random.nextInt(records.isEmpty() ? 2 : 5)) {
                case 0 -> device.records().add(device.outbox().record("空"));
                case 1 -> {
                    device.photos().put(Sha256.of(photo), photo);
                    device.records().add(device.outbox().record("n", photo));
                }
                case 2 -> {
                    device.photos().put(Sha256.of(photo), photo);
                    device.outbox().patch(records.get(random.nextInt(records.size())), "p", photo);
                }
                case 3 -> device.outbox().discard(records.get(random.nextInt(records.size())));
                default -> device.outbox().recordWithoutClass();
            }
        }
    }

    private static void run(Device device, CityTransport line, Random random) throws Exception {
        int patience = random.nextInt(40);
        int[] asked = {0};
        try {
            new OutboxSync(device.outbox(), line, QUICK, random).run(counts -> {},
                    () -> line instanceof LossyTransport && asked[0]++ > patience);
        } catch (SyncException e) {
            assertThat(line).as(e.messageKey()).isInstanceOf(LossyTransport.class);
            assertThat(e.messageKey()).isIn("sync.unreachable", "sync.server-busy", "sync.not-a-city-server",
                    "sync.answer-damaged");
        }
    }

    private void check(RunningCity city, Device device, long seed) throws Exception {
        assertThat(device.outbox().listWaiting(1)).as("I3 nothing waits, seed %d", seed).isEmpty();
        assertThat(device.outbox().listUnconfirmedPhotos()).as("I4 all photos confirmed, seed %d", seed).isEmpty();
        for (Map.Entry<Sha256, byte[]> photo : device.photos().entrySet()) {
            String hex = photo.getKey().hex();
            assertThat(temp.resolve("city/blobs").resolve(hex.substring(0, 2)).resolve(hex))
                    .as("I4 bit-identical, seed %d", seed)
                    .hasBinaryContent(photo.getValue());
        }
    }

    private void checkFeed(RunningCity city, List<Device> devices, long first) throws Exception {
        Set<UUID> expected = new HashSet<>();
        for (Device device : devices) {
            for (Outbox.Entry entry : device.outbox().all()) {
                if (!device.outbox().refused().containsKey(entry.op())) {
                    expected.add(entry.op());
                }
            }
        }
        List<UUID> applied = new ArrayList<>();
        Map<UUID, Long> versions = new HashMap<>();
        long seq = 0;
        Sha256 chain = Sha256.ZERO;
        boolean more = true;
        String query = "";
        while (more) {
            FeedPage page = Json.read(city.line().get("/v1/feeds" + query).body(), FeedPage.class);
            for (FeedChange change : page.changes()) {
                assertThat(change.follows(seq, chain)).as("I6 dense and chained, seeds from %d", first).isTrue();
                assertThat(change.v()).as("I6 versions").isEqualTo(versions.merge(change.id(), 1L, Long::sum));
                applied.add(change.op());
                seq = change.seq();
                chain = change.chain();
            }
            more = page.more();
            query = "?cursor=" + page.cursor().replace(";", "%3B");
        }
        assertThat(applied).as("I2 applied once, seeds from %d", first).doesNotHaveDuplicates();
        assertThat(applied).as("I1, I3 applied or refused, seeds from %d", first)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static void checkConvergence(RunningCity city, List<Device> devices) throws Exception {
        Random random = new Random(0);
        for (Device device : devices) {
            run(device, city.line(), random);
            assertThat(device.outbox().city()).as("I5").isEqualTo(devices.getFirst().outbox().city());
            for (Outbox.Entry entry : device.outbox().all()) {
                WireOp.parse(entry.json());
            }
        }
    }
}

package xunge.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xunge.domain.Campaign;
import xunge.domain.ClassKind;
import xunge.domain.ClassRef;
import xunge.domain.LonLat;
import xunge.domain.Place;
import xunge.domain.RecordState;
import xunge.domain.UuidV7;
import xunge.domain.Violation;
import xunge.domain.ViolationClass;
import xunge.server.RunningCity;
import xunge.store.RecordChange;
import xunge.store.sqlite.SqliteWorkStore;
import xunge.sync.wire.JsonOpEncoder;

/// The real store of a device and the real server: what is finished offline arrives, and comes out at another device.
class WorkStoreSyncTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T01:00:00Z"));
    private static final SyncPace QUICK = new SyncPace(3, Duration.ofMillis(5), Duration.ofMillis(20), 2);

    @TempDir
    private Path temp;
    private RunningCity city;
    private SqliteWorkStore mine;

    @BeforeEach
    void start() throws Exception {
        city = RunningCity.in(temp.resolve("city"));
        mine = store("mine");
        mine.openShift("张三");
    }

    @AfterEach
    void stop() throws Exception {
        mine.close();
        city.close();
    }

    private SqliteWorkStore store(String home) throws Exception {
        return SqliteWorkStore.open(temp.resolve(home), CLOCK, new UuidV7(CLOCK, new Random(home.hashCode())),
                new JsonOpEncoder());
    }

    private UUID finished() throws Exception {
        UUID id = mine.begin(Place.unknown(new LonLat(113.65, 34.75))).id();
        mine.change(id,
                new RecordChange.Classified(new ViolationClass(
                        new ClassRef("GB/T 47678.5-2026", ClassKind.MATTER, "09009", "机动车乱停放"), "09", "街面秩序",
                        Optional.of(Campaign.MOTOR_PARKING))));
        mine.change(id, new RecordChange.PhotoAttached(mine.keepPhoto(picture())));
        mine.finish(id);
        return id;
    }

    private Path picture() throws Exception {
        Path file = Files.createTempFile(temp, "picture", ".png");
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        image.setRGB(1, 1, file.hashCode());
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    private Optional<ShiftReceipt> sync(SqliteWorkStore store) throws Exception {
        return new OutboxSync(store.outbox(), city.line(), QUICK, new Random(1)).run(counts -> {}, () -> false);
    }

    @Test
    void aFinishedRecordBecomesSynced() throws Exception {
        UUID id = finished();
        assertThat(sync(mine).orElseThrow().items()).extracting(ShiftReceipt.Item::record).containsExactly(id);
        assertThat(mine.findRecord(id)).map(Violation::state).contains(RecordState.SYNCED);
    }

    @Test
    void aChangeAfterTheSyncIsSentWithTheNext() throws Exception {
        UUID id = finished();
        sync(mine);
        mine.change(id, new RecordChange.NoteSet("占用盲道"));
        mine.change(id, new RecordChange.PhotoAttached(mine.keepPhoto(picture())));
        assertThat(sync(mine).orElseThrow().items().getFirst().photoDigests()).hasSize(2);
    }

    @Test
    void anotherDeviceSeesTheRecordAsItWasMade() throws Exception {
        UUID id = finished();
        Violation made = mine.findRecord(id).orElseThrow();
        sync(mine);
        try (SqliteWorkStore other = store("other")) {
            sync(other);
            assertThat(other.listCityRecords()).singleElement().satisfies(record -> {
                assertThat(record.id()).isEqualTo(id);
                assertThat(record.classRef()).isEqualTo(made.classRef());
                assertThat(record.place().at()).isEqualTo(made.place().at());
                assertThat(record.photos()).isEqualTo(made.photos());
                assertThat(record.begunAt()).isEqualTo(made.begunAt());
            });
        }
    }

    @Test
    void aDiscardedRecordIsGoneAtTheOtherDevice() throws Exception {
        UUID id = finished();
        sync(mine);
        mine.discard(id, "误录");
        sync(mine);
        try (SqliteWorkStore other = store("other")) {
            sync(other);
            assertThat(other.listCityRecords()).isEmpty();
        }
    }

    @Test
    void aNewCityForgetsWhatTheOldOneGave() throws Exception {
        finished();
        sync(mine);
        try (SqliteWorkStore other = store("other")) {
            sync(other);
            city.close();
            city = RunningCity.in(temp.resolve("another-city"));
            sync(other);
            assertThat(other.listCityRecords()).isEmpty();
            assertThat(sync(mine)).isPresent();
            sync(other);
            assertThat(other.listCityRecords()).hasSize(1);
        }
    }
}

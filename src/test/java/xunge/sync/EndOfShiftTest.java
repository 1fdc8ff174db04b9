package xunge.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import xunge.domain.Sha256;
import xunge.server.RunningCity;
import xunge.sync.http.HttpTransport;

/// Ends a shift against a real city server over HTTP on loopback.
class EndOfShiftTest {

    private static final SyncPace QUICK = new SyncPace(3, Duration.ofMillis(5), Duration.ofMillis(20), 2);

    @TempDir
    private Path temp;
    private final Random random = new Random(7);
    private MemoryOutbox outbox;
    private RunningCity city;

    @BeforeEach
    void start() throws Exception {
        outbox = outbox("photos");
        city = RunningCity.in(temp.resolve("city"));
    }

    @AfterEach
    void stop() {
        city.close();
    }

    private MemoryOutbox outbox(String directory) throws Exception {
        return new MemoryOutbox(Files.createDirectories(temp.resolve(directory)), random);
    }

    private byte[] photo(int size) {
        byte[] bytes = new byte[size];
        random.nextBytes(bytes);
        return bytes;
    }

    private Optional<ShiftReceipt> sync(MemoryOutbox from) throws Exception {
        return new OutboxSync(from, city.line(), QUICK, random).run(counts -> {}, () -> false);
    }

    @Test
    void theReceiptNamesEveryRecordByTheDevicesOwnDigest() throws Exception {
        UUID first = outbox.record("a", photo(10), photo(300_000));
        UUID second = outbox.record("b");
        ShiftReceipt receipt = sync(outbox).orElseThrow();
        assertThat(receipt.items()).extracting(ShiftReceipt.Item::record).containsExactly(first, second);
        assertThat(receipt.items()).extracting(ShiftReceipt.Item::recordDigest)
                .containsExactlyElementsOf(outbox.all().stream().map(e -> e.sha256()).toList());
        assertThat(receipt.items()).extracting(ShiftReceipt.Item::cityNumber)
                .containsExactly("20261123-00001", "20261123-00002");
    }

    @Test
    void theCountsSaySyncedOnlyAfterTheRun() throws Exception {
        outbox.record("a", photo(10));
        ShiftSync sync = new OutboxSync(outbox, city.line(), QUICK, random);
        assertThat(sync.counts().isAllConfirmed()).isFalse();
        sync.run(counts -> {}, () -> false);
        assertThat(sync.counts()).isEqualTo(new SyncCounts(1, 1, 1, 1, 10, 10, 0));
    }

    @Test
    void aPhotoLargerThanAMebibyteArrivesBitForBit() throws Exception {
        byte[] photo = photo((2 << 20) + 12345);
        outbox.record("large", photo);
        sync(outbox);
        assertThat(storedPhoto(photo)).isEqualTo(photo);
    }

    private byte[] storedPhoto(byte[] photo) throws Exception {
        String hex = Sha256.of(photo).hex();
        return Files.readAllBytes(temp.resolve("city/blobs").resolve(hex.substring(0, 2)).resolve(hex));
    }

    @Test
    void endingTheShiftTwiceAddsNothing() throws Exception {
        outbox.record("a", photo(10));
        ShiftReceipt first = sync(outbox).orElseThrow();
        assertThat(sync(outbox)).contains(first);
    }

    @Test
    void theLastReceiptIsKept() throws Exception {
        outbox.record("a", photo(10));
        Optional<ShiftReceipt> receipt = sync(outbox);
        assertThat(new OutboxSync(outbox, city.line(), QUICK, random).findLastReceipt()).isEqualTo(receipt);
    }

    @Test
    void moreRecordsThanOneEnvelopeHoldsArriveInOrder() throws Exception {
        List<UUID> records = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            records.add(outbox.record("记录 " + i));
        }
        assertThat(sync(outbox).orElseThrow().items()).extracting(ShiftReceipt.Item::record)
                .containsExactlyElementsOf(records);
    }

    @Test
    void anotherDevicePullsTheRecordWithItsFieldsAndPhotos() throws Exception {
        byte[] photo = photo(77);
        UUID id = outbox.record("占用盲道", photo);
        outbox.patch(id, "changed");
        sync(outbox);
        MemoryOutbox other = outbox("other");
        sync(other);
        assertThat(other.city().get(id)).satisfies(record -> {
            assertThat(record.fields()).containsEntry("note", "changed").containsEntry("class_code", "09009");
            assertThat(record.photos()).singleElement().extracting(p -> p.sha256()).isEqualTo(Sha256.of(photo));
            assertThat(record.version()).isEqualTo(2);
            assertThat(record.device()).isEqualTo(outbox.device());
        });
    }

    @Test
    void aRecordTakenBackIsVoidAtOtherDevices() throws Exception {
        UUID id = outbox.record("a");
        outbox.discard(id);
        sync(outbox);
        MemoryOutbox other = outbox("other");
        sync(other);
        assertThat(other.city().get(id).isVoid()).isTrue();
    }

    @Test
    void aRefusedRecordDoesNotHoldTheOthersUp() throws Exception {
        UUID bad = outbox.recordWithoutClass();
        outbox.patch(bad, "follows the refused one");
        outbox.record("good");
        assertThat(sync(outbox)).isEmpty();
        assertThat(outbox.refused().values()).containsExactly(
                "urn:xunge:problem:op-invalid/set/class_standard", "urn:xunge:problem:depends-on/base/op");
        assertThat(outbox.totals().recordsConfirmed()).isEqualTo(1);
    }

    @Test
    void whileTheServerIsDownNothingChangesAndThePersonIsTold() throws Exception {
        outbox.record("a", photo(10));
        city.server().close();
        assertThatThrownBy(() -> sync(outbox)).isInstanceOfSatisfying(SyncException.class,
                e -> assertThat(e.messageKey()).isEqualTo("sync.unreachable"));
        assertThat(outbox.listWaiting(10)).hasSize(1);
    }

    @Test
    void aNewCityStoreIsGivenEverythingAgain() throws Exception {
        outbox.record("a", photo(10));
        sync(outbox);
        city.close();
        city = RunningCity.in(temp.resolve("another-city"));
        outbox.record("b");
        assertThat(sync(outbox).orElseThrow().items()).hasSize(2);
        assertThat(outbox.listUnconfirmedPhotos()).isEmpty();
    }

    @Test
    void aCityRestoredFromAnOlderBackupIsGivenWhatItLost() throws Exception {
        outbox.record("a", photo(10));
        sync(outbox);
        city.close();
        Files.copy(temp.resolve("city/city.gpkg"), temp.resolve("backup.gpkg"));
        city = RunningCity.in(temp.resolve("city"));
        outbox.record("b", photo(20));
        sync(outbox);
        city.close();
        Files.delete(temp.resolve("city/city.gpkg"));
        Files.copy(temp.resolve("backup.gpkg"), temp.resolve("city/city.gpkg"));
        city = RunningCity.in(temp.resolve("city"));
        assertThat(sync(outbox).orElseThrow().items()).hasSize(2);
    }

    @Test
    void aPhotoTheCityLostIsSentAgain() throws Exception {
        byte[] photo = photo(10);
        outbox.record("a", photo);
        sync(outbox);
        String hex = Sha256.of(photo).hex();
        Files.delete(temp.resolve("city/blobs").resolve(hex.substring(0, 2)).resolve(hex));
        assertThat(sync(outbox)).isPresent();
        assertThat(storedPhoto(photo)).isEqualTo(photo);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 1_500_000})
    void aPhotoThatChangedOnTheDiskIsNamedAndNotSent(int size) throws Exception {
        byte[] bad = photo(size);
        byte[] good = photo(10);
        outbox.record("a", bad, good);
        Files.write(temp.resolve("photos").resolve(Sha256.of(bad).hex()), photo(size));
        assertThatThrownBy(() -> sync(outbox)).isInstanceOfSatisfying(SyncException.class, e -> {
            assertThat(e.messageKey()).isEqualTo("sync.photo-changed");
            assertThat(e.arguments()).containsExactly(Sha256.of(bad).hex());
        });
        assertThat(outbox.listUnconfirmedPhotos()).extracting(p -> p.sha256()).containsExactly(Sha256.of(bad));
    }

    @Test
    void cancellingStopsBetweenSteps() throws Exception {
        outbox.record("a", photo(10));
        outbox.record("b", photo(20));
        List<SyncCounts> seen = new ArrayList<>();
        Optional<ShiftReceipt> receipt = new OutboxSync(outbox, city.line(), QUICK, random).run(seen::add,
                () -> !seen.isEmpty());
        assertThat(receipt).isEmpty();
        assertThat(outbox.totals().photosConfirmed()).isZero();
    }

    @Test
    void theSameHomeCannotBeServedTwice() {
        assertThatThrownBy(() -> RunningCity.in(temp.resolve("city"))).hasMessageContaining("sync.server-home-in-use");
    }

    @Test
    void aClosedLineSaysUnreachable() throws Exception {
        try (HttpTransport nobody = new HttpTransport(java.net.URI.create("http://127.0.0.1:1"))) {
            assertThatThrownBy(() -> new OutboxSync(outbox, nobody, QUICK, random).run(c -> {}, () -> false))
                    .hasMessageContaining("sync.unreachable");
        }
    }
}

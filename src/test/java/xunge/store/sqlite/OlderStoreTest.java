package xunge.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xunge._data.Stores;
import xunge.domain.PositionOrigin;
import xunge.domain.PositionSource;
import xunge.domain.TrackPoint;
import xunge.domain.Violation;
import xunge.store.check.StoreCheck;

/// A store that the program wrote when its schema was 1: one finished record, one draft, an open shift.
class OlderStoreTest {

    @TempDir
    Path home;

    @BeforeEach
    void unpack() throws IOException {
        try (InputStream in = new GZIPInputStream(Objects.requireNonNull(
                OlderStoreTest.class.getResourceAsStream("/stores/work-store-1.gpkg.gz")))) {
            Files.copy(in, home.resolve(SqliteWorkStore.FILE_NAME));
        }
    }

    @Test
    void itsRecordsAreAllThere() throws Exception {
        try (SqliteWorkStore store = Stores.open(home)) {
            assertThat(store.listRecords()).extracting(Violation::note).containsExactly("", "第一版的记录");
        }
    }

    @Test
    void itsPlacesCountAsPointedAt() throws Exception {
        try (SqliteWorkStore store = Stores.open(home)) {
            assertThat(store.listRecords()).extracting(r -> r.place().origin()).containsOnly(PositionOrigin.POINTED);
        }
    }

    @Test
    void itIsSoundAfterItWasOpened() throws Exception {
        Stores.open(home).close();
        assertThat(StoreCheck.check(home.resolve(SqliteWorkStore.FILE_NAME))).isEmpty();
    }

    @Test
    void itTakesATrack() throws Exception {
        TrackPoint point = new TrackPoint(Stores.HANGHAI_ROAD, Stores.MORNING, OptionalDouble.empty(),
                OptionalDouble.empty(), OptionalDouble.empty(), PositionSource.GPSD, true);
        try (SqliteWorkStore store = Stores.open(home)) {
            store.appendTrack(List.of(point));
            assertThat(store.listTrack(Stores.MORNING)).containsExactly(point);
        }
        assertThat(StoreCheck.check(home.resolve(SqliteWorkStore.FILE_NAME))).isEmpty();
    }
}

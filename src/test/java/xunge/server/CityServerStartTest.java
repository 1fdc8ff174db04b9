package xunge.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xunge.store.StoreException;
import xunge.store.sqlite.SqliteWorkStore;
import xunge.domain.UuidV7;
import xunge.sync.MemoryOutbox;
import xunge.sync.wire.Envelope;
import xunge.sync.wire.Json;
import xunge.sync.wire.JsonOpEncoder;

/// What the city server says when it cannot start, and what it leaves on disk.
class CityServerStartTest {

    private static final InstantSource CLOCK = InstantSource.fixed(RunningCity.NOW);

    @TempDir
    private Path temp;

    private static void assertRefused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable start) {
        assertThatThrownBy(start).hasMessageContaining(key);
    }

    @Test
    void aPortInUseIsNamed() throws Exception {
        try (RunningCity city = RunningCity.in(temp.resolve("a"))) {
            assertRefused("sync.server-port-in-use", () -> CityServer.start(
                    new ServerConfig(temp.resolve("b"), ServerConfig.LOOPBACK, city.server().port(), CLOCK)));
        }
        RunningCity.in(temp.resolve("b")).close();
    }

    @Test
    void aHostThatDoesNotExistIsNamed() {
        assertRefused("sync.server-port-in-use",
                () -> CityServer.start(new ServerConfig(temp, "no-such-host.invalid", 0, CLOCK)));
    }

    @Test
    void aFileInPlaceOfTheDirectoryIsNamed() throws Exception {
        Path file = Files.writeString(temp.resolve("file"), "x");
        assertRefused("sync.server-home-unwritable", () -> RunningCity.in(file));
    }

    @Test
    void aForeignFileIsRefusedUnchanged() throws Exception {
        Path file = Files.writeString(temp.resolve("city.gpkg"), "not a database");
        assertRefused("store.not-a-geopackage", () -> RunningCity.in(temp));
        assertThat(file).hasContent("not a database");
    }

    @Test
    void aDevicesGeoPackageIsRefusedUnchanged() throws Exception {
        SqliteWorkStore.open(temp.resolve("device"), CLOCK, new UuidV7(CLOCK, new Random(1)), new JsonOpEncoder())
                .close();
        Path file = Files.createDirectories(temp.resolve("city")).resolve("city.gpkg");
        Files.copy(temp.resolve("device/xunge.gpkg"), file);
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> RunningCity.in(temp.resolve("city"))).isInstanceOf(StoreException.class)
                .hasMessageContaining("sync.not-a-city-store");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void aHomeIsFreeAgainAfterARefusal() throws Exception {
        Files.writeString(temp.resolve("city.gpkg"), "not a database");
        assertRefused("store.not-a-geopackage", () -> RunningCity.in(temp));
        Files.delete(temp.resolve("city.gpkg"));
        RunningCity.in(temp).close();
    }

    @Test
    void theStoreIsAGeoPackageWithTheRecordsAsPoints() throws Exception {
        MemoryOutbox device = new MemoryOutbox(Files.createDirectories(temp.resolve("p")), new Random(1));
        device.record("a");
        try (RunningCity city = RunningCity.in(temp.resolve("city"))) {
            city.line()
                    .send("POST", "/v1/push", "application/json", Json.writeBytes(
                            new Envelope(1, device.device(), device.all().stream().map(e -> e.json()).toList())));
        }
        try (Connection file = DriverManager.getConnection("jdbc:sqlite:" + temp.resolve("city/city.gpkg"));
                Statement statement = file.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT c.data_type, g.geometry_type_name, g.srs_id, round(r.minx, 4)
                        FROM gpkg_contents c JOIN gpkg_geometry_columns g USING (table_name)
                        JOIN rtree_violation_geom r JOIN violation v ON v.fid = r.id""")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1) + row.getString(2) + row.getInt(3) + " " + row.getDouble(4))
                    .isEqualTo("featuresPOINT4490 113.65");
        }
    }
}

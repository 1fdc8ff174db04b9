package xunge.store.gpkg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import xunge._data.Layers;
import xunge._data.SharedData;
import xunge.store.StoreException;
import xunge.ui.text.Texts;

/// Every way in which a file is no map pack has its own words, and the file stays as it was.
class BadMapPackTest {

    @TempDir
    Path directory;
    private Path file;

    @BeforeEach
    void writeGoodPack() throws Exception {
        file = directory.resolve("pack.gpkg");
        MapPackWriter.write(file, "郑州", List.of(Layers.grid(20, 20)));
    }

    private StoreException problem() {
        StoreException problem = catchThrowableOfType(StoreException.class, () -> MapPackReader.read(file));
        assertThat(problem).as("reading throws a StoreException").isNotNull();
        for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
            assertThat(Texts.of(locale).get(problem)).doesNotContain("{").isNotEqualTo(problem.messageKey());
        }
        return problem;
    }

    private void change(String sql) throws Exception {
        try (Connection connection = SqliteFiles.openBulk(file)) {
            SqlScripts.execute(connection, sql);
            connection.commit();
        }
    }

    @Test
    void aMissingFile() throws Exception {
        Files.delete(file);
        assertThat(problem().messageKey()).isEqualTo("store.file-missing");
    }

    @Test
    void aDirectory() {
        file = directory;
        assertThat(problem().messageKey()).isEqualTo("store.not-a-geopackage");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html><body>登录</body></html>", "SQLite format 3"})
    void aFileOfAnotherKind(String content) throws Exception {
        Files.writeString(file, content);
        assertThat(problem().messageKey()).isEqualTo("store.not-a-geopackage");
    }

    @Test
    void anSqliteFileThatIsNoGeoPackage() throws Exception {
        change("PRAGMA application_id = 0");
        assertThat(problem().messageKey()).isEqualTo("store.not-a-geopackage");
    }

    @Test
    void aGeoPackageOfAVersionToCome() throws Exception {
        change("PRAGMA user_version = 20000");
        assertThat(problem().messageKey()).isEqualTo("store.newer-geopackage");
    }

    @Test
    void aPackOfASchemaToCome() throws Exception {
        change("UPDATE xunge_meta SET value = '9' WHERE key = 'schema'");
        StoreException problem = problem();
        assertThat(problem.messageKey()).isEqualTo("store.newer-version");
        assertThat(problem.arguments()).containsExactly("pack.gpkg", 9, 1);
    }

    @Test
    void aPackWithoutASchemaVersion() throws Exception {
        change("UPDATE xunge_meta SET value = '?' WHERE key = 'schema'");
        assertThat(problem().messageKey()).isEqualTo("store.damaged");
    }

    @Test
    void aGeoPackageThatIsNoMapPack() throws Exception {
        change("DROP TABLE xunge_meta");
        assertThat(problem().messageKey()).isEqualTo("store.not-a-map-pack");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 4096, 30_000})
    void aTruncatedFile(int length) throws Exception {
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), length));
        assertThat(problem().messageKey()).isEqualTo("store.truncated");
    }

    @Test
    void aFileWithAPageOverwritten() throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 4096, bytes.length, (byte) 0x5A);
        Files.write(file, bytes);
        assertThat(problem().messageKey()).isEqualTo("store.damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x'4750'", "x'475000010A110000'", "x'47500001FA110000010300000001000000FFFFFF7F'",
        "x'47500001FA11000001AA000000'", "zeroblob(40)",
        "x'47500001FA110000010100000000000000000069400000000000006940'"})
    void aGeometryThatIsNone(String blob) throws Exception {
        change("DROP TRIGGER rtree_unit_grid_geom_update1; DROP TRIGGER rtree_unit_grid_geom_update2;"
                + " DROP TRIGGER rtree_unit_grid_geom_update3; DROP TRIGGER rtree_unit_grid_geom_update4;"
                + " UPDATE unit_grid SET geom = " + blob + " WHERE fid = 7");
        StoreException problem = problem();
        assertThat(problem.messageKey()).isEqualTo("store.geometry-unreadable");
        assertThat(problem.arguments()).containsExactly("pack.gpkg", "unit_grid #7");
    }

    @Test
    void aLayerOfUnknownGeometryType() throws Exception {
        change("UPDATE gpkg_geometry_columns SET geometry_type_name = 'CURVE'");
        assertThat(problem().messageKey()).isEqualTo("store.layer-type-unknown");
    }

    @Test
    void aLayerInAnotherReferenceSystem() throws Exception {
        change("UPDATE gpkg_geometry_columns SET srs_id = 0");
        assertThat(problem().messageKey()).isEqualTo("store.layer-srs-unknown");
    }

    static Stream<Path> foreignGeoPackages() throws Exception {
        Path folder = SharedData.folder("gpkg").orElse(null);
        Assumptions.assumeTrue(folder != null, "skipped: the shared test data are not here");
        return Files.list(folder).filter(p -> p.toString().endsWith(".gpkg"));
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.MethodSource("foreignGeoPackages")
    void aGeoPackageOfAnotherProgram(Path foreign) throws Exception {
        file = Files.copy(foreign, directory.resolve("foreign.gpkg"));
        assertThat(problem().messageKey()).isIn("store.not-a-map-pack", "store.not-a-geopackage");
        assertThat(Files.mismatch(foreign, file)).isEqualTo(-1);
    }

    @Test
    void aFailedWriteLeavesTheOldPackAsItWas() throws Exception {
        byte[] before = Files.readAllBytes(file);
        Path blocked = Files.createDirectory(directory.resolve("pack.gpkg.part"));
        Files.createFile(blocked.resolve("in the way"));
        StoreException problem = catchThrowableOfType(StoreException.class,
                () -> MapPackWriter.write(file, "郑州", List.of(Layers.grid(2, 2))));
        assertThat(problem.messageKey()).isEqualTo("store.file-failed");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }
}

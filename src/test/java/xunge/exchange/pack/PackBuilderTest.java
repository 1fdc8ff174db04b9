package xunge.exchange.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.io.WKBWriter;
import xunge._data.GdalTools;
import xunge._data.ZhengzhouPack;
import xunge.domain.Sha256;
import xunge.geo.layer.MapPack;
import xunge.geo.layer.PackedLayer;
import xunge.store.gpkg.FeatureTable;
import xunge.store.gpkg.MapPackReader;

class PackBuilderTest {

    @TempDir
    private Path home;

    @Test
    void theSameSourcesGiveTheSameTablesToTheByte() throws Exception {
        assertThat(digest(PackBuilder.tables(ZhengzhouPack.SOURCES))).isEqualTo(digest(ZhengzhouPack.tables()));
    }

    @Test
    void allLayersAreThereBottomFirst() {
        assertThat(ZhengzhouPack.mapPack().layers()).extracting(PackedLayer::name)
                .containsExactly("district",
                        "management_area", "street", "community", "unit_grid", "parking_zone", "route", "crossing");
    }

    @Test
    void everyLayerNamesItsSource() {
        assertThat(ZhengzhouPack.tables()).allSatisfy(t -> {
            assertThat(t.source().source()).isNotBlank();
            assertThat(t.source().licence()).isEqualTo("MIT");
            assertThat(t.source().schematic()).isEqualTo(!t.name().equals("district"));
        });
    }

    @Test
    void everyRowHasAValueForEveryColumn() {
        assertThat(ZhengzhouPack.tables())
                .allSatisfy(t -> assertThat(t.rows()).allMatch(r -> r.values().size() == t.columns().size()));
    }

    @Test
    void aPackIsBuiltOnceAndAgainWhenAnySourceOrThePackItselfChanged() throws Exception {
        Path sources = copyOfSources();
        Path gpkg = home.resolve("out").resolve("zhengzhou.gpkg");

        assertThat(PackBuilder.build(sources, gpkg)).isEqualTo(PackBuilder.Outcome.BUILT);
        assertThat(PackBuilder.build(sources, gpkg)).isEqualTo(PackBuilder.Outcome.UP_TO_DATE);

        replace(sources.resolve("route_segment.csv"), "通站路", "通站大道");
        assertThat(PackBuilder.isUpToDate(sources, gpkg)).isFalse();
        replace(sources.resolve("route_segment.csv"), "通站大道", "通站路");
        assertThat(PackBuilder.isUpToDate(sources, gpkg)).isTrue();
        Files.write(gpkg, new byte[] {0}, StandardOpenOption.APPEND);
        assertThat(PackBuilder.isUpToDate(sources, gpkg)).isFalse();

        replace(sources.resolve("route_segment.csv"), "通站路", "通站大道");
        assertThat(PackBuilder.build(sources, gpkg)).isEqualTo(PackBuilder.Outcome.BUILT);
        MapPack pack = MapPackReader.read(gpkg);
        assertThat(pack.title()).isEqualTo("郑州");
        PackedLayer routes = pack.findLayer("route").orElseThrow();
        assertThat(IntStream.range(0, routes.size()).mapToObj(i -> routes.text("name", i))).contains("通站大道");
        GdalTools.Said said = GdalTools.validate(gpkg);
        assertThat(said.exit()).as(said.text()).isZero();
    }

    @Test
    void aFailedBuildLeavesTheOldPack() throws Exception {
        Path sources = copyOfSources();
        Path gpkg = home.resolve("zhengzhou.gpkg");
        Files.writeString(gpkg, "the old pack");
        replace(sources.resolve("route_segment.csv"), "H1-Z1", "H1-Z0");

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> PackBuilder.build(sources, gpkg)))
                .isInstanceOf(PackException.class);
        assertThat(gpkg).hasContent("the old pack");
        assertThat(home.toFile().list()).containsExactlyInAnyOrder("zhengzhou.gpkg", "sources");
    }

    private Path copyOfSources() throws IOException {
        return BadSourcesTest.copy(ZhengzhouPack.SOURCES, Files.createDirectory(home.resolve("sources")));
    }

    private static void replace(Path file, String what, String by) throws IOException {
        Files.writeString(file, Files.readString(file).replace(what, by));
    }

    private static Sha256 digest(List<FeatureTable> tables) {
        MessageDigest digest = Sha256.newDigest();
        WKBWriter writer = new WKBWriter();
        for (FeatureTable table : tables) {
            for (FeatureTable.Row row : table.rows()) {
                digest.update(writer.write(row.geometry()));
                digest.update(row.values().toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        return Sha256.of(digest.digest(), 0);
    }
}

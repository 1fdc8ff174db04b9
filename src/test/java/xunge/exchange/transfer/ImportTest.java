package xunge.exchange.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import xunge._data.GdalTools;
import xunge._data.SharedData;
import xunge.domain.LayerSource;
import xunge.exchange.CancelledException;
import xunge.exchange.CrsKnowledge;
import xunge.exchange.CrsName;
import xunge.exchange.Dataset;
import xunge.exchange.ExchangeException;
import xunge.exchange.FeatureProblem;
import xunge.exchange.FeatureSource;
import xunge.exchange.Format;
import xunge.exchange.Monitor;
import xunge.exchange.OpenOptions;
import xunge.exchange.Taken;
import xunge.exchange.formats.KnownFormats;
import xunge.store.StoreException;
import xunge.store.check.StoreCheck;
import xunge.store.gpkg.MapPackReader;

class ImportTest {

    @TempDir
    Path folder;

    @Test
    void invalidDistrictsAreRepairedListedAndPassEveryCheck() throws Exception {
        Path target = folder.resolve("layers.gpkg");
        List<ImportedLayer> imported = bring(shared("districts", "zhengzhou-districts.npm-original.geojson"), target,
                CrsName.GCJ02);
        assertThat(imported.getFirst().rows()).isEqualTo(12);
        assertThat(imported.getFirst().problems().byReason()).containsKeys("exchange.problem-winding");
        assertThat(imported.getFirst().problems().count(FeatureProblem.Outcome.REPAIRED)).isEqualTo(24);
        assertThat(StoreCheck.check(target)).isEmpty();
        GdalTools.Said said = GdalTools.validate(target);
        assertThat(said.exit()).as(said.text()).isZero();
    }

    @Test
    void filesOfQgisComeThroughValid() throws Exception {
        Path target = folder.resolve("layers.gpkg");
        for (String name : List.of("qfield-data.gpkg", "qfield-polygons.gpkg", "planetiler-geopackage.gpkg")) {
            bring(shared("gpkg", name), target, CrsName.WGS84);
        }
        GdalTools.Said said = GdalTools.validate(target);
        assertThat(said.exit()).as(said.text()).isZero();
        assertThat(MapPackReader.read(target).layers()).hasSize(8);
    }

    @Test
    void aSecondImportKeepsTheFirst() throws Exception {
        Path target = folder.resolve("layers.gpkg");
        bring(point("a.csv"), target, CrsName.CGCS2000);
        bring(point("a.csv"), target, CrsName.CGCS2000);
        assertThat(MapPackReader.read(target).layers()).extracting(l -> l.name()).containsExactly("a", "a_2");
    }

    @Test
    void cancellingLeavesWhatWasThere() throws Exception {
        Path target = folder.resolve("layers.gpkg");
        bring(point("a.csv"), target, CrsName.CGCS2000);
        byte[] before = Files.readAllBytes(target);
        Monitor stopped = new Monitor() {
            @Override
            public void progress(long done, long total) {
                // nobody looks
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> bring(point("b.csv"), target, CrsName.CGCS2000, stopped))
                .isInstanceOf(CancelledException.class);
        assertThat(Files.readAllBytes(target)).isEqualTo(before);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString())).doesNotContain("layers.gpkg.part");
        }
    }

    @Test
    void aMixedLayerBecomesATableForEachKind() throws Exception {
        Path file = Files.writeString(folder.resolve("mix.geojson"), """
                {"type":"FeatureCollection","xunge:crs":"EPSG:4490","features":[
                {"type":"Feature","properties":{"n":1},"geometry":{"type":"Point","coordinates":[113.6,34.7]}},
                {"type":"Feature","properties":{"n":2},"geometry":{"type":"LineString","coordinates":[[113.6,34.7],[113.7,34.8]]}},
                {"type":"Feature","properties":{"n":3},"geometry":null}]}""");
        Path target = folder.resolve("layers.gpkg");
        List<ImportedLayer> imported = bring(file, target, CrsName.CGCS2000);
        assertThat(imported.getFirst().tables()).extracting(ImportedLayer.Table::name)
                .containsExactly("mix", "mix_line");
        assertThat(imported.getFirst().rows()).isEqualTo(3);
        GdalTools.Said said = GdalTools.validate(target);
        assertThat(said.exit()).as(said.text()).isZero();
    }

    @Test
    void severalPartsUnderASingleTypeMakeTheTableMulti() throws Exception {
        Path file = Files.writeString(folder.resolve("p.geojson"), """
                {"type":"FeatureCollection","xunge:crs":"EPSG:4490","features":[
                {"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[113.6,34.7]}},
                {"type":"Feature","properties":{},"geometry":{"type":"GeometryCollection","geometries":[
                {"type":"Point","coordinates":[113.6,34.7]},{"type":"Point","coordinates":[113.7,34.7]}]}}]}""");
        Path target = folder.resolve("layers.gpkg");
        bring(file, target, CrsName.CGCS2000);
        assertThat(GdalTools.info(target).text()).contains("Multi Point");
        GdalTools.Said said = GdalTools.validate(target);
        assertThat(said.exit()).as(said.text()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"shp", "gpkg", "geojson", "csv", "xlsx"})
    void everyFormatGivesBackWhatItWasGiven(String format) throws Exception {
        Format written = KnownFormats.all().find(format).orElseThrow();
        Path target = folder.resolve("back." + format);
        try (Dataset dataset = KnownFormats.all()
                .open(shared("gpkg", "planetiler-geopackage.gpkg"), OpenOptions.NONE)) {
            Export.run(dataset.layers().getFirst(), f -> true, written, target, CrsName.CGCS2000, Monitor.NONE);
        }
        Taken original = Taken.of(shared("gpkg", "planetiler-geopackage.gpkg"));
        Taken back = Taken.of(target);
        assertThat(back.features()).hasSameSizeAs(original.features());
        for (int i = 0; i < back.features().size(); i++) {
            assertThat(back.features().get(i).values().getFirst())
                    .isEqualTo(original.features().get(i).values().getFirst());
            assertThat(back.features().get(i).geometry().distance(original.features().get(i).geometry()))
                    .isLessThan(1e-8);
        }
    }

    @Test
    void gdalReadsTheSameFromOurShapefileAsFromTheOriginal() throws Exception {
        Path target = folder.resolve("back.shp");
        Path original = shared("shp", "districts_gbk.shp");
        try (Dataset dataset = KnownFormats.all().open(original, OpenOptions.NONE)) {
            Export.run(dataset.layers().getFirst(), f -> true, KnownFormats.all().find("shp").orElseThrow(), target,
                    CrsName.WGS84, Monitor.NONE);
        }
        String info = GdalTools.info(target).text();
        assertThat(info).contains("Feature Count: 12", "World Geodetic System 1984",
                "(112.721177, 34.262109) - (114.220961, 34.989506)");
    }

    private Path point(String name) throws java.io.IOException {
        return Files.writeString(folder.resolve(name), "n,lon,lat\n1,113.6,34.7\n");
    }

    private static Path shared(String sub, String name) {
        Assumptions.assumeTrue(SharedData.folder(sub).isPresent(), "skipped: ../shared/data/" + sub + " is missing");
        return SharedData.folder(sub).get().resolve(name);
    }

    private static List<ImportedLayer> bring(Path file, Path target, CrsName unknown)
            throws ExchangeException, StoreException {
        return bring(file, target, unknown, Monitor.NONE);
    }

    private static List<ImportedLayer> bring(Path file, Path target, CrsName unknown, Monitor monitor)
            throws ExchangeException, StoreException {
        try (Dataset dataset = KnownFormats.all().open(file, OpenOptions.NONE)) {
            List<LayerPlan> plans = dataset.layers().stream().map(l -> plan(l, unknown)).toList();
            return Import.run(plans, target, Instant.EPOCH, monitor);
        }
    }

    private static LayerPlan plan(FeatureSource layer, CrsName unknown) {
        Optional<CrsName> crs = switch (layer.info().crs()) {
            case CrsKnowledge.Declared declared -> Optional.of(declared.crs());
            case CrsKnowledge.Unknown none -> Optional.of(unknown);
            case CrsKnowledge.NotNeeded none -> Optional.empty();
        };
        return new LayerPlan(layer, layer.info().name(), crs, new LayerSource("test", "2026-11-24",
                crs.map(CrsName::code).orElse(""), "", "", false));
    }
}

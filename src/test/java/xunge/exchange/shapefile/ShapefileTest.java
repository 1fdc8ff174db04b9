package xunge.exchange.shapefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKTReader;
import xunge._data.SharedData;
import xunge.exchange.CrsKnowledge;
import xunge.exchange.CrsName;
import xunge.exchange.ExchangeException;
import xunge.exchange.FeatureSink;
import xunge.exchange.Field;
import xunge.exchange.GeometryType;
import xunge.exchange.Note;
import xunge.exchange.OpenOptions;
import xunge.exchange.Position;
import xunge.exchange.RawFeature;
import xunge.exchange.Schema;
import xunge.exchange.SinkLayer;
import xunge.exchange.Taken;
import xunge.exchange.TextEncoding;
import xunge.exchange.ValueType;

class ShapefileTest {

    @TempDir
    Path folder;

    @Test
    void namesInGbkWithoutAnyDeclarationAreReadAsChinese() throws Exception {
        Taken taken = Taken.of(shared("districts_gbk.shp"));
        assertThat(taken.info().encoding().orElseThrow().charset()).isEqualTo("GBK");
        assertThat(taken.info().encoding().orElseThrow().how()).isEqualTo(TextEncoding.How.STATISTICS);
        assertThat(taken.value(1, "name")).isEqualTo("金水区");
    }

    @Test
    void aShortGbkTableOfAnotherProgramIsReadAsChinese() throws Exception {
        Taken taken = Taken.of(shared("geotools-chinese_poly.shp"));
        assertThat(taken.value(0, "NAME")).isEqualTo("黑龙江省");
    }

    @Test
    void anEncodingThatAPersonChoseWins() throws Exception {
        Taken taken = Taken.of(shared("districts_gbk.shp"),
                new OpenOptions(java.util.Optional.of("GB18030"), java.util.Map.of()));
        assertThat(taken.info().encoding().orElseThrow().how()).isEqualTo(TextEncoding.How.CHOSEN);
        assertThat(taken.value(1, "name")).isEqualTo("金水区");
    }

    @Test
    void withoutAnIndexTheShapesAreReadOneAfterTheOther() throws Exception {
        copy("districts_gbk", "shp", "dbf");
        Taken taken = Taken.of(folder.resolve("districts_gbk.shp"));
        assertThat(taken.features()).hasSize(12).noneMatch(f -> f.geometry() == null);
        assertThat(taken.info().notes()).contains(Note.of("exchange.note-shx-missing"));
    }

    @Test
    void withoutADefinitionTheSystemIsUnknown() throws Exception {
        copy("districts_gbk", "shp", "dbf", "shx");
        assertThat(Taken.of(folder.resolve("districts_gbk.shp")).info().crs())
                .isInstanceOf(CrsKnowledge.Unknown.class);
    }

    @Test
    void oneBrokenRecordCostsOnlyItself() throws Exception {
        copy("districts_gbk", "shp", "dbf", "shx");
        Path shp = folder.resolve("districts_gbk.shp");
        byte[] bytes = Files.readAllBytes(shp);
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(100 + 8 + 36, Integer.MAX_VALUE);
        Files.write(shp, bytes);
        Taken taken = Taken.of(shp);
        assertThat(taken.problems()).containsExactly("exchange.problem-geometry-broken");
        assertThat(taken.features()).hasSize(12).filteredOn(f -> f.geometry() != null).hasSize(11);
    }

    @Test
    void aFileCutOffGivesWhatIsThere() throws Exception {
        copy("districts_gbk", "shp", "dbf");
        Path shp = folder.resolve("districts_gbk.shp");
        Files.write(shp, Arrays.copyOf(Files.readAllBytes(shp), 60_000));
        Taken taken = Taken.of(shp);
        assertThat(taken.features()).isNotEmpty();
        assertThat(taken.problems()).contains("exchange.problem-rest-lost");
    }

    @Test
    void holesAreFoundByTheirTurnAndOrphansBecomeShells() throws Exception {
        Geometry polygon = new WKTReader().read("POLYGON((0 0,0 10,10 10,10 0,0 0),(2 2,4 2,4 4,2 4,2 2))");
        Taken taken = writtenAndRead(GeometryType.MULTIPOLYGON, List.of(), polygon, List.of());
        assertThat(taken.features().getFirst().geometry().equalsTopo(polygon)).isTrue();
    }

    @Test
    void valuesOfEveryTypeComeBack() throws Exception {
        List<Field> fields = List.of(new Field("文字", ValueType.TEXT), new Field("n", ValueType.INTEGER),
                new Field("r", ValueType.REAL), new Field("b", ValueType.BOOLEAN), new Field("d", ValueType.DATE),
                new Field("t", ValueType.DATETIME));
        Taken taken = writtenAndRead(GeometryType.POINT, fields, new WKTReader().read("POINT(113.65 34.75)"),
                List.of("郑州", -42L, 0.125, true, LocalDate.of(2026, 11, 24), Instant.parse("2026-11-24T01:02:03Z")));
        assertThat(taken.features().getFirst().values()).startsWith("郑州", -42L, 0.125, true,
                LocalDate.of(2026, 11, 24));
        assertThat(taken.features().getFirst().geometry().getCoordinate().x).isCloseTo(113.65, within(1e-12));
        assertThat(taken.info().encoding().orElseThrow().charset()).isEqualTo("UTF-8");
    }

    @Test
    void longNamesAreShortenedAndSaidSo() throws Exception {
        List<Field> fields = List.of(new Field("违法停车点位编号", ValueType.TEXT), new Field("违法停车点位名称", ValueType.TEXT));
        FeatureSink sink = sink(GeometryType.POINT, fields);
        sink.write(new RawFeature(Position.feature(1), null, List.of("1", "二")));
        List<Note> notes = sink.finish();
        assertThat(notes).hasSize(2).allMatch(n -> n.messageKey().equals("exchange.note-renamed"));
        assertThat(Taken.of(folder.resolve("out.shp")).info().schema().fields()).extracting(Field::name)
                .containsExactly("违法停", "违法_1");
    }

    @Test
    void closingWithoutFinishingLeavesNothing() throws Exception {
        FeatureSink sink = sink(GeometryType.POINT, List.of());
        sink.write(new RawFeature(Position.feature(1), null, List.of()));
        sink.close();
        try (java.util.stream.Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aTableInBig5IsRecognised() {
        byte[] big5 = "臺北市中正區\n新北市板橋區\n高雄市鹽埕區\n".getBytes(Charset.forName("Big5"));
        assertThat(xunge.exchange.text.EncodingGuess.of(big5).charset()).isEqualTo("Big5");
    }

    private Taken writtenAndRead(GeometryType type, List<Field> fields, Geometry geometry, List<?> values)
            throws ExchangeException {
        try (FeatureSink sink = sink(type, fields)) {
            sink.write(new RawFeature(Position.feature(1), geometry, List.copyOf(values)));
            sink.finish();
        }
        return Taken.of(folder.resolve("out.shp"));
    }

    private FeatureSink sink(GeometryType type, List<Field> fields) throws ExchangeException {
        return new ShapefileFormat().writer()
                .orElseThrow()
                .create(folder.resolve("out.shp"),
                        new SinkLayer("out", new Schema(fields, type), CrsName.CGCS2000));
    }

    private static Path shared(String name) {
        Assumptions.assumeTrue(SharedData.folder("shp").isPresent(), "skipped: ../shared/data/shp is missing");
        return SharedData.folder("shp").get().resolve(name);
    }

    private void copy(String stem, String... extensions) throws IOException {
        for (String extension : extensions) {
            Files.copy(shared(stem + "." + extension), folder.resolve(stem + "." + extension));
        }
    }
}

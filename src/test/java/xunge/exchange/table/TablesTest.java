package xunge.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import xunge.exchange.CrsKnowledge;
import xunge.exchange.CrsName;
import xunge.exchange.ExchangeException;
import xunge.exchange.FeatureSink;
import xunge.exchange.Field;
import xunge.exchange.Format;
import xunge.exchange.GeometryType;
import xunge.exchange.Note;
import xunge.exchange.OpenOptions;
import xunge.exchange.Position;
import xunge.exchange.RawFeature;
import xunge.exchange.Schema;
import xunge.exchange.SinkLayer;
import xunge.exchange.Taken;
import xunge.exchange.ValueType;

class TablesTest {

    @TempDir
    Path folder;

    @Test
    void semicolonsGbkAndQuotedDelimitersAreFoundOut() throws Exception {
        Taken taken = csv("编号;名称;东坐标;北坐标\r\n001;\"郑州;火车站\";472345.1;3845678.2\r\n", Charset.forName("GBK"));
        assertThat(taken.value(0, "名称")).isEqualTo("郑州;火车站");
        assertThat(taken.features().getFirst().geometry().getCoordinate())
                .isEqualTo(new Coordinate(472345.1, 3845678.2));
    }

    @Test
    void codesWithLeadingZerosStayText() throws Exception {
        assertThat(csv("编号,lon,lat\n001,113.6,34.7\n", StandardCharsets.UTF_8).value(0, "编号")).isEqualTo("001");
    }

    @Test
    void aTableWithoutHeaderGetsNumberedColumns() throws Exception {
        Taken taken = csv("1,2\n3,4\n", StandardCharsets.UTF_8);
        assertThat(taken.features()).hasSize(2);
        assertThat(taken.info().notes()).contains(Note.of("exchange.note-no-header"));
    }

    @Test
    void surveyorsNorthingCalledXIsTakenAsNorth() throws Exception {
        Taken taken = csv("名称,X坐标,Y坐标\nA,3845678.2,38472345.1\n", StandardCharsets.UTF_8);
        assertThat(taken.features().getFirst().geometry().getCoordinate())
                .isEqualTo(new Coordinate(38472345.1, 3845678.2));
    }

    @Test
    void aTableNeverDeclaresItsSystem() throws Exception {
        Taken taken = csv("lon,lat\n113.6,34.7\n", StandardCharsets.UTF_8);
        assertThat(taken.info().crs()).isInstanceOfSatisfying(CrsKnowledge.Unknown.class,
                u -> assertThat(u.candidates()).contains(CrsName.CGCS2000, CrsName.GCJ02, CrsName.BD09));
    }

    @Test
    void anAddressAloneGivesNoPosition() throws Exception {
        Taken taken = csv("地址\n中原路1号\n航海路2号\n", StandardCharsets.UTF_8);
        assertThat(taken.info().schema().geometry()).isEqualTo(GeometryType.NONE);
        assertThat(taken.features()).hasSize(2);
    }

    @Test
    void aMappingByAPersonWins() throws Exception {
        Path file = Files.writeString(folder.resolve("m.csv"), "a,b\n113.6,34.7\n");
        Taken taken = Taken.of(file, new OpenOptions(Optional.empty(), Map.of("lon", "a", "lat", "b")));
        assertThat(taken.features().getFirst().geometry()).isNotNull();
    }

    @Test
    void oneBadRowIsListedAndTheRestGoesOn() throws Exception {
        Taken taken = csv("n,lon,lat\n1,113.6,34.7\n2,x,34.7\n3,113.6,34.8\n", StandardCharsets.UTF_8);
        assertThat(taken.features()).hasSize(3);
        assertThat(taken.problems()).containsExactly("exchange.problem-position");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"113°39'12.5\"E|113.653472", "东经113度39分12.5秒|113.653472", "113.65|113.65",
        "34°45′00″N|34.75", "113°39.5′|113.658333", "-0.5|-0.5"})
    void coordinatesInAnyOfTheUsualSigns(String text, double degrees) {
        assertThat(Degrees.parse(text).orElseThrow()).isCloseTo(degrees, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"2026/11/24", "2026-11-24", "2026年11月24日", "2026.11.24"})
    void daysInAnyOfTheUsualForms(String text) throws Exception {
        assertThat(csv("日期,lon,lat\n" + text + ",113,34\n", StandardCharsets.UTF_8).value(0, "日期"))
                .isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void excelDayNumbersUnderADateHeaderAreDays() throws Exception {
        assertThat(csv("日期,lon,lat\n46350,113,34\n", StandardCharsets.UTF_8).value(0, "日期"))
                .isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void textThatWouldRunAsAFormulaIsNeutralised() throws Exception {
        Path file = write(new CsvFormat(), "f.csv", List.of("=HYPERLINK(\"x\")", 1L, LocalDate.of(2026, 11, 24)));
        assertThat(Files.readString(file)).contains("\"'=HYPERLINK(\"\"x\"\")\"");
    }

    @Test
    void aWorkbookComesBackAsItWasWritten() throws Exception {
        Path file = write(new XlsxFormat(), "w.xlsx", List.of("郑州", 42L, LocalDate.of(2026, 11, 24)));
        Taken taken = Taken.of(file);
        assertThat(taken.features().getFirst().values()).startsWith("郑州", 42L, LocalDate.of(2026, 11, 24));
        assertThat(taken.features().getFirst().geometry().getCoordinate()).isEqualTo(new Coordinate(113.65, 34.75));
    }

    @Test
    void aWorkbookThatUnpacksToGigabytesIsRefused() throws Exception {
        Path file = folder.resolve("bomb.xlsx");
        try (ZipOutputStream zip = zip(file)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] spaces = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                zip.write(spaces);
            }
        }
        assertThatThrownBy(() -> Taken.of(file)).isInstanceOf(ExchangeException.class)
                .hasMessageContaining("exchange.xlsx-bomb");
    }

    @Test
    void aWorkbookThatAsksForOtherFilesIsRefused() throws Exception {
        Path file = folder.resolve("xxe.xlsx");
        try (ZipOutputStream zip = zip(file)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"
                    .getBytes(StandardCharsets.UTF_8));
        }
        assertThatThrownBy(() -> Taken.of(file)).isInstanceOf(ExchangeException.class)
                .hasMessageContaining("exchange.xlsx-doctype");
    }

    private static ZipOutputStream zip(Path file) throws IOException {
        OutputStream out = Files.newOutputStream(file);
        return new ZipOutputStream(out);
    }

    private Path write(Format format, String name, List<?> values) throws ExchangeException {
        List<Field> fields = List.of(new Field("t", ValueType.TEXT), new Field("n", ValueType.INTEGER),
                new Field("日期", ValueType.DATE));
        Path file = folder.resolve(name);
        try (FeatureSink sink = format.writer()
                .orElseThrow()
                .create(file,
                        new SinkLayer("out", new Schema(fields, GeometryType.POINT), CrsName.CGCS2000))) {
            sink.write(new RawFeature(Position.feature(1),
                    new GeometryFactory().createPoint(new Coordinate(113.65, 34.75)), List.copyOf(values)));
            sink.finish();
        }
        return file;
    }

    private Taken csv(String text, Charset charset) throws Exception {
        Path file = folder.resolve("t.csv");
        Files.write(file, text.getBytes(charset));
        return Taken.of(file);
    }
}

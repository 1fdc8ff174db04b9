package xunge.exchange.kml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xunge.exchange.Dataset;
import xunge.exchange.ExchangeException;
import xunge.exchange.Field;
import xunge.exchange.FeatureProblem.Outcome;
import xunge.exchange.OpenOptions;
import xunge.exchange.ValueType;
import xunge.exchange._data.Collected;

class KmlReadingTest {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<kml xmlns=\"http://www.opengis.net/kml/2.2\">"
            + "<Document><name>城市</name>\n";
    private static final String TAIL = "</Document></kml>";

    @TempDir
    Path folder;

    private Path write(String content) {
        try {
            return Files.writeString(folder.resolve("a.kml"), HEAD + content + TAIL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Collected read(String content) {
        return Collected.of(new KmlFormat(), write(content), "a");
    }

    private Collected readGeometry(String geometry) {
        return read("<Placemark><name>x</name>" + geometry + "</Placemark>");
    }

    @Test
    void aPointWithoutHeightIsFlat() {
        assertThat(readGeometry("<Point><coordinates>113.65,34.75,0</coordinates></Point>").shapes())
                .containsExactly("POINT (113.65 34.75)");
    }

    @Test
    void oddBlanksInCoordinatesAreReadAsMeant() {
        assertThat(readGeometry(
                "<LineString><coordinates>\n 113.1 , 34.1 ,\t5\u3000113.2,34.2, 6\r\n\t113.3，34.3,7 </coordinates></LineString>")
                .shapes()).containsExactly("LINESTRING (113.1 34.1, 113.2 34.2, 113.3 34.3)");
    }

    @Test
    void heightsAreKept() {
        assertThat(readGeometry("<Point><coordinates>113,34,88.5</coordinates></Point>").features()
                .getFirst()
                .geometry()
                .getCoordinate()
                .getZ()).isEqualTo(88.5);
    }

    @Test
    void aPolygonKeepsItsHoles() {
        assertThat(readGeometry(
                "<Polygon><outerBoundaryIs><LinearRing><coordinates>0,0 9,0 9,9 0,0</coordinates></LinearRing>"
                        + "</outerBoundaryIs><innerBoundaryIs><LinearRing><coordinates>7,2 8,2 8,3 7,2</coordinates></LinearRing>"
                        + "</innerBoundaryIs></Polygon>")
                .shapes()).containsExactly(
                        "POLYGON ((0 0, 9 0, 9 9, 0 0), (7 2, 8 2, 8 3, 7 2))");
    }

    @Test
    void anOpenRingIsClosedAndTold() {
        Collected read = readGeometry("<Polygon><outerBoundaryIs><LinearRing><coordinates>0,0 9,0 9,9</coordinates>"
                + "</LinearRing></outerBoundaryIs></Polygon>");
        assertThat(read.shapes()).containsExactly("POLYGON ((0 0, 9 0, 9 9, 0 0))");
        assertThat(read.keys()).containsExactly("kml.ring-open");
    }

    @Test
    void partsOfSeveralKindsBecomeOneFeatureAKind() {
        assertThat(readGeometry("<MultiGeometry><Point><coordinates>1,2</coordinates></Point><MultiGeometry><Point>"
                + "<coordinates>3,4</coordinates></Point></MultiGeometry><LineString><coordinates>1,2 3,4</coordinates>"
                + "</LineString></MultiGeometry>").shapes()).containsExactly("MULTIPOINT ((1 2), (3 4))",
                        "LINESTRING (1 2, 3 4)");
    }

    @Test
    void foldersBecomeAPath() {
        assertThat(read("<Folder><name>金水区</name><Folder><name>违停</name><Placemark><name>a</name></Placemark></Folder>"
                + "<Placemark><name>b</name></Placemark></Folder><Placemark><name>c</name></Placemark>").texts(2))
                .containsExactly("金水区/违停", "金水区", "null");
    }

    @Test
    void extendedDataIsTypedWhereASchemaSaysSo() throws ExchangeException {
        Path file = write(
                "<Schema name=\"s\" id=\"s\"><SimpleField type=\"int\" name=\"数量\"/><SimpleField type=\"double\" name=\"m\"/>"
                        + "</Schema><Placemark><ExtendedData><SchemaData schemaUrl=\"#s\"><SimpleData name=\"数量\">12</SimpleData>"
                        + "<SimpleData name=\"m\">wide</SimpleData></SchemaData><Data name=\"owner\"><value>街道办</value></Data>"
                        + "</ExtendedData></Placemark>");
        Collected read = Collected.of(new KmlFormat(), file, "a");
        assertThat(read.features().getFirst().values().subList(5, 8)).containsExactly(12L, null, "街道办");
        assertThat(read.problems()).singleElement()
                .satisfies(p -> assertThat(p.outcome()).isEqualTo(
                        Outcome.VALUE_DROPPED));
        try (Dataset dataset = new KmlFormat().open(file, OpenOptions.NONE)) {
            assertThat(dataset.layers().getFirst().info().schema().fields()).contains(new Field("数量",
                    ValueType.INTEGER), new Field("owner", ValueType.TEXT));
        }
    }

    @Test
    void aDescriptionIsReadAsAPersonReadsIt() {
        assertThat(read(
                "<Placemark><description><![CDATA[<style>p{}</style><b>井盖</b> 破损<br/>见<a href='x'>照片</a>&nbsp;&#176;"
                        + "<table><tr><td>编号</td><td>7</td></tr></table>]]></description></Placemark>")
                .texts(1))
                .containsExactly("井盖 破损\n见照片 °\n编号 7");
    }

    @Test
    void timesAreRead() {
        Collected read = read("<Placemark><TimeStamp><when>2026-11-24T08:00:00Z</when></TimeStamp></Placemark>"
                + "<Placemark><TimeSpan><begin>2026-05</begin><end>2026-06-01</end></TimeSpan></Placemark>");
        assertThat(read.features().get(0).values().get(3)).isEqualTo(Instant.parse("2026-11-24T08:00:00Z"));
        assertThat(read.features().get(1).values().get(3)).isEqualTo(Instant.parse("2026-04-30T16:00:00Z"));
    }

    @Test
    void aTrackIsALineWithItsTimes() {
        Collected read = readGeometry(
                "<gx:Track xmlns:gx=\"http://www.google.com/kml/ext/2.2\"><when>2026-11-24T08:00:00Z</when>"
                        + "<when>2026-11-24T09:00:00Z</when><gx:coord>113.1 34.1 0</gx:coord><gx:coord>113.2 34.2 0</gx:coord></gx:Track>");
        assertThat(read.shapes()).containsExactly("LINESTRING (113.1 34.1, 113.2 34.2)");
        assertThat(read.features().getFirst().values().get(4)).isEqualTo(Instant.parse("2026-11-24T09:00:00Z"));
    }

    @Test
    void aBadPlacemarkDoesNotStopTheRest() {
        Collected read = read("<Placemark><Point><coordinates>x,y</coordinates></Point></Placemark>"
                + "<Placemark><Point><coordinates>34.7,113.6</coordinates></Point></Placemark>"
                + "<Placemark><Point><coordinates>113.6,34.7</coordinates></Point></Placemark>");
        assertThat(read.shapes()).containsExactly("null", "null", "POINT (113.6 34.7)");
        assertThat(read.keys()).contains("kml.coordinates", "kml.outside");
        assertThat(read.problems()).allSatisfy(p -> assertThat(p.position().number()).isEqualTo(3));
    }

    @Test
    void linksAndPicturesAreNamedAndNotFetched() throws ExchangeException {
        Path file = write("<NetworkLink><name>在线</name><Link><href>http://localhost:1/x.kml</href></Link></NetworkLink>"
                + "<GroundOverlay><name>底图</name></GroundOverlay><Placemark/>");
        try (Dataset dataset = new KmlFormat().open(file, OpenOptions.NONE)) {
            assertThat(dataset.layers().getFirst().info().notes()).extracting("messageKey")
                    .contains("kml.network-link",
                            "kml.overlay");
        }
    }

    @Test
    void anExternalEntityIsNotRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        Path file = Files.writeString(folder.resolve("x.kml"), "<!DOCTYPE kml [<!ENTITY e SYSTEM \"" + secret.toUri()
                + "\">]><kml><Placemark><name>&e;</name></Placemark></kml>");
        assertThat(Collected.of(new KmlFormat(), file, "x").texts(0)).doesNotContain("secret");
    }

    @Test
    void aCutFileGivesWhatWasThere() throws IOException {
        String whole = Files
                .readString(write("<Placemark><name>a</name></Placemark><Placemark><name>b</name></Placemark>"));
        Path file = Files.writeString(folder.resolve("cut.kml"), whole.substring(0, whole.length() - 40));
        Collected read = Collected.of(new KmlFormat(), file, "cut");
        assertThat(read.texts(0)).containsExactly("a");
        assertThat(read.problems()).extracting("outcome").containsExactly(Outcome.REST_LOST);
    }

    @Test
    void anotherEncodingCanBeChosen() throws Exception {
        Path file = Files.write(folder.resolve("gbk.kml"), (HEAD.replaceFirst("<\\?.*\\?>", "")
                + "<Placemark><name>花园路</name></Placemark>" + TAIL).getBytes(Charset.forName("GBK")));
        try (Dataset dataset = new KmlFormat().open(file, new OpenOptions(Optional.of("GBK"), Map.of()))) {
            assertThat(Collected.of(dataset, "gbk").texts(0)).containsExactly("花园路");
        }
    }

    @Test
    void otherXmlIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("b.kml"), "<gpx/>");
        assertThatThrownBy(() -> new KmlFormat().open(file, OpenOptions.NONE)).hasMessageContaining("kml.not-kml");
    }

    private Path zip(String... namesAndContents) throws IOException {
        Path file = folder.resolve("a.kmz");
        try (OutputStream raw = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(raw)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static String named(String name) {
        return HEAD + "<Placemark><name>" + name + "</name></Placemark>" + TAIL;
    }

    @Test
    void theMainDocumentOfAnArchiveIsRead() throws IOException {
        Path file = zip("files/x.kml", named("deep"), "../up.kml", named("up"), "doc.kml", named("main"));
        assertThat(Collected.of(new KmlFormat(), file, "a").texts(0)).containsExactly("main");
        assertThat(folder.resolve("../up.kml")).doesNotExist();
    }

    @Test
    void anArchiveThatWasCutOffIsReadFromItsBeginning() throws IOException {
        Path file = zip("doc.kml", named("main"), "more.bin", "x".repeat(1000));
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 60));
        assertThat(Collected.of(new KmlFormat(), file, "a").texts(0)).containsExactly("main");
    }

    @Test
    void anArchiveMadeToFillTheDiskIsStopped() throws IOException {
        Path file = folder.resolve("a.kmz");
        try (OutputStream raw = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(raw)) {
            zip.putNextEntry(new ZipEntry("doc.kml"));
            zip.write((HEAD + "<Placemark><name>a</name></Placemark><!--").getBytes(StandardCharsets.UTF_8));
            byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 200; i++) {
                zip.write(blanks);
            }
        }
        Collected read = Collected.of(new KmlFormat(), file, "a");
        assertThat(read.texts(0)).isEqualTo(List.of("a"));
        assertThat(read.keys()).containsExactly("kml.broken");
    }
}

package xunge.exchange.dxf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import xunge._data.GdalTools;
import xunge.exchange.CrsKnowledge;
import xunge.exchange.CrsName;
import xunge.exchange.Dataset;
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
import xunge.exchange.ValueType;
import xunge.exchange._data.Collected;

class DxfWritingTest {

    private static final Schema SCHEMA = new Schema(List.of(new Field("layer", ValueType.TEXT), new Field("text",
            ValueType.TEXT), new Field("owner", ValueType.TEXT)), GeometryType.MIXED);

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("out.dxf");
    }

    private List<Note> write(RawFeature... features) throws ExchangeException {
        SinkLayer layer = new SinkLayer("街道", SCHEMA, CrsName.CM_114E);
        try (FeatureSink sink = new DxfFormat().writer().orElseThrow().create(file(), layer)) {
            for (RawFeature feature : features) {
                sink.write(feature);
            }
            return sink.finish();
        }
    }

    private static RawFeature feature(String wkt, String... values) {
        try {
            return new RawFeature(Position.feature(1), new WKTReader().read(wkt), Arrays.asList((Object[]) values));
        } catch (ParseException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatWasWrittenIsReadBack() throws ExchangeException {
        write(feature("LINESTRING (1 2, 3 4, 5.25 4)", "道路", null, null),
                feature("POLYGON ((0 0, 9 0, 9 9, 0 0), (7 2, 8 2, 8 3, 7 2))", null, null, null),
                feature("POINT (1 2)", "注记", "航海路 K3+250", null), feature("POINT (3 4)", "点:*", null, null));
        assertThat(Collected.of(new DxfFormat(), file(), "line").shapes())
                .containsExactly("LINESTRING (1 2, 3 4, 5.25 4)");
        assertThat(Collected.of(new DxfFormat(), file(), "line").texts(0)).containsExactly("道路");
        assertThat(Collected.of(new DxfFormat(), file(), "area").shapes()).containsExactly(
                "POLYGON ((0 0, 9 0, 9 9, 0 0))", "POLYGON ((7 2, 8 2, 8 3, 7 2))");
        assertThat(Collected.of(new DxfFormat(), file(), "text").texts(4)).containsExactly("航海路 K3+250");
        assertThat(Collected.of(new DxfFormat(), file(), "point").texts(0)).containsExactly("点__");
    }

    @Test
    void charactersBeyondGbkAreKept() throws ExchangeException {
        write(feature("POINT (1 2)", "a", "𠮷ü路", null));
        assertThat(Collected.of(new DxfFormat(), file(), "text").texts(4)).containsExactly("𠮷ü路");
    }

    @Test
    void heightsAreKept() throws ExchangeException {
        write(feature("LINESTRING Z (1 2 7, 3 4 8)", "a", null, null));
        assertThat(Collected.of(new DxfFormat(), file(), "line").features().getFirst().geometry().getCoordinates()[1]
                .getZ())
                .isEqualTo(8);
    }

    @Test
    void theSystemIsNotedInACommentThatIsReadAgain() throws ExchangeException {
        write(feature("POINT (467952 3846914)", "a", null, null));
        try (Dataset dataset = new DxfFormat().open(file(), OpenOptions.NONE)) {
            assertThat(dataset.layers().getFirst().info().crs()).isInstanceOfSatisfying(CrsKnowledge.Declared.class,
                    d -> assertThat(d.crs().code()).isEqualTo("EPSG:4547"));
        }
    }

    @Test
    void attributesWithoutAPlaceAreNamed() throws ExchangeException {
        assertThat(write(feature("POINT (1 2)", "a", null, "x"))).contains(Note.of("dxf.attributes-dropped", "owner"));
    }

    @Test
    void gdalReadsTheSame() throws ExchangeException {
        write(feature("LINESTRING (1 2, 3 4, 5.25 4)", "道路", null, null),
                feature("POLYGON ((0 0, 9 0, 9 9, 0 0))", "区", null, null),
                feature("POINT (1 2)", "注记", "航海路", null), feature("LINESTRING Z (1 2 7, 3 4 8)", "高程", null, null));
        String said = GdalTools.ask(file(), "select * from entities").text();
        assertThat(said).contains("LINESTRING (1 2,3 4,5.25 4.0)", "POINT", "航海路", "Layer (String) = 道路",
                "LINESTRING Z (1 2 7,3 4 8)").doesNotContain("ERROR");
        assertThat(said.lines().filter(l -> l.startsWith("OGRFeature"))).hasSize(4);
    }

    @Test
    void nothingIsLeftOfAFileThatWasNotFinished() throws Exception {
        SinkLayer layer = new SinkLayer("a", SCHEMA, CrsName.CM_114E);
        try (FeatureSink sink = new DxfFormat().writer().orElseThrow().create(file(), layer)) {
            sink.write(feature("POINT (1 2)", "a", null, null));
        }
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }
}

package xunge.exchange.kml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import xunge._data.GdalTools;
import xunge.exchange.CrsName;
import xunge.exchange.ExchangeException;
import xunge.exchange.FeatureSink;
import xunge.exchange.Field;
import xunge.exchange.GeometryType;
import xunge.exchange.Position;
import xunge.exchange.RawFeature;
import xunge.exchange.Schema;
import xunge.exchange.SinkLayer;
import xunge.exchange.ValueType;
import xunge.exchange._data.Collected;

class KmlWritingTest {

    private static final Schema SCHEMA = new Schema(List.of(new Field("name", ValueType.TEXT), new Field("数量",
            ValueType.INTEGER), new Field("width", ValueType.REAL), new Field("day", ValueType.DATE)),
            GeometryType.MIXED);

    @TempDir
    Path folder;

    private Path write(String file, String... shapes) throws ExchangeException {
        Path target = folder.resolve(file);
        SinkLayer layer = new SinkLayer("街道", SCHEMA, CrsName.CGCS2000);
        try (FeatureSink sink = new KmlFormat().writer().orElseThrow().create(target, layer)) {
            for (String wkt : shapes) {
                sink.write(
                        new RawFeature(Position.feature(1), geometry(wkt), Arrays.asList("花园路 <1> & \u0007", 12L, 3.5,
                                LocalDate.of(2026, 11, 24))));
            }
            sink.finish();
        }
        return target;
    }

    private static Geometry geometry(String wkt) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"out.kml", "out.kmz"})
    void whatWasWrittenIsReadBack(String name) throws ExchangeException {
        Path file = write(name, "POINT (113.65 34.75)", "LINESTRING (113 34, 114 35)",
                "POLYGON ((0 0, 9 0, 9 9, 0 0), (7 2, 8 2, 8 3, 7 2))", "MULTIPOINT ((1 2), (3 4))");
        Collected read = Collected.of(new KmlFormat(), file, "out");
        assertThat(read.shapes()).containsExactly("POINT (113.65 34.75)", "LINESTRING (113 34, 114 35)",
                "POLYGON ((0 0, 9 0, 9 9, 0 0), (7 2, 8 2, 8 3, 7 2))", "MULTIPOINT ((1 2), (3 4))");
        assertThat(read.texts(0)).first().isEqualTo("花园路 <1> &");
        assertThat(read.features().getFirst().values().subList(5, 9)).containsExactly("花园路 <1> &", 12L, 3.5,
                "2026-11-24");
    }

    @Test
    void gdalReadsTheSame() throws ExchangeException {
        Path file = write("out.kml", "POINT (113.65 34.75)", "LINESTRING (113 34, 114 35)");
        String said = GdalTools.ask(file, "select * from \"街道\"").text();
        assertThat(said).contains("POINT (113.65 34.75)", "LINESTRING (113 34,114 35)", "12").doesNotContain("ERROR");
    }

    @Test
    void planeCoordinatesAreRefused() {
        Path target = folder.resolve("x.kml");
        assertThatThrownBy(() -> new KmlFormat().writer()
                .orElseThrow()
                .create(target, new SinkLayer("a", SCHEMA,
                        CrsName.CM_114E)))
                .hasMessageContaining("kml.crs");
        assertThat(target).doesNotExist();
    }

    @Test
    void nothingIsLeftOfAFileThatWasNotFinished() throws Exception {
        try (FeatureSink sink = new KmlFormat().writer()
                .orElseThrow()
                .create(folder.resolve("x.kml"), new SinkLayer("a",
                        SCHEMA, CrsName.WGS84))) {
            sink.write(new RawFeature(Position.feature(1), null, Arrays.asList(null, null, null, null)));
        }
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }
}

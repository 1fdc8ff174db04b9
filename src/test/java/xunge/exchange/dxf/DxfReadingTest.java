package xunge.exchange.dxf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import xunge._data.GdalTools;
import xunge.exchange.CrsKnowledge;
import xunge.exchange.CrsName;
import xunge.exchange.Dataset;
import xunge.exchange.ExchangeException;
import xunge.exchange.OpenOptions;
import xunge.exchange.TextEncoding;
import xunge.exchange._data.Collected;
import xunge.exchange._data.MadeFiles;

class DxfReadingTest {

    private static final Charset GBK = Charset.forName("GBK");

    @TempDir
    Path folder;

    private Collected read(Drawing drawing, String layer) {
        return Collected.of(new DxfFormat(), drawing.write(folder), layer);
    }

    @Test
    void aLineAndAPolylineKeepTheirPlacesAndLayer() {
        Collected lines = read(new Drawing().entity("LINE", 10, 1, 20, 2, 11, 3, 21, 4)
                .entity("LWPOLYLINE", 90, 3, 70, 0, 10, 0, 20, 0, 10, 5, 20, 0, 10, 5, 20, 5), "line");
        assertThat(lines.shapes()).containsExactly("LINESTRING (1 2, 3 4)", "LINESTRING (0 0, 5 0, 5 5)");
        assertThat(lines.texts(1)).containsExactly("LINE", "LWPOLYLINE");
    }

    @Test
    void aClosedPolylineIsAnArea() {
        Collected areas = read(
                new Drawing().entity("LWPOLYLINE", 90, 3, 70, 1, 10, 0, 20, 0, 10, 5, 20, 0, 10, 5, 20, 5),
                "area");
        assertThat(areas.shapes()).containsExactly("POLYGON ((0 0, 5 0, 5 5, 0 0))");
    }

    @Test
    void aBulgeIsTheArcItStandsForWithinACentimetre() {
        Geometry half = read(new Drawing().entity("LWPOLYLINE", 90, 2, 70, 0, 10, 0, 20, 0, 42, 1, 10, 100, 20, 0),
                "line").features().getFirst().geometry();
        assertThat(half.getLength()).isCloseTo(Math.PI * 50, within(0.05));
        Coordinate centre = new Coordinate(50, 0);
        for (Coordinate at : half.getCoordinates()) {
            assertThat(at.distance(centre)).isCloseTo(50, within(1e-9));
            assertThat(at.y).isLessThanOrEqualTo(1e-9);
        }
        LineString line = (LineString) half;
        for (int i = 1; i < line.getNumPoints(); i++) {
            Coordinate middle = new Coordinate((line.getCoordinateN(i).x + line.getCoordinateN(i - 1).x) / 2,
                    (line.getCoordinateN(i).y + line.getCoordinateN(i - 1).y) / 2);
            assertThat(50 - middle.distance(centre)).isLessThanOrEqualTo(DxfDataset.TOLERANCE);
        }
    }

    @Test
    void arcsRunCounterClockwiseAndCirclesClose() {
        Drawing drawing = new Drawing().entity("ARC", 10, 0, 20, 0, 40, 10, 50, 350, 51, 80)
                .entity("CIRCLE", 10, 0, 20, 0, 40, 10);
        Geometry arc = read(drawing, "line").features().getFirst().geometry();
        assertThat(arc.getLength()).isCloseTo(10 * Math.PI / 2, within(0.02));
        assertThat(arc.getInteriorPoint().getX()).isPositive();
        assertThat(read(drawing, "area").features().getFirst().geometry().getArea()).isCloseTo(Math.PI * 100,
                within(0.5));
    }

    @Test
    void anEllipseAndASplineFollowTheirCurves() {
        Drawing drawing = new Drawing().entity("ELLIPSE", 10, 0, 20, 0, 11, 20, 21, 0, 40, 0.5, 41, 0, 42, 2 * Math.PI)
                .entity("SPLINE", 71, 3, 70, 8, 40, 0, 40, 0, 40, 0, 40, 0, 40, 1, 40, 1, 40, 1, 40, 1, 10, 0, 20, 0,
                        10,
                        0, 20, 10, 10, 10, 20, 10, 10, 10, 20, 0);
        assertThat(read(drawing, "area").features().getFirst().geometry().getArea()).isCloseTo(Math.PI * 200,
                within(1.0));
        Geometry spline = read(drawing, "line").features().getFirst().geometry();
        assertThat(spline.distance(new GeometryFactory().createPoint(new Coordinate(5, 7.5)))).isLessThan(0.01);
        assertThat(spline.getCoordinates()[0]).isEqualTo(new Coordinate(0, 0));
    }

    @Test
    void anEntityDrawnFromBelowIsMirrored() {
        Collected lines = read(
                new Drawing().entity("LWPOLYLINE", 90, 2, 70, 0, 10, 1, 20, 2, 10, 3, 20, 4, 210, 0, 220, 0,
                        230, -1),
                "line");
        assertThat(lines.shapes()).containsExactly("LINESTRING (-1 2, -3 4)");
    }

    @Test
    void anOldPolylineTakesItsVertices() {
        Collected lines = read(new Drawing().version("AC1009", "")
                .entity("POLYLINE", 66, 1, 70, 8)
                .entity("VERTEX", 10, 0, 20, 0, 30, 5, 70, 32)
                .entity("VERTEX", 10, 9, 20, 0, 30, 6, 70, 32)
                .entity("SEQEND"), "line");
        assertThat(lines.features()).hasSize(1);
        assertThat(lines.features().getFirst().geometry().getCoordinates()[1].getZ()).isEqualTo(6);
    }

    @Test
    void aHatchWithAHoleIsAnAreaWithAHole() {
        Collected areas = read(
                new Drawing().entity("HATCH", 10, 0, 20, 0, 2, "SOLID", 70, 1, 91, 2, 92, 3, 72, 0, 73, 1, 93,
                        4, 10, 0, 20, 0, 10, 10, 20, 0, 10, 10, 20, 10, 10, 0, 20, 10, 97, 0, 92, 1, 93, 2, 72, 2, 10,
                        5, 20, 5, 40, 2,
                        50, 0, 51, 180, 73, 1, 72, 2, 10, 5, 20, 5, 40, 2, 50, 180, 51, 360, 73, 1, 97, 0, 75, 0),
                "area");
        assertThat(areas.features().getFirst().geometry().getArea()).isCloseTo(100 - Math.PI * 4, within(0.3));
    }

    @Test
    void textLosesItsCodesAndKeepsItsWords() {
        Collected texts = read(new Drawing().version("AC1021", "ANSI_936")
                .entity("TEXT", 10, 1, 20, 2, 40, 2.5, 1, "%%c300 \\U+4E2D\\U+5DDE", 50, 30)
                .entity("MTEXT", 10, 1, 20, 2, 40, 3, 3, "{\\fSimSun|b0;\\H2.5x;航海路\\P", 1, "K3+250 \\S1/2; \\{a\\}}"),
                "text");
        assertThat(texts.texts(4)).containsExactly("⌀300 中州", "航海路\nK3+250 1/2 {a}");
        assertThat(texts.texts(6)).first().isEqualTo("30.0");
    }

    @Test
    void gbkTextIsReadAsTheHeaderSays() {
        Path file = new Drawing().entity("TEXT", 10, 1, 20, 2, 40, 1, 1, "郑州市金水区").write(folder, GBK);
        assertThat(Collected.of(new DxfFormat(), file, "text").texts(4)).containsExactly("郑州市金水区");
    }

    @Test
    void gbkTextIsKnownEvenWhenTheHeaderSaysWestern() throws ExchangeException {
        Drawing drawing = new Drawing().version("AC1015", "ANSI_1252");
        for (String name : List.of("郑州市金水区花园路", "中原区建设西路", "二七广场的停车场", "航海路与中州大道路口")) {
            drawing.entity("TEXT", 10, 1, 20, 2, 40, 1, 1, name);
        }
        Path file = drawing.write(folder, GBK);
        assertThat(Collected.of(new DxfFormat(), file, "text").texts(4)).contains("二七广场的停车场");
        try (Dataset dataset = new DxfFormat().open(file, OpenOptions.NONE)) {
            assertThat(dataset.layers().getFirst().info().encoding().orElseThrow().how())
                    .isEqualTo(TextEncoding.How.STATISTICS);
        }
    }

    @Test
    void aBlockReferenceIsAPointWithItsAttributes() {
        Collected blocks = read(new Drawing().version("AC1021", "")
                .entity("INSERT", 66, 1, 2, "井盖", 10, 7, 20, 8, 50, 90)
                .entity("ATTRIB", 10, 0, 20, 0, 40, 1, 1, "雨水", 2, "KIND")
                .entity("SEQEND")
                .entity("INSERT", 2, "树", 10, 1, 20, 1), "block");
        assertThat(blocks.shapes()).containsExactly("POINT (7 8)", "POINT (1 1)");
        assertThat(blocks.texts(4)).containsExactly("井盖", "树");
        assertThat(blocks.texts(8)).containsExactly("雨水", "null");
    }

    @Test
    void nothingIsSaidAboutTheCoordinateSystem() throws ExchangeException {
        try (Dataset dataset = new DxfFormat().open(
                new Drawing().entity("POINT", 10, 467952, 20, 3846914).write(folder),
                OpenOptions.NONE)) {
            assertThat(dataset.layers().getFirst().info().crs())
                    .isEqualTo(new CrsKnowledge.Unknown(List.<CrsName>of()));
        }
    }

    @Test
    void whatIsNotReadIsNamed() throws ExchangeException {
        Drawing drawing = new Drawing().entity("3DSOLID", 1, "x").entity("DIMENSION").entity("POINT", 10, 1, 20, 2);
        try (Dataset dataset = new DxfFormat().open(drawing.write(folder), OpenOptions.NONE)) {
            assertThat(dataset.layers().getFirst().info().notes()).anyMatch(n -> n.arguments().contains("3DSOLID"))
                    .anyMatch(n -> n.arguments().contains("DIMENSION"));
        }
    }

    @Test
    void damageCostsOneEntityAndIsTold() {
        String text = new Drawing().entity("POINT", 10, 1, 20, 2)
                .entity("POINT", 10, 3, 20, 4)
                .entity("POINT", 10, 5, 20, 6)
                .text();
        Collected points = read(text.replace(" 10\r\n3\r\n", " 10\r\n3\r\nrubbish\r\n"));
        assertThat(points.shapes()).containsExactly("POINT (1 2)", "POINT (5 6)");
        assertThat(points.keys()).contains("dxf.damaged");
    }

    @Test
    void aCutDrawingGivesWhatWasThere() {
        String text = new Drawing().entity("POINT", 10, 1, 20, 2).entity("POINT", 10, 3, 20, 4).text();
        Collected points = read(text.substring(0, text.length() - 30));
        assertThat(points.shapes()).containsExactly("POINT (1 2)");
        assertThat(points.keys()).containsExactly("dxf.cut");
    }

    private Collected read(String text) {
        try {
            Path file = Files.writeString(folder.resolve("text.dxf"), text, StandardCharsets.ISO_8859_1);
            return Collected.of(new DxfFormat(), file, "point");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aBinaryDrawingGivesTheSameAsItsText() throws Exception {
        List<Path> files = MadeFiles.write(folder);
        for (String layer : List.of("line", "area", "text", "block")) {
            Collected text = Collected.of(new DxfFormat(), files.get(2), layer);
            Collected binary = Collected.of(new DxfFormat(), files.get(3), layer);
            assertThat(text.features()).as(layer).isNotEmpty();
            assertThat(binary.shapes()).as(layer).isEqualTo(text.shapes());
        }
    }

    @Test
    void aDwgIsRefusedByName() throws java.io.IOException {
        Path file = Files.writeString(folder.resolve("a.dxf"), "AC1032 and so on");
        assertThatThrownBy(() -> new DxfFormat().open(file, OpenOptions.NONE)).hasMessageContaining("dxf.is-dwg");
    }

    @Test
    void aDrawingThatGdalWroteIsReadWhole() throws java.io.IOException {
        Path json = Files.writeString(folder.resolve("in.geojson"), """
                {"type":"FeatureCollection","features":[
                {"type":"Feature","properties":{"Layer":"道路"},"geometry":{"type":"LineString","coordinates":[[1,2],[3,4],[5,4]]}},
                {"type":"Feature","properties":{"Layer":"点"},"geometry":{"type":"Point","coordinates":[1,2]}},
                {"type":"Feature","properties":{"Layer":"区"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[9,0],[9,9],[0,0]]]}}]}
                """);
        Path file = folder.resolve("gdal.dxf");
        GdalTools.convert("-f", "DXF", file.toString(), json.toString());
        assertThat(Collected.of(new DxfFormat(), file, "line").shapes()).containsExactly("LINESTRING (1 2, 3 4, 5 4)");
        assertThat(Collected.of(new DxfFormat(), file, "point").shapes()).containsExactly("POINT (1 2)");
        assertThat(Collected.of(new DxfFormat(), file, "area").features().getFirst().geometry().getArea())
                .isCloseTo(40.5, within(1e-9));
    }
}

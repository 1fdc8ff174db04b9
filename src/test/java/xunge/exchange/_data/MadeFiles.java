package xunge.exchange._data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.GeometryFactory;
import xunge.exchange.CrsName;
import xunge.exchange.ExchangeException;
import xunge.exchange.FeatureSink;
import xunge.exchange.Field;
import xunge.exchange.Format;
import xunge.exchange.GeometryType;
import xunge.exchange.Position;
import xunge.exchange.RawFeature;
import xunge.exchange.Schema;
import xunge.exchange.SinkLayer;
import xunge.exchange.ValueType;
import xunge.exchange.formats.KnownFormats;

/// Files of formats that the shared data have none of, with a bit of everything.
public final class MadeFiles {

    private static final String KML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>城市</name>
            <Schema id="s" name="s"><SimpleField type="int" name="数量"/></Schema>
            <Folder><name>金水区</name><Placemark><name>违停</name><description><![CDATA[<b>花园路</b>]]></description>
            <TimeStamp><when>2026-11-24T08:00:00Z</when></TimeStamp><ExtendedData><SchemaData schemaUrl="#s">
            <SimpleData name="数量">12</SimpleData></SchemaData></ExtendedData>
            <MultiGeometry><Point><coordinates>113.65,34.75,0</coordinates></Point><Polygon><outerBoundaryIs><LinearRing>
            <coordinates>113,34 114,34 114,35 113,34</coordinates></LinearRing></outerBoundaryIs></Polygon></MultiGeometry>
            </Placemark></Folder><NetworkLink><name>n</name></NetworkLink></Document></kml>
            """;
    private static final String GEOJSON = """
            {"type":"FeatureCollection","name":"城市","crs":{"type":"name","properties":{"name":"EPSG:4490"}},"features":[
            {"type":"Feature","id":1,"properties":{"名称":"花园路","宽":30.5,"x":null,"list":[1,{"a":"\\u4e2d"}]},
            "geometry":{"type":"MultiPolygon","coordinates":[[[[113,34],[114,34],[114,35],[113,34]]]]}},
            {"type":"Feature","properties":{"名称":"二七塔"},"geometry":{"type":"Point","coordinates":[113.666,34.752,10]}},
            {"type":"Feature","properties":null,"geometry":{"type":"GeometryCollection","geometries":[
            {"type":"LineString","coordinates":[[113,34],[113.1,34.2]]},{"type":"Point","coordinates":[113,34]}]}},
            {"type":"Feature","properties":{},"geometry":null}]}
            """;
    private static final String CSV = """
            编号,名称,经度,纬度,日期
            001,"郑州,东站",113.775,34.759,2026-11-24
            002,"二七
            塔",113.666,34.752,2026/11/25
            003,=1+1,x,34.7,
            """;
    private static final List<Object> DXF = List.of(0, "SECTION", 2, "HEADER", 9, "$ACADVER", 1, "AC1015", 9,
            "$DWGCODEPAGE", 3, "ANSI_936", 0, "ENDSEC", 0, "SECTION", 2, "ENTITIES", 0, "LWPOLYLINE", 8, "road", 90, 3,
            70,
            1, 10, 0.0, 20, 0.0, 42, 0.5, 10, 9.0, 20, 0.0, 10, 9.0, 20, 9.0, 0, "SPLINE", 8, "a", 71, 3, 40, 0.0, 40,
            0.0,
            40, 0.0, 40, 0.0, 40, 1.0, 40, 1.0, 40, 1.0, 40, 1.0, 10, 0.0, 20, 0.0, 10, 1.0, 20, 1.0, 10, 2.0, 20, 1.0,
            10,
            3.0, 20, 0.0, 0, "MTEXT", 8, "t", 10, 1.0, 20, 2.0, 40, 2.5, 1, "{\\fArial;K3}\\P\\S1/2;", 0, "INSERT", 8,
            "b",
            66, 1, 2, "tree", 10, 1.0, 20, 1.0, 0, "ATTRIB", 8, "b", 10, 0.0, 20, 0.0, 40, 1.0, 1, "v", 2, "KIND", 0,
            "SEQEND",
            8, "b", 0, "HATCH", 8, "h", 10, 0.0, 20, 0.0, 91, 1, 92, 1, 93, 1, 72, 2, 10, 5.0, 20, 5.0, 40, 2.0, 50,
            0.0, 51,
            360.0, 73, 1, 97, 0, 0, "ENDSEC", 0, "EOF");

    private MadeFiles() {}

    /// Writes `made.kml`, `made.kmz`, `made.dxf`, `binary.dxf`, `made.geojson`, `made.csv` and `made.xlsx` into `folder`.
    public static List<Path> write(Path folder) throws IOException, ExchangeException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("doc.kml"));
            zip.write(KML.getBytes(StandardCharsets.UTF_8));
        }
        StringBuilder text = new StringBuilder();
        DXF.forEach(part -> text.append(part).append("\r\n"));
        return List.of(Files.writeString(folder.resolve("made.kml"), KML),
                Files.write(folder.resolve("made.kmz"), packed.toByteArray()),
                Files.writeString(folder.resolve("made.dxf"), text),
                Files.write(folder.resolve("binary.dxf"), binaryDxf()),
                Files.writeString(folder.resolve("made.geojson"), GEOJSON),
                Files.write(folder.resolve("made.csv"), CSV.getBytes(Charset.forName("GBK"))),
                workbook(folder.resolve("made.xlsx")));
    }

    private static Path workbook(Path file) throws ExchangeException {
        Schema schema = new Schema(List.of(new Field("编号", ValueType.TEXT), new Field("数量", ValueType.INTEGER),
                new Field("日期", ValueType.DATE)), GeometryType.POINT);
        Format format = KnownFormats.all().find("xlsx").orElseThrow();
        try (FeatureSink sink = format.writer()
                .orElseThrow()
                .create(file, new SinkLayer("城市", schema, CrsName.CGCS2000))) {
            for (int i = 0; i < 40; i++) {
                sink.write(new RawFeature(Position.feature(i + 1L),
                        new GeometryFactory().createPoint(new CoordinateXY(113.6 + i / 100.0, 34.7)),
                        List.of("P-" + i, (long) i, LocalDate.of(2026, 11, 24))));
            }
            sink.finish();
        }
        return file;
    }

    private static byte[] binaryDxf() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("AutoCAD Binary DXF\r\n\u001a\0".getBytes(StandardCharsets.ISO_8859_1));
        for (int i = 0; i < DXF.size(); i += 2) {
            int code = (Integer) DXF.get(i);
            out.writeBytes(little(2).putShort((short) code).array());
            switch (DXF.get(i + 1)) {
                case String text -> out.writeBytes((text + "\0").getBytes(StandardCharsets.UTF_8));
                case Double number -> out.writeBytes(little(8).putDouble(number).array());
                case Integer whole -> out.writeBytes(code >= 90 && code <= 99 ? little(4).putInt(whole).array()
                        : little(2).putShort(whole.shortValue()).array());
                default -> throw new IllegalStateException();
            }
        }
        return out.toByteArray();
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}

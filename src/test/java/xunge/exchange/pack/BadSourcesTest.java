package xunge.exchange.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xunge._data.ZhengzhouPack;

/// Every fault in the sources is told by a key, the file, and the line or feature.
class BadSourcesTest {

    @TempDir
    private Path sources;

    @BeforeEach
    void copySources() throws IOException {
        copy(ZhengzhouPack.SOURCES, sources);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "route_node.csv | id,name,lon,lat | id,lon,lat | pack.csv-header | route_node.csv",
        "route_node.csv | ERQI,二七广场,113.6595 | ERQI,二七广场,百十三 | pack.not-a-number | route_node.csv",
        "route_node.csv | ERQI,二七广场,113.6595 | ERQI,二七广场,34.75 | pack.number-outside | route_node.csv",
        "route_node.csv | ERQI,二七广场,113.6595 | ERQI,二七广场,,113.6595 | pack.csv-fields | route_node.csv",
        "route_node.csv | H6-Z7, | ERQI, | pack.node-twice | route_node.csv",
        "route_segment.csv | H4-a ERQI | H4-a NOWHERE | pack.node-unknown | route_segment.csv",
        "route_segment.csv | H4-a ERQI | H4-a H4-a | pack.node-repeated | route_segment.csv",
        "route_segment.csv | H4-a ERQI | H4-a | pack.segment-short | route_segment.csv",
        "route_segment.csv | H4-a ERQI | H4-c ERQI | pack.route-broken | route_segment.csv",
        "route_segment.csv | Z9,未来路 | Z19,未来路 | pack.route-empty | route.csv",
        "route.csv | Z9,纵9,未来路,vertical,南-北 | '' | pack.route-unknown | route_segment.csv",
        "route_segment.csv | 次干路,24 | 次干路,2400 | pack.number-outside | route_segment.csv",
        "district.geojson | 410103 | 410102 | pack.code-twice | district.geojson",
        "district.geojson | \"code\":\"410103\" | \"code\":\"41010\" | pack.district-code | district.geojson",
        "district.geojson | \"code\":\"410103\" | \"kode\":\"410103\" | pack.property-missing | district.geojson",
        "district.geojson | \"Polygon\" | \"LineString\" | pack.not-a-polygon | district.geojson",
        "core_region.geojson | [113.5480,34.6745] | [34.6745,113.5480] | pack.position-outside | core_region.geojson",
        "core_region.geojson | ,[113.5350,34.6860]]] | ]] | pack.ring-open | core_region.geojson",
        "core_region.geojson | [113.5480,34.6745] | [113.7480,34.8745] | pack.region-invalid | core_region.geojson",
        "management_area.geojson | \"features\":[ | \"features\":[[ | pack.json-broken | management_area.geojson",
        "management_area.geojson | \"features\": | \"feature\": | pack.source-empty | management_area.geojson",
        "layer_list.json | \"title\": \"行政区\" | \"title\": \"\" | pack.layer-incomplete | layer_list.json",
        "layer_list.json | \"date\": \"2025-12-20\" | \"date\": \"20.12.2025\" | pack.layer-date | layer_list.json",
        "layer_list.json | \"name\": \"crossing\" | \"name\": \"crossings\" | pack.layer-unlisted | layer_list.json"})
    void isToldWithItsFile(String file, String what, String by, String key, String named) throws IOException {
        String before = Files.readString(sources.resolve(file));
        assertThat(before).contains(what);
        Files.writeString(sources.resolve(file), before.replace(what, by));

        PackException told = fault();

        assertThat(told.messageKey()).isEqualTo(key);
        assertThat(told.arguments().getFirst().toString()).endsWith(named);
    }

    @Test
    void isToldWithItsLine() throws IOException {
        Path file = sources.resolve("route_segment.csv");
        Files.writeString(file, Files.readString(file).replace("H4-a ERQI", "H4-a NOWHERE"));
        int line = Files.readAllLines(file).stream().map(l -> l.contains("NOWHERE")).toList().indexOf(true) + 1;

        assertThat(fault().arguments()).isEqualTo(List.of("route_segment.csv", line, "NOWHERE"));
    }

    @ParameterizedTest
    @CsvSource({"route.csv", "route_node.csv", "route_segment.csv", "district.geojson", "core_region.geojson",
        "management_area.geojson", "layer_list.json"})
    void aMissingFileIsToldByName(String file) throws IOException {
        Files.delete(sources.resolve(file));

        PackException told = fault();

        assertThat(told.messageKey()).isEqualTo("pack.source-missing");
        assertThat(told.arguments().getFirst().toString()).endsWith(file);
    }

    @ParameterizedTest
    @CsvSource({"route.csv, pack.source-empty", "district.geojson, pack.source-empty"})
    void anEmptyFileIsTold(String file, String key) throws IOException {
        Files.writeString(sources.resolve(file), "");

        assertThat(fault().messageKey()).isEqualTo(key);
    }

    @Test
    void aTruncatedFileIsTold() throws IOException {
        byte[] whole = Files.readAllBytes(sources.resolve("district.geojson"));
        Files.write(sources.resolve("district.geojson"), java.util.Arrays.copyOf(whole, whole.length / 2));

        assertThat(fault().messageKey()).isEqualTo("pack.json-broken");
    }

    @Test
    void aFileInAnotherEncodingIsTold() throws IOException {
        Path file = sources.resolve("route.csv");
        Files.write(file, Files.readString(file).getBytes(java.nio.charset.Charset.forName("GBK")));

        assertThat(fault().messageKey()).isEqualTo("pack.not-utf8");
    }

    @Test
    void aByteOrderMarkIsNoFault() throws Exception {
        Path file = sources.resolve("route.csv");
        Files.write(file, ("\uFEFF" + Files.readString(file)).getBytes(StandardCharsets.UTF_8));

        assertThat(RouteSource.read(sources).routes()).hasSize(21);
    }

    @Test
    void aMissingFolderIsTold() {
        Path nowhere = sources.resolve("nowhere");

        PackException told = catchThrowableOfType(PackException.class,
                () -> PackBuilder.build(nowhere, sources.resolve("out.gpkg")));

        assertThat(told.messageKey()).isEqualTo("pack.source-missing");
    }

    @Test
    void aRegionOutsideTheCityIsTold() throws IOException {
        Path file = sources.resolve("core_region.geojson");
        Files.writeString(file, Files.readString(file)
                .replace("[113.5480,34.6745],[113.5650,34.6720]",
                        "[113.5480,33.6745],[113.5650,33.6720]"));

        assertThat(fault().messageKey()).isEqualTo("pack.region-outside");
    }

    @Test
    void aDistrictWithoutExtentIsTold() throws IOException {
        Path file = sources.resolve("district.geojson");
        String flat = "{\"type\":\"Feature\",\"properties\":{\"code\":\"410199\",\"name\":\"无\"},\"geometry\":"
                + "{\"type\":\"Polygon\",\"coordinates\":[[[113,34.5],[113.1,34.5],[113,34.5],[113,34.5]]]}},\n";
        Files.writeString(file, Files.readString(file).replace("\"features\":[\n", "\"features\":[\n" + flat));

        assertThat(fault().messageKey()).isEqualTo("pack.area-empty");
    }

    static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
        return to;
    }

    private PackException fault() {
        return catchThrowableOfType(PackException.class, () -> PackBuilder.tables(sources));
    }
}

package xunge.geo.crs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import xunge._data.SharedData;
import xunge._data.ZhengzhouPack;

/// The guard on files made by others.
class RealLayersTest {

    private static Path file(String folder, String name) {
        Path file = SharedData.folder(folder).map(f -> f.resolve(name)).orElse(Path.of("missing"));
        Assumptions.assumeTrue(Files.exists(file), "no ../shared/data/" + folder);
        return file;
    }

    private static void rings(JsonNode node, List<List<CrsPoint>> into) {
        if (node.isArray() && !node.isEmpty() && node.get(0).isArray() && node.get(0).get(0).isNumber()) {
            List<CrsPoint> ring = new ArrayList<>();
            node.forEach(p -> ring.add(new CrsPoint(p.get(0).asDouble(), p.get(1).asDouble())));
            into.add(ring);
        } else if (node.isArray()) {
            node.forEach(child -> rings(child, into));
        }
    }

    @Test
    void theDistrictsOfThePackageAreRecognisedAsGcj02() throws IOException {
        JsonNode json = JsonMapper.shared()
                .readTree(Files.readString(file("districts", "zhengzhou-districts.npm-original.geojson")));
        List<List<CrsPoint>> rings = new ArrayList<>();
        json.get("features").forEach(f -> rings(f.get("geometry").get("coordinates"), rings));

        DatumReport report = DatumGuard.candidates(List.of(), rings, ZhengzhouPack.mapPack());

        assertThat(report.clear()).as("%s", report).contains(KnownCrs.GCJ02);
        assertThat(report.findShift(KnownCrs.CGCS2000).orElseThrow().offMetres()).isBetween(500.0, 650.0);
    }

    /// Points say too little against roads that are themselves drawn to some hundred metres: the guard must not decide.
    @Test
    void theReportsOfTheFloodAreLeftToAPerson() throws IOException {
        List<CrsPoint> points = new ArrayList<>();
        for (String line : Files.readAllLines(file("points", "zz-2021-flood-points.csv"))) {
            String[] cells = line.split(",", -1);
            if (!cells[1].equals("lng")) {
                points.add(new CrsPoint(Double.parseDouble(cells[1]), Double.parseDouble(cells[2])));
            }
        }

        DatumReport report = DatumGuard.candidates(points, List.of(), ZhengzhouPack.mapPack());

        assertThat(report.clear()).as("%s", report).isEmpty();
        assertThat(report.hypotheses()).hasSize(3);
    }
}

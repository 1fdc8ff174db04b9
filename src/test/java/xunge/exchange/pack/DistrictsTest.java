package xunge.exchange.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import xunge._data.SharedData;
import xunge._data.ZhengzhouPack;
import xunge.domain.LonLat;
import xunge.domain.PlanePoint;
import xunge.geo.GaussKruger;
import xunge.geo.Reprojection;
import xunge.geo.topology.Tiling;
import xunge.store.gpkg.FeatureTable;

class DistrictsTest {

    private static final FeatureTable DISTRICTS = ZhengzhouPack.table("district");

    @Test
    void allTwelveAreThereWithTheirCodes() {
        assertThat(DISTRICTS.rows()).extracting(r -> ZhengzhouPack.text(DISTRICTS, r, "code"),
                r -> ZhengzhouPack.text(DISTRICTS, r, "name"))
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("(\"410102\", \"中原区\")", "(\"410103\", \"二七区\")",
                        "(\"410104\", \"管城回族区\")", "(\"410105\", \"金水区\")", "(\"410106\", \"上街区\")",
                        "(\"410108\", \"惠济区\")", "(\"410122\", \"中牟县\")", "(\"410181\", \"巩义市\")",
                        "(\"410182\", \"荥阳市\")", "(\"410183\", \"新密市\")", "(\"410184\", \"新郑市\")",
                        "(\"410185\", \"登封市\")");
    }

    @Test
    void theSourceIsAsBrokenAsItIsSaidToBe() throws PackException {
        assertThat(JsonSource.readAreas(ZhengzhouPack.SOURCES.resolve("district.geojson")))
                .noneMatch(a -> a.geometry().isValid());
    }

    @Test
    void allAreValid() {
        assertThat(DISTRICTS.rows()).allMatch(r -> r.geometry().isValid());
        assertThat(ZhengzhouPack.plane("district")).allMatch(Geometry::isValid);
    }

    @Test
    void gapsAndOverlapsAreBelowASquareMetre() {
        assertThat(Tiling.defectSquareMetres(ZhengzhouPack.plane("district"))).isLessThanOrEqualTo(1);
    }

    @Test
    void neighboursShareEveryVertex() {
        assertThat(CoverageValidator
                .isValid(DISTRICTS.rows().stream().map(FeatureTable.Row::geometry).toArray(Geometry[]::new))).isTrue();
    }

    @Test
    void everyDistrictIsOnePiece() {
        assertThat(DISTRICTS.rows()).allMatch(r -> r.geometry().getNumGeometries() == 1);
    }

    @Test
    void noDistrictLosesOrGainsMoreThanTwoPercent() throws PackException {
        List<JsonSource.Area> sources = JsonSource.readAreas(ZhengzhouPack.SOURCES.resolve("district.geojson"));
        List<Geometry> tiles = ZhengzhouPack.plane("district");
        for (int i = 0; i < tiles.size(); i++) {
            double before = Tiling.repaired(Reprojection.toPlane(Reprojection.fromGcj02(sources.get(i).geometry())))
                    .getArea();
            assertThat(tiles.get(i).getArea() / before).as(sources.get(i).text("name")).isBetween(0.98, 1.02);
        }
    }

    @Test
    void wellKnownPlacesLieInTheirDistricts() {
        assertThat(districtAt(113.6594, 34.7536)).as("二七广场").isEqualTo("二七区");
        assertThat(districtAt(113.6757, 34.7884)).as("花园路/农业路").isEqualTo("金水区");
        assertThat(districtAt(113.6076, 34.7487)).as("中原路/桐柏路").isEqualTo("中原区");
        assertThat(districtAt(113.6900, 34.7300)).as("城东路 south").isEqualTo("管城回族区");
        assertThat(districtAt(113.03, 34.46)).as("登封").isEqualTo("登封市");
    }

    @Test
    void theCommittedTextIsThePackagesOwn() throws PackException {
        Optional<Path> shared = SharedData.folder("districts");
        Assumptions.assumeTrue(shared.isPresent(), "skipped: the shared files are not here");

        List<JsonSource.Area> reference = JsonSource
                .readAreas(shared.get().resolve("zhengzhou-districts.npm-original.geojson"));

        for (JsonSource.Area own : JsonSource.readAreas(ZhengzhouPack.SOURCES.resolve("district.geojson"))) {
            assertThat(reference).anyMatch(r -> r.geometry().equalsExact(own.geometry()));
        }
    }

    @Test
    void theFourManagementAreasAreApart() {
        assertThat(ZhengzhouPack.table("management_area").rows()).extracting(r -> r.values().getFirst())
                .containsExactlyInAnyOrder("ZD", "JK", "GX", "HKG");
        assertThat(Tiling.defectSquareMetres(ZhengzhouPack.plane("management_area"))).isLessThan(1);
    }

    private static String districtAt(double lon, double lat) {
        PlanePoint at = GaussKruger.toPlane(new LonLat(lon, lat));
        Geometry point = new GeometryFactory().createPoint(new Coordinate(at.eastMetres(), at.northMetres()));
        List<Geometry> shapes = ZhengzhouPack.plane("district");
        for (int i = 0; i < shapes.size(); i++) {
            if (shapes.get(i).contains(point)) {
                return ZhengzhouPack.text(DISTRICTS, DISTRICTS.rows().get(i), "name");
            }
        }
        return "";
    }
}

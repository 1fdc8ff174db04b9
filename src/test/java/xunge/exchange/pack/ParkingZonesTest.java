package xunge.exchange.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;
import xunge._data.ZhengzhouPack;
import xunge.exchange.pack.RouteNetwork.Segment;
import xunge.store.gpkg.FeatureTable;
import xunge.store.gpkg.FeatureTable.Row;

class ParkingZonesTest {

    private static final FeatureTable ZONES = ZhengzhouPack.table("parking_zone");
    private static final List<Geometry> SHAPES = ZhengzhouPack.plane("parking_zone");
    private static RouteNetwork network;

    @BeforeAll
    static void readTheRoutes() throws PackException {
        network = RouteSource.read(ZhengzhouPack.SOURCES);
    }

    @Test
    void thereAreHundredsOfBothKinds() {
        assertThat(ZONES.rows()).filteredOn(r -> text(r, "kind").equals("motor")).hasSizeGreaterThan(300);
        assertThat(ZONES.rows()).filteredOn(r -> text(r, "kind").equals("bike")).hasSizeGreaterThan(300);
    }

    @Test
    void identifiersAreDifferent() {
        assertThat(ZONES.rows()).extracting(r -> text(r, "id")).doesNotHaveDuplicates();
    }

    @Test
    void noneOverlapsAnother() {
        STRtree tree = new STRtree();
        SHAPES.forEach(s -> tree.insert(s.getEnvelopeInternal(), s));
        for (Geometry shape : SHAPES) {
            List<?> near = tree.query(shape.getEnvelopeInternal());
            assertThat(near).allMatch(o -> o == shape || !shape.intersects((Geometry) o));
        }
    }

    @Test
    void allLieOffEveryCarriageway() {
        for (RouteNetwork.Route route : network.routes()) {
            for (Segment segment : route.segments()) {
                assertThat(SHAPES)
                        .allMatch(s -> !segment.plane().isWithinDistance(s, segment.widthMetres() / 2 - 0.01));
            }
        }
    }

    @Test
    void motorZonesKeepFiftyMetresFromCrossingsAndBikesThirty() {
        for (RouteNetwork.Crossing crossing : network.crossings()) {
            Geometry node = new GeometryFactory().createPoint(crossing.node().plane());
            for (int i = 0; i < SHAPES.size(); i++) {
                double clear = text(ZONES.rows().get(i), "kind").equals("motor") ? 50 : 30;
                assertThat(node.isWithinDistance(SHAPES.get(i), clear)).as(text(ZONES.rows().get(i), "id")).isFalse();
            }
        }
    }

    @Test
    void capacityIsWhatTheAreaHolds() {
        for (int i = 0; i < SHAPES.size(); i++) {
            Row row = ZONES.rows().get(i);
            double capacity = Double.parseDouble(text(row, "capacity"));
            double area = SHAPES.get(i).getArea();
            double perBay = area / capacity;
            if (text(row, "kind").equals("bike")) {
                assertThat(perBay).isCloseTo(2.0 * 0.6, within(0.01));
            } else {
                assertThat(Math.min(Math.abs(perBay - 6 * 2.5), Math.abs(perBay - 6 * 8.5 / 2))).isLessThan(0.01);
            }
        }
    }

    @Test
    void theRingHasNoMotorZones() {
        assertThat(ZONES.rows()).filteredOn(r -> text(r, "route").equals("R"))
                .isNotEmpty()
                .allMatch(r -> text(r, "kind").equals("bike"));
    }

    @Test
    void someHaveEndedAndSomeAreYetToCome() {
        assertThat(ZONES.rows()).filteredOn(r -> text(r, "valid_to").equals("2026-06-30")).hasSizeGreaterThan(10);
        assertThat(ZONES.rows()).filteredOn(r -> text(r, "valid_from").equals("2027-01-01")).hasSizeGreaterThan(10);
        assertThat(ZONES.rows()).filteredOn(
                r -> text(r, "valid_from").equals("2026-01-01") && text(r, "valid_to").isEmpty())
                .hasSizeGreaterThan(1000);
    }

    private static String text(Row row, String column) {
        return ZhengzhouPack.text(ZONES, row, column);
    }
}

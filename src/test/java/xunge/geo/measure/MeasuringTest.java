package xunge.geo.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import xunge.domain.LonLat;
import xunge.domain.PlanePoint;
import xunge.geo.GaussKruger;
import xunge.geo.crs.CrsPoint;
import xunge.geo.crs.KnownCrs;

class MeasuringTest {

    /// About 1 km square in the middle of the city.
    private static final List<PlanePoint> SQUARE = Stream
            .of(new LonLat(113.65, 34.75), new LonLat(113.66, 34.75), new LonLat(113.66, 34.76),
                    new LonLat(113.65, 34.76))
            .map(GaussKruger::toPlane)
            .toList();

    private static PlanePoint at(double lon, double lat) {
        return GaussKruger.toPlane(new LonLat(lon, lat));
    }

    /// `geod +a=6378137 +rf=298.257222101` of PROJ 9.
    @Test
    void theLengthAgreesWithProj() {
        assertThat(Measuring.length(SQUARE.subList(0, 2)).onEllipsoid()).isCloseTo(915.649488, within(1e-5));
        assertThat(Measuring.length(List.of(at(112.7, 34.3), at(114.2, 34.95))).onEllipsoid())
                .isCloseTo(155305.10602168526, within(1e-4));
    }

    @Test
    void areaAndPerimeterAgreeWithProj() {
        assertThat(Measuring.area(SQUARE).onEllipsoid()).isCloseTo(1_015_724.5701, within(0.01));
        assertThat(Measuring.perimeter(SQUARE).onEllipsoid()).isCloseTo(4049.9105, within(1e-3));
    }

    @Test
    void theBearingAgreesWithProj() {
        assertThat(Measuring.bearing(at(112.7, 34.3), at(114.2, 34.95)).onEllipsoid())
                .isCloseTo(61.911408702, within(1e-7));
        assertThat(Measuring.bearing(SQUARE.get(0), SQUARE.get(3)).onEllipsoid()).isCloseTo(0, within(1e-6));
    }

    /// West of 114E grid north turns away from true north by (lon - 114) sin(lat), 0.2 degrees in the middle of the city.
    @Test
    void gridNorthIsNotTrueNorth() {
        Measured bearing = Measuring.bearing(SQUARE.get(0), SQUARE.get(3));

        assertThat(bearing.inPlane() - bearing.onEllipsoid()).isCloseTo(0.1995, within(0.001));
    }

    @Test
    void thePlaneIsNearTheEllipsoidAndWebMercatorIsNot() {
        Measured area = Measuring.area(SQUARE);
        double mercator = planeArea(SQUARE.stream()
                .map(p -> KnownCrs.WEB_MERCATOR.fromCgcs2000(GaussKruger.toLonLat(p)))
                .toList());

        assertThat(area.inPlane() / area.onEllipsoid()).isCloseTo(1, within(1e-4));
        assertThat(mercator / area.onEllipsoid()).isGreaterThan(1.45);
    }

    private static double planeArea(List<CrsPoint> ring) {
        double twice = 0;
        for (int i = 0; i < ring.size(); i++) {
            CrsPoint a = ring.get(i);
            CrsPoint b = ring.get((i + 1) % ring.size());
            twice += a.x() * b.y() - b.x() * a.y();
        }
        return Math.abs(twice) / 2;
    }

    @Test
    void theAreaDoesNotDependOnTheWayRound() {
        assertThat(Measuring.area(SQUARE.reversed()).onEllipsoid())
                .isCloseTo(Measuring.area(SQUARE).onEllipsoid(), within(1e-6));
    }

    @Test
    void theAngleAtACornerIsClockwise() {
        assertThat(Measuring.angle(SQUARE.get(0), SQUARE.get(1), SQUARE.get(2)).inPlane()).isCloseTo(90, within(0.1));
    }

    @Test
    void littleIsNothing() {
        assertThat(Measuring.length(List.of())).isEqualTo(new Measured(0, 0));
        assertThat(Measuring.area(SQUARE.subList(0, 2)).onEllipsoid()).isCloseTo(0, within(1e-6));
        assertThat(Measuring.bearing(SQUARE.get(0), SQUARE.get(0))).isEqualTo(new Measured(0, 0));
    }
}

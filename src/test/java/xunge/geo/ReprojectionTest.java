package xunge.geo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import xunge.domain.LonLat;
import xunge.domain.PlanePoint;

class ReprojectionTest {

    private final Geometry polygon = read("POLYGON((113.6 34.7, 113.7 34.7, 113.7 34.8, 113.6 34.7),"
            + "(113.66 34.71, 113.67 34.71, 113.67 34.72, 113.66 34.71))");

    @Test
    void movesEveryVertexOfShellAndHole() {
        Geometry plane = Reprojection.toPlane(polygon);

        Coordinate[] from = polygon.getCoordinates();
        for (int i = 0; i < from.length; i++) {
            PlanePoint expected = GaussKruger.toPlane(new LonLat(from[i].x, from[i].y));
            assertThat(plane.getCoordinates()[i])
                    .isEqualTo(new Coordinate(expected.eastMetres(), expected.northMetres()));
        }
    }

    @Test
    void leavesTheGivenGeometryAlone() {
        Reprojection.toPlane(polygon);

        assertThat(polygon.getCoordinate()).isEqualTo(new Coordinate(113.6, 34.7));
    }

    @Test
    void comesBackToTheSameDegrees() {
        Geometry back = Reprojection.toGeographic(Reprojection.toPlane(polygon));

        assertThat(back.equalsExact(polygon, 1e-9)).isTrue();
    }

    @Test
    void takesGcj02Back() {
        Gcj02 shifted = Gcj02.of(new LonLat(113.65, 34.75));
        Geometry point = polygon.getFactory()
                .createPoint(new Coordinate(shifted.lonDegrees(), shifted.latDegrees()));

        Geometry back = Reprojection.fromGcj02(point);

        assertThat(back.getCoordinate().distance(new Coordinate(113.65, 34.75))).isLessThan(1e-9);
    }

    private static Geometry read(String wkt) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new AssertionError(e);
        }
    }
}

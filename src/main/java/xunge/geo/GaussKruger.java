package xunge.geo;

import xunge.domain.LonLat;
import xunge.domain.PlanePoint;

/// CGCS2000 degrees (EPSG:4490) to and from the 3-degree Gauss-Kruger plane of central meridian 114E (EPSG:4547): the
/// [TransverseMercator] plane in which the product measures and draws.
public final class GaussKruger {

    private static final TransverseMercator EPSG_4547 = new TransverseMercator(Ellipsoid.CGCS2000, 114, 1, 500_000, 0);

    private GaussKruger() {}

    /// The plane position of `at`.
    public static PlanePoint toPlane(LonLat at) {
        return EPSG_4547.toPlane(at);
    }

    /// The geographic position of `at`; the inverse of [#toPlane] within 1e-9 degrees.
    public static LonLat toLonLat(PlanePoint at) {
        return EPSG_4547.toLonLat(at);
    }
}

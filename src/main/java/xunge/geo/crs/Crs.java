package xunge.geo.crs;

import xunge.domain.LonLat;
import xunge.domain.PlanePoint;
import xunge.geo.GaussKruger;

/// A coordinate system that positions are read from and written in: one of the well-known ones, or a city's own.
///
/// Everything goes over geographic CGCS2000, the system of the records. WGS 84 is taken as equal to it: the ellipsoids
/// differ by 0.1 mm and the frames agree within centimetres (Wei Ziqing, "China Geodetic Coordinate System 2000 and its
/// comparison with WGS84", Journal of Geodesy and Geodynamics 28(5), 2008); PROJ makes no difference between them either.
/// What the plates have moved since epoch 2000.0, about 3 cm a year, is some decimetres by now: far below the 3 to 10 m
/// of a patrol's receiver; a survey receiver would need the epoch. Heights are taken as 0.
public sealed interface Crs permits KnownCrs, CitySystem {

    /// The unit of both numbers.
    enum Unit {
        /** Degrees of arc. */
        DEGREES,
        /** Metres. */
        METRES
    }

    /// The order in which the system's authority writes the two numbers. Inside the product it is always east first.
    enum AxisOrder {
        /** Easting or longitude first. */
        EAST_FIRST,
        /** Northing or latitude first ("X is north"). */
        NORTH_FIRST
    }

    /// What the system is called by machines and in files: `EPSG:4547`, `GCJ-02`, or the name of a city system.
    String code();

    /// The key of its name in the bundle `ui`; of a city system a key that takes the system's own name as {0}.
    String nameKey();

    /// What kind of datum its numbers refer to.
    Datum datum();

    /// The unit of both numbers.
    Unit unit();

    /// The order of the system's authority.
    AxisOrder axisOrder();

    /// True when `at` can be a position of this system somewhere in or near China; only then the transforms are defined.
    boolean accepts(CrsPoint at);

    /// The geographic CGCS2000 position of `at`. Throws [IllegalArgumentException] for what gives no degrees at all: ask
    /// [#accepts] first.
    LonLat toCgcs2000(CrsPoint at);

    /// `at` in this system; the inverse of [#toCgcs2000] within 1e-9 degrees.
    CrsPoint fromCgcs2000(LonLat at);

    /// `at` in the plane of the product (EPSG:4547). Throws as [#toCgcs2000].
    default PlanePoint toPlane(CrsPoint at) {
        return GaussKruger.toPlane(toCgcs2000(at));
    }

    /// The position `at` of the product's plane in this system.
    default CrsPoint fromPlane(PlanePoint at) {
        return fromCgcs2000(GaussKruger.toLonLat(at));
    }

    /// True for the frames in which Chinese public maps are shifted by law, hundreds of metres away from the ground.
    default boolean isEncrypted() {
        return datum() == Datum.GCJ02 || datum() == Datum.BD09;
    }
}

package xunge.geo.crs;

import xunge.domain.LonLat;
import xunge.domain.PlanePoint;
import xunge.geo.GaussKruger;

/// A city's own plane, as its parameter file defines it ([CitySystemReader]; the format is in
/// `src/doc/city-coordinates.md`). Immutable, thread-safe.
///
/// @param name what its people call it
/// @param method how it hangs together with CGCS2000
public record CitySystem(String name, Method method) implements Crs {

    /// How the city's plane and CGCS2000 hang together.
    sealed interface Method permits PlaneSimilarity, BursaWolf {

        /// The CGCS2000 position of `city`.
        LonLat toCgcs2000(PlanePoint city);

        /// The city's position of `at`.
        PlanePoint fromCgcs2000(LonLat at);
    }

    /// Four parameters between the plane of the product and the city's: `second = shift + factor * turn(first)`, the
    /// numbers of both planes taken as (north, east), as surveyors write their X and Y.
    ///
    /// @param shiftNorthMetres dx
    /// @param shiftEastMetres dy
    /// @param rotationRadians the angle of x' = x cos - y sin, y' = x sin + y cos
    /// @param factor the ratio of lengths, second to first
    /// @param isToCity true when the first plane is EPSG:4547, false when it is the city's
    record PlaneSimilarity(double shiftNorthMetres, double shiftEastMetres, double rotationRadians, double factor,
            boolean isToCity) implements Method {

        @Override
        public LonLat toCgcs2000(PlanePoint city) {
            return GaussKruger.toLonLat(isToCity ? backward(city) : forward(city));
        }

        @Override
        public PlanePoint fromCgcs2000(LonLat at) {
            PlanePoint plane = GaussKruger.toPlane(at);
            return isToCity ? forward(plane) : backward(plane);
        }

        private PlanePoint forward(PlanePoint p) {
            double cos = factor * Math.cos(rotationRadians);
            double sin = factor * Math.sin(rotationRadians);
            return new PlanePoint(shiftEastMetres + p.northMetres() * sin + p.eastMetres() * cos,
                    shiftNorthMetres + p.northMetres() * cos - p.eastMetres() * sin);
        }

        private PlanePoint backward(PlanePoint p) {
            double cos = Math.cos(rotationRadians) / factor;
            double sin = Math.sin(rotationRadians) / factor;
            double north = p.northMetres() - shiftNorthMetres;
            double east = p.eastMetres() - shiftEastMetres;
            return new PlanePoint(east * cos - north * sin, north * cos + east * sin);
        }
    }

    @Override
    public String code() {
        return name;
    }

    @Override
    public String nameKey() {
        return "crs.city";
    }

    @Override
    public Datum datum() {
        return Datum.CITY;
    }

    @Override
    public Unit unit() {
        return Unit.METRES;
    }

    @Override
    public AxisOrder axisOrder() {
        return AxisOrder.NORTH_FIRST;
    }

    /// What falls within 3 degrees of the product's meridian: a city's plane serves one city.
    @Override
    public boolean accepts(CrsPoint at) {
        try {
            LonLat there = toCgcs2000(at);
            return Math.abs(there.lonDegrees() - 114) < 3 && there.latDegrees() > 15 && there.latDegrees() < 55;
        } catch (IllegalArgumentException noDegrees) {
            return false;
        }
    }

    @Override
    public LonLat toCgcs2000(CrsPoint at) {
        return method.toCgcs2000(new PlanePoint(at.x(), at.y()));
    }

    @Override
    public CrsPoint fromCgcs2000(LonLat at) {
        PlanePoint city = method.fromCgcs2000(at);
        return new CrsPoint(city.eastMetres(), city.northMetres());
    }
}

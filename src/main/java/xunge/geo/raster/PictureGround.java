package xunge.geo.raster;

import java.util.Optional;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;
import xunge.domain.LonLat;
import xunge.domain.PlanePoint;
import xunge.geo.GaussKruger;
import xunge.geo.Gcj02;

/// Where a place of the map's plane (EPSG:4547) lies in the coordinates of a picture, and back. Safe for many threads.
public interface PictureGround {

    /// Writes the picture's coordinates of (`east`, `north`), x first, into `xy`; NaN where there are none.
    void toPicture(double east, double north, double[] xy);

    /// Writes easting and northing of the picture's (`x`, `y`) into `plane`; NaN where there are none.
    void toPlane(double x, double y, double[] plane);

    /// The ground of a picture in EPSG:`epsg`, declared to be in `datum`; empty for a system that is not known. Systems
    /// other than 4547, 4490, 4326 and 3857 take a second the first time, and must be in CGCS2000 or WGS84.
    static Optional<PictureGround> of(int epsg, PictureDatum datum) {
        return switch (epsg) {
            case 4547 -> datum == PictureDatum.CGCS2000 ? Optional.of(new Same()) : Optional.empty();
            case 4326, 4490, 4979 -> Optional.of(new Degrees(datum));
            case 3857, 3785, 900913, 102100 -> Optional.of(new Mercator(new Degrees(datum)));
            default -> datum == PictureDatum.CGCS2000 ? Other.find("EPSG:" + epsg) : Optional.empty();
        };
    }

    /// The ground of a picture in the system that GeoTools read from its file.
    static Optional<PictureGround> of(CoordinateReferenceSystem crs) {
        return Other.of(crs);
    }

    /// A picture in the map's own plane.
    final class Same implements PictureGround {

        private Same() {}

        @Override
        public void toPicture(double east, double north, double[] xy) {
            xy[0] = east;
            xy[1] = north;
        }

        @Override
        public void toPlane(double x, double y, double[] plane) {
            plane[0] = x;
            plane[1] = y;
        }
    }

    /// A picture in degrees, longitude first.
    final class Degrees implements PictureGround {

        private final PictureDatum datum;

        private Degrees(PictureDatum datum) {
            this.datum = datum;
        }

        @Override
        public void toPicture(double east, double north, double[] xy) {
            LonLat at = GaussKruger.toLonLat(new PlanePoint(east, north));
            switch (datum) {
                case CGCS2000 -> {
                    xy[0] = at.lonDegrees();
                    xy[1] = at.latDegrees();
                }
                case GCJ02 -> {
                    Gcj02 shifted = Gcj02.of(at);
                    xy[0] = shifted.lonDegrees();
                    xy[1] = shifted.latDegrees();
                }
            }
        }

        @Override
        public void toPlane(double x, double y, double[] plane) {
            LonLat at = switch (datum) {
                case CGCS2000 -> new LonLat(x, y);
                case GCJ02 -> new Gcj02(x, y).toLonLat();
            };
            PlanePoint there = GaussKruger.toPlane(at);
            plane[0] = there.eastMetres();
            plane[1] = there.northMetres();
        }
    }

    /// A picture in Web Mercator (EPSG:3857): spherical formulae on the semi-major axis (IOGP 373-7-2, 3.2.1.2).
    final class Mercator implements PictureGround {

        private static final double RADIUS = 6_378_137;

        private final Degrees degrees;

        private Mercator(Degrees degrees) {
            this.degrees = degrees;
        }

        @Override
        public void toPicture(double east, double north, double[] xy) {
            degrees.toPicture(east, north, xy);
            xy[0] = RADIUS * Math.toRadians(xy[0]);
            xy[1] = RADIUS * Math.log(Math.tan(Math.PI / 4 + Math.toRadians(xy[1]) / 2));
        }

        @Override
        public void toPlane(double x, double y, double[] plane) {
            degrees.toPlane(Math.toDegrees(x / RADIUS),
                    Math.toDegrees(2 * Math.atan(Math.exp(y / RADIUS)) - Math.PI / 2), plane);
        }
    }

    /// Any other system, through GeoTools.
    final class Other implements PictureGround {

        private static final String PLANE = "EPSG:4547";

        private final MathTransform there;
        private final MathTransform back;

        private Other(MathTransform there, MathTransform back) {
            this.there = there;
            this.back = back;
        }

        private static Optional<PictureGround> find(String code) {
            try {
                return of(CRS.decode(code, true));
            } catch (FactoryException unknown) {
                return Optional.empty();
            }
        }

        private static Optional<PictureGround> of(CoordinateReferenceSystem crs) {
            try {
                CoordinateReferenceSystem plane = CRS.decode(PLANE, true);
                return Optional.of(new Other(CRS.findMathTransform(plane, crs, true),
                        CRS.findMathTransform(crs, plane, true)));
            } catch (FactoryException unknown) {
                return Optional.empty();
            }
        }

        @Override
        public void toPicture(double east, double north, double[] xy) {
            transform(there, east, north, xy);
        }

        @Override
        public void toPlane(double x, double y, double[] plane) {
            transform(back, x, y, plane);
        }

        private static void transform(MathTransform transform, double x, double y, double[] to) {
            to[0] = x;
            to[1] = y;
            try {
                transform.transform(to, 0, to, 0, 1);
            } catch (TransformException outside) {
                to[0] = Double.NaN;
                to[1] = Double.NaN;
            }
        }
    }

}

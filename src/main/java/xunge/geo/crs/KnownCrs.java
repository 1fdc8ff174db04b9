package xunge.geo.crs;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import xunge.domain.LonLat;
import xunge.domain.PlanePoint;
import xunge.geo.BaiduMetres;
import xunge.geo.Bd09;
import xunge.geo.GaussKruger;
import xunge.geo.Gcj02;

/// The coordinate systems that need no file.
public enum KnownCrs implements Crs {
    /** Geographic CGCS2000. */
    CGCS2000("EPSG:4490", "crs.cgcs2000", Datum.CGCS2000) {
        @Override
        public LonLat toCgcs2000(CrsPoint at) {
            return new LonLat(at.x(), at.y());
        }

        @Override
        public CrsPoint fromCgcs2000(LonLat at) {
            return degrees(at);
        }
    },
    /** CGCS2000 in the 3-degree Gauss-Kruger plane of 114E, easting without zone. */
    PLANE("EPSG:4547", "crs.plane", Datum.CGCS2000) {
        @Override
        public LonLat toCgcs2000(CrsPoint at) {
            return GaussKruger.toLonLat(new PlanePoint(at.x(), at.y()));
        }

        @Override
        public CrsPoint fromCgcs2000(LonLat at) {
            PlanePoint plane = GaussKruger.toPlane(at);
            return new CrsPoint(plane.eastMetres(), plane.northMetres());
        }
    },
    /** The same plane, easting with the number of its zone before it: 38 500 000 on the meridian. */
    PLANE_ZONE_38("EPSG:4526", "crs.plane-zone", Datum.CGCS2000) {
        @Override
        public LonLat toCgcs2000(CrsPoint at) {
            return PLANE.toCgcs2000(new CrsPoint(at.x() - ZONE_38_METRES, at.y()));
        }

        @Override
        public CrsPoint fromCgcs2000(LonLat at) {
            CrsPoint plane = PLANE.fromCgcs2000(at);
            return new CrsPoint(plane.x() + ZONE_38_METRES, plane.y());
        }
    },
    /** Geographic WGS 84, the frame of satellite receivers. */
    WGS84("EPSG:4326", "crs.wgs84", Datum.WGS84) {
        @Override
        public LonLat toCgcs2000(CrsPoint at) {
            return new LonLat(at.x(), at.y());
        }

        @Override
        public CrsPoint fromCgcs2000(LonLat at) {
            return degrees(at);
        }
    },
    /** Web Mercator over WGS 84; 22 % too long in Zhengzhou, so nothing is measured in it. */
    WEB_MERCATOR("EPSG:3857", "crs.web-mercator", Datum.WGS84) {
        @Override
        public LonLat toCgcs2000(CrsPoint at) {
            return new LonLat(Math.toDegrees(at.x() / SPHERE_METRES),
                    Math.toDegrees(Math.atan(Math.sinh(at.y() / SPHERE_METRES))));
        }

        @Override
        public CrsPoint fromCgcs2000(LonLat at) {
            double sin = Math.sin(Math.toRadians(at.latDegrees()));
            return new CrsPoint(SPHERE_METRES * Math.toRadians(at.lonDegrees()),
                    SPHERE_METRES * 0.5 * Math.log((1 + sin) / (1 - sin)));
        }
    },
    /** Degrees of Chinese public maps. */
    GCJ02("GCJ-02", "crs.gcj02", Datum.GCJ02) {
        @Override
        public LonLat toCgcs2000(CrsPoint at) {
            return new Gcj02(at.x(), at.y()).toLonLat();
        }

        @Override
        public CrsPoint fromCgcs2000(LonLat at) {
            Gcj02 shifted = Gcj02.of(at);
            return new CrsPoint(shifted.lonDegrees(), shifted.latDegrees());
        }
    },
    /** Baidu's degrees. */
    BD09("BD-09", "crs.bd09", Datum.BD09) {
        @Override
        public LonLat toCgcs2000(CrsPoint at) {
            return new Bd09(at.x(), at.y()).toGcj02().toLonLat();
        }

        @Override
        public CrsPoint fromCgcs2000(LonLat at) {
            Bd09 shifted = Bd09.of(Gcj02.of(at));
            return new CrsPoint(shifted.lonDegrees(), shifted.latDegrees());
        }
    },
    /** Baidu's own Mercator metres. */
    BD09_METRES("BD-09MC", "crs.bd09-metres", Datum.BD09) {
        @Override
        public LonLat toCgcs2000(CrsPoint at) {
            return new BaiduMetres(at.x(), at.y()).toBd09().toGcj02().toLonLat();
        }

        @Override
        public CrsPoint fromCgcs2000(LonLat at) {
            BaiduMetres metres = BaiduMetres.of(Bd09.of(Gcj02.of(at)));
            return new CrsPoint(metres.eastMetres(), metres.northMetres());
        }
    };

    private static final double ZONE_38_METRES = 38_000_000;
    /// EPSG:1024, Popular Visualisation Pseudo-Mercator: the sphere of the WGS 84 semi-major axis.
    private static final double SPHERE_METRES = 6_378_137;

    private final String code;
    private final String nameKey;
    private final Datum datum;

    KnownCrs(String code, String nameKey, Datum datum) {
        this.code = code;
        this.nameKey = nameKey;
        this.datum = datum;
    }

    /// All of them.
    public static List<KnownCrs> list() {
        return List.of(values());
    }

    /// The system called `code`, in any case, with or without the colon or hyphen: `epsg:4547`, `4547`, `gcj02`.
    public static Optional<KnownCrs> find(String code) {
        String wanted = plain(code);
        return Arrays.stream(values())
                .filter(c -> plain(c.code).equals(wanted) || plain(c.code).equals("EPSG" + wanted))
                .findFirst();
    }

    private static String plain(String code) {
        return code.toUpperCase(java.util.Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    private static CrsPoint degrees(LonLat at) {
        return new CrsPoint(at.lonDegrees(), at.latDegrees());
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String nameKey() {
        return nameKey;
    }

    @Override
    public Datum datum() {
        return datum;
    }

    @Override
    public Unit unit() {
        return switch (this) {
            case CGCS2000, WGS84, GCJ02, BD09 -> Unit.DEGREES;
            case PLANE, PLANE_ZONE_38, WEB_MERCATOR, BD09_METRES -> Unit.METRES;
        };
    }

    @Override
    public AxisOrder axisOrder() {
        return switch (this) {
            case CGCS2000, WGS84, PLANE, PLANE_ZONE_38 -> AxisOrder.NORTH_FIRST;
            case WEB_MERCATOR, GCJ02, BD09, BD09_METRES -> AxisOrder.EAST_FIRST;
        };
    }

    /// The country with some room: 70 to 140 degrees east, 0 to 60 north; planes within 5 degrees of their meridian.
    @Override
    public boolean accepts(CrsPoint at) {
        return switch (this) {
            case CGCS2000, WGS84, GCJ02, BD09 -> isWithin(at, 70, 140, 0, 60);
            case PLANE -> isWithin(at, 0, 1_000_000, 0, 6_700_000);
            case PLANE_ZONE_38 -> isWithin(at, ZONE_38_METRES, ZONE_38_METRES + 1_000_000, 0, 6_700_000);
            case WEB_MERCATOR, BD09_METRES -> isWithin(at, 7_700_000, 15_600_000, 0, 8_400_000);
        };
    }

    private static boolean isWithin(CrsPoint at, double minX, double maxX, double minY, double maxY) {
        return at.x() >= minX && at.x() <= maxX && at.y() >= minY && at.y() <= maxY;
    }
}

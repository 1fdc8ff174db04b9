package xunge.exchange.crs;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;
import xunge.domain.LonLat;
import xunge.exchange.CrsName;
import xunge.exchange.ExchangeException;
import xunge.geo.crs.Crs;
import xunge.geo.crs.CrsPoint;
import xunge.geo.crs.KnownCrs;

/// Finds how points are moved: the city's systems by the product's own formulas, all others by GeoTools.
final class PointMoves {

    private static final double METRE = 1e-5;
    private static final Pattern AXES = Pattern.compile(",\\s*AXIS\\s*\\[[^\\]]*]", Pattern.CASE_INSENSITIVE);

    private PointMoves() {}

    static boolean isCgcs2000(CrsName crs) {
        return KnownCrs.find(crs.code()).filter(c -> c == KnownCrs.CGCS2000 || c == KnownCrs.WGS84).isPresent();
    }

    static PointMove toCgcs2000(CrsName crs) throws ExchangeException {
        Optional<KnownCrs> known = KnownCrs.find(crs.code());
        if (isCgcs2000(crs)) {
            return PointMoves::isDegrees;
        }
        return known.isPresent() ? to(known.get()) : library(crs, true);
    }

    static PointMove fromCgcs2000(CrsName crs) throws ExchangeException {
        Optional<KnownCrs> known = KnownCrs.find(crs.code());
        if (isCgcs2000(crs)) {
            return PointMoves::isDegrees;
        }
        return known.isPresent() ? from(known.get()) : library(crs, false);
    }

    private static PointMove to(Crs crs) {
        return xy -> {
            if (!Double.isFinite(xy[0]) || !Double.isFinite(xy[1])) {
                return false;
            }
            try {
                LonLat at = crs.toCgcs2000(new CrsPoint(xy[0], xy[1]));
                xy[0] = at.lonDegrees();
                xy[1] = at.latDegrees();
                return true;
            } catch (IllegalArgumentException e) {
                return false;
            }
        };
    }

    private static PointMove from(Crs crs) {
        return xy -> {
            if (!isDegrees(xy)) {
                return false;
            }
            CrsPoint at = crs.fromCgcs2000(new LonLat(xy[0], xy[1]));
            xy[0] = at.x();
            xy[1] = at.y();
            return Double.isFinite(at.x()) && Double.isFinite(at.y());
        };
    }

    private static PointMove library(CrsName name, boolean toCgcs2000) throws ExchangeException {
        try {
            CoordinateReferenceSystem crs = decode(name);
            CoordinateReferenceSystem own = CRS.decode("EPSG:4490", true);
            MathTransform transform = toCgcs2000 ? CRS.findMathTransform(crs, own, true)
                    : CRS.findMathTransform(own, crs, true);
            return xy -> {
                try {
                    transform.transform(xy, 0, xy, 0, 1);
                    return toCgcs2000 ? isDegrees(xy) : Double.isFinite(xy[0]) && Double.isFinite(xy[1]);
                } catch (TransformException e) {
                    return false;
                }
            };
        } catch (FactoryException | IllegalArgumentException | UnsupportedOperationException e) {
            throw new ExchangeException("exchange.crs-unknown", List.of(name.code(), name.name()), e);
        }
    }

    private static CoordinateReferenceSystem decode(CrsName name) throws FactoryException {
        if (name.code().toUpperCase(Locale.ROOT).startsWith("EPSG:")) {
            return CRS.decode(name.code(), true);
        }
        // files give east first whatever the definition says of its axes; without axes WKT 1 means just that
        return CRS.parseWKT(AXES.matcher(name.definition().orElse("")).replaceAll(""));
    }

    /// A hair over the edge is rounding, not a wrong system.
    private static boolean isDegrees(double[] xy) {
        return Math.abs(xy[0]) <= 180 + METRE && Math.abs(xy[1]) <= 90 + METRE;
    }
}

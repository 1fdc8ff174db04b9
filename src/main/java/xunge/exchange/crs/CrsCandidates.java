package xunge.exchange.crs;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import xunge.exchange.CrsName;

/// The coordinate systems that coordinates of an undeclared system could be in.
public final class CrsCandidates {

    private CrsCandidates() {}

    /// The systems in which everything in `extent` would lie in or near China, likeliest first; else WGS 84 alone for what
    /// can be degrees; else none. That a position fits says nothing about which of them is right: a person decides.
    public static List<CrsName> of(Envelope extent) {
        List<CrsName> fitting = new ArrayList<>();
        if (extent.isNull()) {
            return fitting;
        }
        for (CrsName name : List.of(CrsName.CGCS2000, CrsName.WGS84, CrsName.GCJ02, CrsName.BD09)) {
            if (fits(name, extent)) {
                fitting.add(name);
            }
        }
        if (fitting.isEmpty()) {
            List.of(CrsName.CM_114E, CrsName.ZONE_38, CrsName.WEB_MERCATOR)
                    .stream()
                    .filter(n -> fits(n, extent))
                    .forEach(fitting::add);
        }
        if (fitting.isEmpty() && new Envelope(-180, 180, -90, 90).contains(extent)) {
            fitting.add(CrsName.WGS84);
        }
        return fitting;
    }

    private static boolean fits(CrsName name, Envelope extent) {
        return xunge.geo.crs.KnownCrs.find(name.code())
                .filter(c -> c.accepts(new xunge.geo.crs.CrsPoint(extent.getMinX(), extent.getMinY()))
                        && c.accepts(new xunge.geo.crs.CrsPoint(extent.getMaxX(), extent.getMaxY())))
                .isPresent();
    }
}

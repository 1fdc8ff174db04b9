package xunge.exchange.crs;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xunge.exchange.CrsName;

/// Names the coordinate system that a definition in WKT 1 describes, as ESRI's .prj files have it.
public final class ProjectionText {

    private static final Pattern NAME = Pattern.compile("^\\s*(PROJCS|GEOGCS)\\s*\\[\\s*\"([^\"]*)\"");
    private static final Pattern AUTHORITY = Pattern
            .compile("AUTHORITY\\s*\\[\\s*\"EPSG\"\\s*,\\s*\"?(\\d{4,6})\"?\\s*]\\s*]\\s*$");
    /// ESRI's names of the systems that the product moves by its own formulas.
    private static final Map<String, CrsName> KNOWN = Map.of("gcs_wgs_1984", CrsName.WGS84, "wgs 84", CrsName.WGS84,
            "gcs_china_geodetic_coordinate_system_2000", CrsName.CGCS2000, "cgcs2000", CrsName.CGCS2000,
            "cgcs2000_3_degree_gk_cm_114e", CrsName.CM_114E, "cgcs2000_3_degree_gk_zone_38", CrsName.ZONE_38,
            "wgs_1984_web_mercator_auxiliary_sphere", CrsName.WEB_MERCATOR, "wgs 84 / pseudo-mercator",
            CrsName.WEB_MERCATOR);

    private ProjectionText() {}

    /// The system `wkt` defines; empty when it is no definition.
    public static Optional<CrsName> parse(String wkt) {
        Matcher name = NAME.matcher(wkt);
        if (!name.find()) {
            return Optional.empty();
        }
        CrsName known = KNOWN.get(name.group(2).toLowerCase(Locale.ROOT));
        if (known != null) {
            return Optional.of(known);
        }
        Matcher authority = AUTHORITY.matcher(wkt.strip());
        if (authority.find()) {
            return Optional.of(CrsName.epsg(Integer.parseInt(authority.group(1)), name.group(2)));
        }
        return Optional.of(CrsName.ofDefinition(name.group(2), wkt.strip()));
    }
}

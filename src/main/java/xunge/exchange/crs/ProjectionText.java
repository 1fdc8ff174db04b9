package xunge.exchange.crs;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.geotools.api.referencing.FactoryException;
import org.geotools.referencing.CRS;
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

    /// The definition of `crs` as ESRI's programs read it; empty for GCJ-02 and BD-09, which no program knows. Systems other
    /// than the city's own are looked up in GeoTools' register.
    public static Optional<String> write(CrsName crs) {
        String geographic = "GEOGCS[\"%s\",DATUM[\"%s\",SPHEROID[\"%s\",6378137.0,%s]],PRIMEM[\"Greenwich\",0.0],"
                + "UNIT[\"Degree\",0.0174532925199433]]";
        String cgcs2000 = geographic.formatted("GCS_China_Geodetic_Coordinate_System_2000", "D_China_2000", "CGCS2000",
                "298.257222101");
        String wgs84 = geographic.formatted("GCS_WGS_1984", "D_WGS_1984", "WGS_1984", "298.257223563");
        return switch (crs.code()) {
            case "EPSG:4490" -> Optional.of(cgcs2000);
            case "EPSG:4326" -> Optional.of(wgs84);
            case "EPSG:4547" -> Optional.of(gaussKruger("CGCS2000_3_Degree_GK_CM_114E", cgcs2000, "500000.0"));
            case "EPSG:4526" -> Optional.of(gaussKruger("CGCS2000_3_Degree_GK_Zone_38", cgcs2000, "38500000.0"));
            default -> crs.definition().or(() -> registered(crs));
        };
    }

    private static String gaussKruger(String name, String geographic, String falseEasting) {
        return "PROJCS[\"" + name + "\"," + geographic + ",PROJECTION[\"Gauss_Kruger\"],PARAMETER[\"False_Easting\","
                + falseEasting + "],PARAMETER[\"False_Northing\",0.0],PARAMETER[\"Central_Meridian\",114.0],"
                + "PARAMETER[\"Scale_Factor\",1.0],PARAMETER[\"Latitude_Of_Origin\",0.0],UNIT[\"Meter\",1.0]]";
    }

    private static Optional<String> registered(CrsName crs) {
        if (!crs.code().startsWith("EPSG:")) {
            return Optional.empty();
        }
        try {
            return Optional.of(CRS.decode(crs.code(), true).toWKT().replaceAll("\\s*\\R\\s*", ""));
        } catch (FactoryException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }
}

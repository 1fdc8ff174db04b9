package xunge.exchange;

import java.util.Optional;

/// A coordinate system by the code people use for it.
///
/// @param code such as `EPSG:4547`, `GCJ-02`, `BD-09`; `WKT` when only the definition is known
/// @param name what it is called
/// @param definition its definition in WKT 1, where the file gave one and the code does not say it all
public record CrsName(String code, String name, Optional<String> definition) {

    /// CGCS2000 degrees, longitude first: the product's own.
    public static final CrsName CGCS2000 = epsg(4490, "CGCS2000");
    /// WGS 84 degrees, longitude first.
    public static final CrsName WGS84 = epsg(4326, "WGS 84");
    /// The plane of Zhengzhou: CGCS2000, 3-degree zone, 114E, easting of six digits.
    public static final CrsName CM_114E = epsg(4547, "CGCS2000 / 3-degree Gauss-Kruger CM 114E");
    /// The same plane with the zone number 38 before the easting.
    public static final CrsName ZONE_38 = epsg(4526, "CGCS2000 / 3-degree Gauss-Kruger zone 38");
    /// Web Mercator metres.
    public static final CrsName WEB_MERCATOR = epsg(3857, "WGS 84 / Pseudo-Mercator");
    /// The encrypted datum of Chinese public maps.
    public static final CrsName GCJ02 = new CrsName("GCJ-02", "GCJ-02", Optional.empty());
    /// Baidu's datum over GCJ-02.
    public static final CrsName BD09 = new CrsName("BD-09", "BD-09", Optional.empty());

    /// A system of the EPSG register.
    public static CrsName epsg(int code, String name) {
        return new CrsName("EPSG:" + code, name, Optional.empty());
    }

    /// A system that only its definition says.
    public static CrsName ofDefinition(String name, String wkt) {
        return new CrsName("WKT", name, Optional.of(wkt));
    }
}

package xunge.exchange.table;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which part a column plays in saying where a row lies.
public enum ColumnRole {
    /** Longitude in degrees. */
    LON(Set.of("lon", "lng", "long", "longitude", "经度", "gps_lon", "gpslng", "lon_wgs84", "wgs84_lng", "gcj02_lng",
            "bd09_lng", "gcjlng", "bdlng")),
    /** Latitude in degrees. */
    LAT(Set.of("lat", "latitude", "纬度", "gps_lat", "gpslat", "lat_wgs84", "wgs84_lat", "gcj02_lat", "bd09_lat",
            "gcjlat", "bdlat")),
    /** Easting in metres. */
    EAST(Set.of("x", "x坐标", "坐标x", "east", "easting", "东坐标", "横坐标", "x_coord", "point_x", "e")),
    /** Northing in metres. */
    NORTH(Set.of("y", "y坐标", "坐标y", "north", "northing", "北坐标", "纵坐标", "y_coord", "point_y", "n")),
    /** A geometry in well-known text. */
    WKT(Set.of("wkt", "geom", "geometry", "the_geom", "the_geom_wkt", "shape", "几何")),
    /** Words for where it is; no geometry comes of them. */
    ADDRESS(Set.of("address", "addr", "地址", "位置", "详细地址", "事发地址", "地点", "案件地址"));

    @SuppressWarnings("ImmutableEnumChecker") // made by an of-method
    private final Set<String> names;

    ColumnRole(Set<String> names) {
        this.names = names;
    }

    /// The identifier in mappings: `lon`, `lat`, `x`, `y`, `wkt`, `address`.
    public String id() {
        return switch (this) {
            case LON -> "lon";
            case LAT -> "lat";
            case EAST -> "x";
            case NORTH -> "y";
            case WKT -> "wkt";
            case ADDRESS -> "address";
        };
    }

    /// The part with the identifier `id`.
    public static Optional<ColumnRole> find(String id) {
        return Arrays.stream(values()).filter(r -> r.id().equalsIgnoreCase(id)).findFirst();
    }

    /// The parts that the names of the columns suggest, by index of the column.
    static Map<ColumnRole, Integer> propose(List<String> columns) {
        Map<ColumnRole, Integer> roles = new EnumMap<>(ColumnRole.class);
        for (int i = 0; i < columns.size(); i++) {
            String plain = columns.get(i).strip().toLowerCase(Locale.ROOT).replaceAll("[（(\\[].*", "").strip();
            for (ColumnRole role : values()) {
                if (role.names.contains(plain)) {
                    roles.putIfAbsent(role, i);
                }
            }
        }
        if (roles.containsKey(LON) && roles.containsKey(LAT)) {
            roles.remove(EAST);
            roles.remove(NORTH);
        }
        return roles;
    }

    /// The parts a person gave by name of the column; columns that do not exist are passed over.
    static Map<ColumnRole, Integer> given(Map<String, String> mapping, List<String> columns) {
        Map<ColumnRole, Integer> roles = new EnumMap<>(ColumnRole.class);
        mapping.forEach((id, column) -> {
            int index = columns.indexOf(column);
            if (index >= 0) {
                find(id).ifPresent(role -> roles.put(role, index));
            }
        });
        return roles;
    }
}

package xunge.domain;

import java.util.Optional;

/// Everything the loaded map says about one position. Absent parts lie outside the layer concerned.
///
/// @param at the position
/// @param districtCode GB/T 2260 code of the administrative district
/// @param districtName its name
/// @param managementArea the name of the management area (郑东新区, 经开, 高新, 航空港), apart from the district
/// @param grid the unit grid cell
/// @param road the position along the nearest route, at most 200 m away
/// @param zone the identifier of the parking zone that holds the position
/// @param origin what the position rests on
public record Place(LonLat at, Optional<String> districtCode, Optional<String> districtName,
        Optional<String> managementArea, Optional<GridCode> grid, Optional<RoadPosition> road, Optional<String> zone,
        PositionOrigin origin) {

    /// A place of which nothing but the position is known.
    public static Place unknown(LonLat at) {
        return new Place(at, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), PositionOrigin.POINTED);
    }

    /// This place with a position that rests on `known`.
    public Place withOrigin(PositionOrigin known) {
        return new Place(at, districtCode, districtName, managementArea, grid, road, zone, known);
    }
}

package xunge.domain;

/// Where a point lies along the nearest route: "航海路 K3+250 北侧".
///
/// @param route the route's code: `R` for the ring, `H1` to `H10`, `Z1` to `Z10`
/// @param roadName the name of the segment at that place (a route is renamed along its length)
/// @param chainageMetres distance along the route from its beginning, 0 or more
/// @param side the side of the carriageway's centre line, as a compass direction
/// @param distanceMetres distance from the centre line, 0 or more
public record RoadPosition(String route, String roadName, double chainageMetres, Compass side, double distanceMetres) {

    /// The chainage as engineers write it: kilometres, plus, three digits of metres ("K3+250").
    public String chainage() {
        long metres = Math.round(chainageMetres);
        return "K%d+%03d".formatted(metres / 1000, metres % 1000);
    }
}

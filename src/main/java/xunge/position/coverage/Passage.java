package xunge.position.coverage;

/// A stretch of one route that was passed.
///
/// @param route the route's code
/// @param side on which side
/// @param fromMetres lower chainage
/// @param toMetres higher chainage
public record Passage(String route, RoadSide side, double fromMetres, double toMetres) {}

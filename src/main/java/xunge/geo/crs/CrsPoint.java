package xunge.geo.crs;

/// Two numbers in some [Crs], the one towards the east first, whatever order the system's authority gives. It says
/// nothing without its system.
///
/// @param x longitude in degrees, or easting in metres
/// @param y latitude in degrees, or northing in metres
public record CrsPoint(double x, double y) {}

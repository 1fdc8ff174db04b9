package xunge.geo.crs;

import java.util.OptionalDouble;
import xunge.domain.LonLat;

/// One thing that a pasted coordinate can mean.
///
/// @param crs the system it is read in; CGCS2000 stands for WGS 84 too, unless the text says WGS 84
/// @param written its two numbers, the one towards the east first
/// @param at where that is
/// @param isStated true when the text itself names the system, such as a link whose provider uses only that
/// @param isInCity true when it lies in one of the map's districts
/// @param roadMetres how far the nearest road of the map is; absent beyond 1 km
public record CoordinateCandidate(Crs crs, CrsPoint written, LonLat at, boolean isStated, boolean isInCity,
        OptionalDouble roadMetres) {}

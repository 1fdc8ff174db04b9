package xunge.geo.mesh;

/// A straight line through a point, along which a face is cut.
///
/// @param x easting of the point, metres
/// @param y northing of the point, metres
/// @param dx east part of the unit vector along the line
/// @param dy north part of it
public record Cut(double x, double y, double dx, double dy) {

    /// Metres of (px, py) to the left of the line, negative to its right.
    double offset(double px, double py) {
        return dx * (py - y) - dy * (px - x);
    }

    /// Metres of (px, py) along the line from its point.
    double along(double px, double py) {
        return dx * (px - x) + dy * (py - y);
    }
}

package xunge.geo.measure;

/// One quantity measured twice, so that the reader can see which is which.
///
/// @param onEllipsoid on the ellipsoid of CGCS2000: the true one
/// @param inPlane in the plane of EPSG:4547: up to 17 cm a kilometre more at the western edge of Zhengzhou
public record Measured(double onEllipsoid, double inPlane) {}

/// Lengths, areas and directions on the ellipsoid and in the plane.
@NullMarked
package xunge.geo.measure;

import org.jspecify.annotations.NullMarked;

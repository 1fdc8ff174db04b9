/// Polygons that share their vertices, so that cutting and joining them leaves no gap and no overlap.
@NullMarked
package xunge.geo.mesh;

import org.jspecify.annotations.NullMarked;

/// Pictures of the ground as layers of the map: what any source of them answers.
@NullMarked
package xunge.geo.raster;

import org.jspecify.annotations.NullMarked;

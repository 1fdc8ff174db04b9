/// Coordinate systems, grid codes and geometry repair: pure functions over [xunge.domain].
@NullMarked
package xunge.geo;

import org.jspecify.annotations.NullMarked;

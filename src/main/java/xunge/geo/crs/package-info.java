/// The coordinate systems of the product, the reading of pasted coordinates, and the guard against a mistaken datum.
@NullMarked
package xunge.geo.crs;

import org.jspecify.annotations.NullMarked;

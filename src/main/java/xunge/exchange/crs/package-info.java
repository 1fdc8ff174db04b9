/// From the coordinate systems of foreign files to the product's and back, and the systems a file could be in.
@NullMarked
package xunge.exchange.crs;

import org.jspecify.annotations.NullMarked;

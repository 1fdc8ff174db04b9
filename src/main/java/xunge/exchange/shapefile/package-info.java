/// ESRI Shapefile (ESRI Shapefile Technical Description, 1998) with its dBase table, read and written.
@NullMarked
package xunge.exchange.shapefile;

import org.jspecify.annotations.NullMarked;

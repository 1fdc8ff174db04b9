/// Map layers as packed arrays in EPSG:4547 metres, with their spatial index.
@NullMarked
package xunge.geo.layer;

import org.jspecify.annotations.NullMarked;

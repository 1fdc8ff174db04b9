/// The project's own scan-line rasteriser: areas, strokes and marks, in whole-number arithmetic.
@NullMarked
package xunge.render.raster;

import org.jspecify.annotations.NullMarked;

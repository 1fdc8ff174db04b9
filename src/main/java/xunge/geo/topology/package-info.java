/// Polygons that must fit together: repairing them and making them tile.
@NullMarked
package xunge.geo.topology;

import org.jspecify.annotations.NullMarked;

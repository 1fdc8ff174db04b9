/// Tiled pictures in SQLite files: MBTiles and the tiles of a GeoPackage. Read only.
@NullMarked
package xunge.store.tiles;

import org.jspecify.annotations.NullMarked;

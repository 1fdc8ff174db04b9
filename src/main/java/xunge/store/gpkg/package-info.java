/// GeoPackage (OGC 12-128r17) files: container, feature tables, geometry blobs.
@NullMarked
package xunge.store.gpkg;

import org.jspecify.annotations.NullMarked;

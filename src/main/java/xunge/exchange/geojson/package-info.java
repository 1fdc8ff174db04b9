/// GeoJSON (RFC 7946, and the GeoJSON of 2008 with its `crs` member) and GeoJSON text sequences (RFC 8142).
@NullMarked
package xunge.exchange.geojson;

import org.jspecify.annotations.NullMarked;

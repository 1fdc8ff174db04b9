/// GeoPackage files of other programs, read through the store's SQL.
@NullMarked
package xunge.exchange.geopackage;

import org.jspecify.annotations.NullMarked;

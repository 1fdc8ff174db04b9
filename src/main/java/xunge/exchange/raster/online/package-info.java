/// Tiles of the city's own service: fetched only when a person set it up, kept on disk.
@NullMarked
package xunge.exchange.raster.online;

import org.jspecify.annotations.NullMarked;

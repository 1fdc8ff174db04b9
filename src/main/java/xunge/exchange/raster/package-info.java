/// Base maps: pictures of the ground from files and, where a person set it up, from the city's own tile service.
@NullMarked
package xunge.exchange.raster;

import org.jspecify.annotations.NullMarked;

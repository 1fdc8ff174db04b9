/// NMEA 0183 from bytes to epochs.
@NullMarked
package xunge.position.nmea;

import org.jspecify.annotations.NullMarked;

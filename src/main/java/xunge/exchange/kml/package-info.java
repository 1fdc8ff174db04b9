/// Reads and writes KML 2.2 (OGC 07-147r2) and KMZ.
@NullMarked
package xunge.exchange.kml;

import org.jspecify.annotations.NullMarked;

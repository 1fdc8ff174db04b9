/// Reads OpenStreetMap extracts (PBF) into layers and joins the city's named routes from their ways.
@NullMarked
package xunge.exchange.osm;

import org.jspecify.annotations.NullMarked;

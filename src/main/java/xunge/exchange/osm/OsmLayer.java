package xunge.exchange.osm;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import xunge.exchange.Field;
import xunge.exchange.GeometryType;
import xunge.exchange.Schema;
import xunge.exchange.ValueType;
import xunge.exchange.osm.OsmBlock.Kind;

/// One layer that is drawn out of an extract: which elements belong to it, and what of their tags is kept.
///
/// @param name the layer's name
/// @param geometry what its elements become
/// @param kinds which kinds of elements are looked at
/// @param wants which of them belong to it, by their tags
/// @param columns what is kept, after the element's number and kind
record OsmLayer(String name, GeometryType geometry, Set<Kind> kinds, Predicate<OsmTags> wants, List<Column> columns) {

    private static final Set<String> NO_ROADS = Set.of("platform", "rest_area", "services", "elevator", "proposed",
            "razed", "abandoned", "bus_stop");
    private static final Set<String> PARKING = Set.of("parking", "bicycle_parking", "motorcycle_parking");

    /// All roads and paths.
    static final OsmLayer ROAD = new OsmLayer("road", GeometryType.MULTILINE, EnumSet.of(Kind.WAY), OsmLayer::isRoad,
            columns("name", "ref", "highway", "oneway", "width:m", "lanes:n", "bridge", "tunnel", "layer:n",
                    "sidewalk"));

    /// The layers as they lie upon each other, the lowest first.
    static final List<OsmLayer> ALL = List.of(
            new OsmLayer("district", GeometryType.MULTIPOLYGON, EnumSet.of(Kind.RELATION),
                    t -> t.is("boundary", "administrative") && t.is("admin_level", "6"),
                    columns("name", "name:en", "ref", "admin_level")),
            new OsmLayer("building", GeometryType.MULTIPOLYGON, EnumSet.of(Kind.WAY, Kind.RELATION),
                    t -> t.has("building"),
                    columns("name", "building", "height:m", "building:levels:n", "addr:street", "addr:housenumber")),
            new OsmLayer("parking", GeometryType.MULTIPOLYGON, EnumSet.of(Kind.WAY, Kind.RELATION), OsmLayer::isParking,
                    columns("name", "amenity", "parking", "capacity:n", "access", "fee", "operator")),
            ROAD,
            new OsmLayer("road_crossing", GeometryType.POINT, EnumSet.of(Kind.NODE),
                    t -> t.is("highway", "crossing") || t.is("highway", "traffic_signals"),
                    columns("name", "highway", "crossing")),
            new OsmLayer("hydrant", GeometryType.POINT, EnumSet.of(Kind.NODE), t -> t.is("emergency", "fire_hydrant"),
                    columns("ref", "fire_hydrant:type", "fire_hydrant:position", "operator")),
            new OsmLayer("bus_stop", GeometryType.POINT, EnumSet.allOf(Kind.class), OsmLayer::isBusStop,
                    columns("name", "ref", "operator", "shelter")),
            new OsmLayer("station", GeometryType.POINT, EnumSet.allOf(Kind.class), OsmLayer::isStation,
                    columns("name", "railway", "public_transport", "amenity", "operator")),
            new OsmLayer("parking_point", GeometryType.POINT, EnumSet.of(Kind.NODE), OsmLayer::isParking,
                    columns("name", "amenity", "capacity:n", "access", "fee", "operator")));

    /// How a tag's text becomes a value.
    enum Reading {
        /** As it stands. */
        TEXT,
        /** A length in metres. */
        METRES,
        /** A whole number. */
        WHOLE
    }

    /// One tag that is kept.
    ///
    /// @param key the tag's key
    /// @param field the attribute it becomes
    /// @param reading how
    record Column(String key, Field field, Reading reading) {

        /// The value in `tags`; null when there is none or it is not understood.
        @Nullable
        Object value(OsmTags tags) {
            return switch (reading) {
                case TEXT -> tags.text(key).isEmpty() ? null : tags.text(key);
                case METRES -> {
                    OptionalDouble metres = tags.metres(key);
                    yield metres.isPresent() ? (Object) metres.getAsDouble() : null;
                }
                case WHOLE -> {
                    Optional<Long> whole = tags.whole(key);
                    yield whole.isPresent() ? (Object) whole.get() : null;
                }
            };
        }
    }

    private static List<Column> columns(String... keys) {
        return Stream.of(keys).map(OsmLayer::column).toList();
    }

    private static Column column(String key) {
        if (key.endsWith(":m")) {
            String tag = key.substring(0, key.length() - 2);
            return new Column(tag, new Field(name(tag) + "_m", ValueType.REAL), Reading.METRES);
        }
        if (key.endsWith(":n")) {
            String tag = key.substring(0, key.length() - 2);
            return new Column(tag, new Field(name(tag), ValueType.INTEGER), Reading.WHOLE);
        }
        return new Column(key, new Field(name(key), ValueType.TEXT), Reading.TEXT);
    }

    private static String name(String key) {
        return key.replace(':', '_');
    }

    /// The attributes: number and kind of the element, then its tags.
    Schema schema() {
        List<Field> fields = new ArrayList<>();
        fields.add(new Field("osm_id", ValueType.INTEGER));
        fields.add(new Field("osm_type", ValueType.TEXT));
        columns.forEach(c -> fields.add(c.field()));
        return new Schema(fields, geometry);
    }

    /// True when an element of this kind with these tags belongs to the layer.
    boolean takes(Kind kind, OsmTags tags) {
        return kinds.contains(kind) && wants.test(tags) && (kind != Kind.RELATION || isArea(tags));
    }

    private static boolean isArea(OsmTags tags) {
        return tags.is("type", "multipolygon") || tags.is("type", "boundary");
    }

    private static boolean isRoad(OsmTags tags) {
        return tags.has("highway") && !NO_ROADS.contains(tags.text("highway")) && !tags.is("area", "yes");
    }

    private static boolean isBusStop(OsmTags tags) {
        boolean railOnly = tags.has("railway") || tags.has("train") || tags.has("tram") || tags.has("subway")
                || tags.has("ferry");
        return tags.is("highway", "bus_stop")
                || tags.is("public_transport", "platform") && (tags.has("bus") || !railOnly);
    }

    private static boolean isStation(OsmTags tags) {
        return tags.is("railway", "station") || tags.is("railway", "halt") || tags.is("public_transport", "station")
                || tags.is("amenity", "bus_station");
    }

    private static boolean isParking(OsmTags tags) {
        return OsmTags.listed(tags.text("amenity")).stream().anyMatch(PARKING::contains);
    }
}

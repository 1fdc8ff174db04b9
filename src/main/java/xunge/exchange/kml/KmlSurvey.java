package xunge.exchange.kml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import xunge.exchange.Field;
import xunge.exchange.GeometryType;
import xunge.exchange.Note;
import xunge.exchange.Schema;
import xunge.exchange.ValueType;

/// What a first reading finds out: which attributes there are, and what of the file is no feature.
final class KmlSurvey implements KmlWalk.Visitor {

    /// The attributes every placemark has.
    static final List<Field> FIXED = List.of(new Field("name", ValueType.TEXT),
            new Field("description", ValueType.TEXT),
            new Field("folder", ValueType.TEXT), new Field("begin", ValueType.DATETIME),
            new Field("end", ValueType.DATETIME));

    private static final int FIELDS_MAX = 500;
    private static final int LISTED = 20;

    private final Map<String, ValueType> fields = new LinkedHashMap<>();
    private final Map<String, List<String>> others = new LinkedHashMap<>();
    private final Map<String, Integer> otherCounts = new LinkedHashMap<>();
    private GeometryType geometry = GeometryType.NONE;
    private long features;
    private boolean isTooWide;

    @Override
    public void placemark(Placemark placemark) {
        placemark.data.keySet().forEach(k -> field(k, ValueType.TEXT));
        List<Geometry> geometries = placemark.geometries();
        features += Math.max(1, geometries.size());
        for (Geometry one : geometries) {
            GeometryType type = GeometryType.of(one);
            geometry = geometry == GeometryType.NONE || geometry == type ? type
                    : geometry.multi() == type.multi() ? type.multi() : GeometryType.MIXED;
        }
    }

    @Override
    public void field(String name, ValueType type) {
        if (fields.size() < FIELDS_MAX) {
            fields.putIfAbsent(name, type);
        } else if (!fields.containsKey(name)) {
            isTooWide = true;
        }
    }

    @Override
    public void other(String kind, String name) {
        otherCounts.merge(kind, 1, Integer::sum);
        List<String> names = others.computeIfAbsent(kind, k -> new ArrayList<>());
        if (names.size() < LISTED) {
            names.add(name.isEmpty() ? "?" : name);
        }
    }

    /// How many features there are.
    long features() {
        return features;
    }

    /// The attributes' names beyond the fixed ones.
    List<String> extra() {
        return List.copyOf(fields.keySet());
    }

    Schema schema() {
        List<Field> all = new ArrayList<>(FIXED);
        fields.forEach((name, type) -> all.add(new Field(unique(name), type)));
        return new Schema(all, geometry);
    }

    /// A name that none of the fixed attributes has.
    private static String unique(String name) {
        return FIXED.stream().anyMatch(f -> f.name().equalsIgnoreCase(name)) ? name + "_2" : name;
    }

    List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        notes.add(Note.of("kml.datum"));
        others.forEach((kind, names) -> notes.add(Note.of(kind.equals("NetworkLink") ? "kml.network-link"
                : "kml.overlay", kind, otherCounts.getOrDefault(kind, 0), String.join(", ", names))));
        if (isTooWide) {
            notes.add(Note.of("kml.fields-many", FIELDS_MAX));
        }
        return notes;
    }
}

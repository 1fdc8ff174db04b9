package xunge.store.sqlite;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import xunge.domain.Campaign;
import xunge.domain.LonLat;
import xunge.domain.Place;
import xunge.domain.PositionOrigin;
import xunge.domain.RoadPosition;
import xunge.domain.Shift;
import xunge.domain.Violation;
import xunge.domain.ViolationClass;
import xunge.store.RecordChange;
import xunge.store.gpkg.GeoPackageContainer;

/// A record's fields as text, by the names that events, columns and operations share; empty text for what is absent.
final class RecordFields {

    static final String LON = "lon";
    static final String LAT = "lat";
    /// The fields an event changes, which are also columns of `violation`.
    static final List<String> COLUMNS = List.of("class_standard", "class_kind", "class_code", "class_name", "campaign",
            "plate", "note", "district", "district_name", "management_area", "grid", "road", "road_name", "chainage_m",
            "side", "distance_m", "zone", "position_source", "position_accuracy_m", "position_age_ms");
    /// Fields that operations say in another way, as their geometry.
    private static final Set<String> LOCAL = Set.of(LON, LAT);

    private RecordFields() {}

    /// All fields that change by `change`, changed or not; none for a photo.
    static Map<String, String> of(RecordChange change) {
        return switch (change) {
            case RecordChange.Moved(Place place) -> of(place);
            case RecordChange.Classified(ViolationClass violationClass) -> of(violationClass);
            case RecordChange.PlateSet(String plate) -> Map.of("plate", plate);
            case RecordChange.NoteSet(String note) -> Map.of("note", note);
            case RecordChange.PhotoAttached _ -> Map.of();
        };
    }

    static Map<String, String> of(Place place) {
        Optional<RoadPosition> road = place.road();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(LON, Double.toString(place.at().lonDegrees()));
        fields.put(LAT, Double.toString(place.at().latDegrees()));
        fields.put("district", place.districtCode().orElse(""));
        fields.put("district_name", place.districtName().orElse(""));
        fields.put("management_area", place.managementArea().orElse(""));
        fields.put("grid", place.grid().map(g -> g.digits()).orElse(""));
        fields.put("road", road.map(RoadPosition::route).orElse(""));
        fields.put("road_name", road.map(RoadPosition::roadName).orElse(""));
        fields.put("chainage_m", road.map(r -> centimetres(r.chainageMetres())).orElse(""));
        fields.put("side", road.map(r -> r.side().name()).orElse(""));
        fields.put("distance_m", road.map(r -> centimetres(r.distanceMetres())).orElse(""));
        fields.put("zone", place.zone().orElse(""));
        PositionOrigin origin = place.origin();
        fields.put("position_source", origin.source().name());
        fields.put("position_accuracy_m",
                origin.accuracyMetres().isPresent() ? centimetres(origin.accuracyMetres().getAsDouble()) : "");
        fields.put("position_age_ms",
                origin.ageMillis().isPresent() ? Long.toString(origin.ageMillis().getAsLong()) : "");
        return fields;
    }

    private static Map<String, String> of(ViolationClass violationClass) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("class_standard", violationClass.ref().standard());
        fields.put("class_kind", violationClass.ref().kind().name());
        fields.put("class_code", violationClass.ref().code());
        fields.put("class_name", violationClass.ref().name());
        fields.put("campaign", violationClass.campaign().map(Campaign::name).orElse(""));
        return fields;
    }

    /// All fields of `record` as it stands.
    static Map<String, String> of(Violation record) {
        Map<String, String> fields = new LinkedHashMap<>();
        record.classRef().ifPresent(c -> fields.putAll(of(new ViolationClass(c, "", "", record.campaign()))));
        fields.put("plate", record.plate());
        fields.put("note", record.note());
        fields.putAll(of(record.place()));
        return fields;
    }

    /// What the operation that creates `record` sets, in the order of [#COLUMNS].
    static Map<String, String> toCreate(Violation record, Shift shift) {
        Map<String, String> all = of(record);
        Map<String, String> set = new LinkedHashMap<>();
        for (String name : COLUMNS) {
            if (!LOCAL.contains(name) && !all.getOrDefault(name, "").isEmpty()) {
                set.put(name, all.getOrDefault(name, ""));
            }
        }
        set.put("shift", shift.id().toString());
        set.put("inspector", shift.inspector());
        set.put("local_number", record.localNumber());
        set.put("begun_at", GeoPackageContainer.dateTime(record.begunAt()));
        return set;
    }

    /// What the operation that patches a record sets when `changed` changed.
    static Map<String, String> toPatch(Map<String, String> changed) {
        Map<String, String> set = new LinkedHashMap<>(changed);
        set.keySet().removeAll(LOCAL);
        return set;
    }

    /// Those of `wanted` that differ from `record`; both coordinates when one differs.
    static Map<String, String> changed(Violation record, Map<String, String> wanted) {
        Map<String, String> current = of(record);
        Map<String, String> changed = new LinkedHashMap<>(wanted);
        boolean isMoved = wanted.containsKey(LON) && !record.place().at().equals(at(wanted));
        changed.entrySet()
                .removeIf(e -> !(isMoved && (e.getKey().equals(LON) || e.getKey().equals(LAT)))
                        && e.getValue().equals(current.getOrDefault(e.getKey(), "")));
        return changed;
    }

    /// The position in `fields`, which has one.
    static LonLat at(Map<String, String> fields) {
        return new LonLat(Double.parseDouble(fields.getOrDefault(LON, "")),
                Double.parseDouble(fields.getOrDefault(LAT, "")));
    }

    private static String centimetres(double metres) {
        return Double.toString(Math.rint(metres * 100) / 100);
    }
}

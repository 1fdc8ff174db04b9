package xunge.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import xunge.domain.Campaign;
import xunge.domain.ClassKind;
import xunge.domain.ClassRef;
import xunge.domain.Compass;
import xunge.domain.GridCode;
import xunge.domain.LonLat;
import xunge.domain.PhotoRef;
import xunge.domain.Place;
import xunge.domain.PositionOrigin;
import xunge.domain.PositionSource;
import xunge.domain.RecordState;
import xunge.domain.RoadPosition;
import xunge.domain.Sha256;
import xunge.domain.Violation;
import xunge.store.CityRecord;
import xunge.store.gpkg.SqlSession;

/// The city's feed as it was taken: a copy of what others did, not part of the log. What a newer city sends and this
/// program does not know is kept in `fields` and left out of the [Violation].
final class CityTable {

    private static final UUID NO_SHIFT = new UUID(0, 0);
    /// Not one upsert: its conflict clause would override the one inside the triggers of the spatial index, which then
    /// fail (OGC 12-128r18 annex F.3 changed those triggers for that reason).
    private static final String UPDATE = """
            UPDATE city_violation SET geom = ?, device = ?, city_number = ?, version = ?, feed_seq = ?, campaign = ?,
              class_name = ?, plate = ?, note = ?, fields = ?, is_void = ? WHERE id = ?""";
    private static final String INSERT = """
            INSERT INTO city_violation (geom, device, city_number, version, feed_seq, campaign, class_name, plate, note,
              fields, is_void, id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private CityTable() {}

    static void clear(SqlSession sql) throws SQLException {
        sql.update("DELETE FROM city_violation");
    }

    static void put(SqlSession sql, CityRecord record) throws SQLException {
        Map<String, String> fields = record.fields();
        @Nullable
        Object[] values = {Projection.point(record.at()), record.device().toString(), record.cityNumber(),
            record.version(), record.feedSeq(), fields.get("campaign"), fields.get("class_name"), fields.get("plate"),
            fields.get("note"), FlatJson.write(fields), record.isVoid() ? 1 : 0, record.id().toString()};
        if (sql.update(UPDATE, values) == 0) {
            sql.update(INSERT, values);
        }
        sql.update("DELETE FROM city_photo WHERE violation = ?", record.id().toString());
        for (PhotoRef photo : record.photos()) {
            sql.update(
                    "INSERT INTO city_photo (violation, sha256, bytes, media_type, file_name) VALUES (?, ?, ?, ?, ?)",
                    record.id().toString(), photo.sha256().hex(), photo.bytes(), photo.mediaType(), photo.fileName());
        }
    }

    static List<Violation> list(SqlSession sql) throws SQLException {
        Map<String, List<PhotoRef>> photos = new HashMap<>();
        sql.list("SELECT violation, sha256, bytes, media_type, file_name FROM city_photo ORDER BY id",
                row -> photos.computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
                        .add(new PhotoRef(new Sha256(row.getString(2)), row.getLong(3), row.getString(4),
                                row.getString(5))));
        return sql.list("SELECT * FROM city_violation WHERE is_void = 0 ORDER BY feed_seq DESC",
                row -> record(row, photos.getOrDefault(row.getString("id"), List.of())));
    }

    private static Violation record(ResultSet row, List<PhotoRef> photos) throws SQLException {
        Map<String, String> fields = FlatJson.parse(row.getString("fields"));
        return new Violation(UUID.fromString(row.getString("id")),
                known(fields, "shift", UUID::fromString).orElse(NO_SHIFT), row.getString("city_number"),
                place(RecordQueries.at(row), fields), known(fields, "campaign", Campaign::valueOf), classRef(fields),
                fields.getOrDefault("plate", ""), fields.getOrDefault("note", ""), photos,
                known(fields, "begun_at", CityTable::instant).orElse(Instant.EPOCH), RecordState.SYNCED);
    }

    private static double metres(Map<String, String> fields, String name) {
        return known(fields, name, Double::parseDouble).orElse(0.0);
    }

    private static Place place(LonLat at, Map<String, String> fields) {
        Optional<RoadPosition> road = known(fields, "road", Function.identity()).flatMap(
                route -> known(fields, "side", Compass::valueOf).map(side -> new RoadPosition(route,
                        fields.getOrDefault("road_name", ""),
                        metres(fields, "chainage_m"), side, metres(fields, "distance_m"))));
        return new Place(at, known(fields, "district", Function.identity()),
                known(fields, "district_name", Function.identity()),
                known(fields, "management_area", Function.identity()), known(fields, "grid", GridCode::new), road,
                known(fields, "zone", Function.identity()), origin(fields));
    }

    private static PositionOrigin origin(Map<String, String> fields) {
        Optional<Double> accuracy = known(fields, "position_accuracy_m", Double::parseDouble);
        Optional<Long> age = known(fields, "position_age_ms", Long::parseLong);
        return known(fields, "position_source", PositionSource::valueOf)
                .flatMap(s -> known(fields, "position_source", t -> new PositionOrigin(s,
                        accuracy.isPresent() ? OptionalDouble.of(accuracy.get()) : OptionalDouble.empty(),
                        age.isPresent() ? OptionalLong.of(age.get()) : OptionalLong.empty())))
                .orElse(PositionOrigin.POINTED);
    }

    private static Optional<ClassRef> classRef(Map<String, String> fields) {
        return known(fields, "class_kind", ClassKind::valueOf).map(kind -> new ClassRef(
                fields.getOrDefault("class_standard", ""), kind, fields.getOrDefault("class_code", ""),
                fields.getOrDefault("class_name", "")));
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /// The value of `name`, when it is present and this program understands it.
    private static <T> Optional<T> known(Map<String, String> fields, String name, Function<String, T> parse) {
        String text = fields.getOrDefault(name, "");
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(parse.apply(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

package xunge.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
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
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.io.ParseException;
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
import xunge.domain.Shift;
import xunge.domain.Violation;
import xunge.store.gpkg.GeometryBlob;
import xunge.store.gpkg.SqlSession;

/// Reads shifts and records from the projected tables. What no event could have written throws an
/// [IllegalArgumentException]: the file was edited by something else.
final class RecordQueries {

    private static final String PHOTOS = "SELECT vp.violation, p.sha256, p.bytes, p.media_type, vp.file_name"
            + " FROM violation_photo vp JOIN photo p ON p.sha256 = vp.sha256";

    private RecordQueries() {}

    static Optional<Shift> findOpenShift(SqlSession sql) throws SQLException {
        return sql.find("SELECT * FROM shift WHERE closed_at IS NULL ORDER BY id DESC LIMIT 1", RecordQueries::shift);
    }

    static Optional<Shift> findShift(SqlSession sql, UUID id) throws SQLException {
        return sql.find("SELECT * FROM shift WHERE shift = ?", RecordQueries::shift, id.toString());
    }

    static Optional<Violation> findRecord(SqlSession sql, UUID id) throws SQLException {
        List<PhotoRef> photos = sql.list(PHOTOS + " WHERE vp.violation = ? ORDER BY vp.id", RecordQueries::photo,
                id.toString());
        return sql.find("SELECT * FROM violation WHERE id = ?", row -> record(row, photos), id.toString());
    }

    static boolean isVoid(SqlSession sql, UUID id) throws SQLException {
        return sql.number("SELECT is_void FROM violation WHERE id = ?", id.toString()) != 0;
    }

    static List<Violation> listRecords(SqlSession sql) throws SQLException {
        Map<String, List<PhotoRef>> photos = new HashMap<>();
        sql.list(PHOTOS + " ORDER BY vp.id",
                row -> photos.computeIfAbsent(row.getString(1), _ -> new ArrayList<>()).add(photo(row)));
        return sql.list("SELECT * FROM violation WHERE is_void = 0 ORDER BY fid DESC",
                row -> record(row, photos.getOrDefault(row.getString("id"), List.of())));
    }

    static List<ClassRef> listRecentClasses(SqlSession sql, int limit) throws SQLException {
        return sql.list("SELECT * FROM recent_class ORDER BY used_seq DESC LIMIT ?",
                row -> new ClassRef(row.getString("class_standard"), ClassKind.valueOf(row.getString("class_kind")),
                        row.getString("class_code"), row.getString("class_name")),
                limit);
    }

    private static Shift shift(ResultSet row) throws SQLException {
        return new Shift(UUID.fromString(row.getString("shift")), row.getString("inspector"),
                Instant.parse(row.getString("opened_at")),
                Optional.ofNullable(row.getString("closed_at")).map(Instant::parse));
    }

    private static PhotoRef photo(ResultSet row) throws SQLException {
        return new PhotoRef(new Sha256(row.getString(2)), row.getLong(3), row.getString(4), row.getString(5));
    }

    private static Violation record(ResultSet row, List<PhotoRef> photos) throws SQLException {
        return new Violation(UUID.fromString(row.getString("id")), UUID.fromString(row.getString("shift")),
                row.getString("local_number"), place(row), parsed(row, "campaign", Campaign::valueOf), classRef(row),
                row.getString("plate"), row.getString("note"), photos, Instant.parse(row.getString("begun_at")),
                RecordState.valueOf(row.getString("state")));
    }

    private static Optional<ClassRef> classRef(ResultSet row) throws SQLException {
        @Nullable
        String code = row.getString("class_code");
        return code == null ? Optional.empty()
                : Optional.of(new ClassRef(row.getString("class_standard"),
                        ClassKind.valueOf(row.getString("class_kind")), code, row.getString("class_name")));
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(at(row), text(row, "district"), text(row, "district_name"), text(row, "management_area"),
                parsed(row, "grid", GridCode::new), road(row), text(row, "zone"), origin(row));
    }

    /// Records from before schema 2 were all pointed at on the map.
    private static PositionOrigin origin(ResultSet row) throws SQLException {
        Optional<PositionSource> source = parsed(row, "position_source", PositionSource::valueOf);
        Optional<String> accuracy = text(row, "position_accuracy_m");
        Optional<String> age = text(row, "position_age_ms");
        return source.map(s -> new PositionOrigin(s,
                accuracy.isPresent() ? OptionalDouble.of(Double.parseDouble(accuracy.get())) : OptionalDouble.empty(),
                age.isPresent() ? OptionalLong.of(Long.parseLong(age.get())) : OptionalLong.empty()))
                .orElse(PositionOrigin.POINTED);
    }

    private static Optional<RoadPosition> road(ResultSet row) throws SQLException {
        Optional<String> route = text(row, "road");
        return route.isEmpty() ? Optional.empty()
                : Optional.of(new RoadPosition(route.get(),
                        row.getString("road_name"), row.getDouble("chainage_m"), Compass.valueOf(row.getString("side")),
                        row.getDouble("distance_m")));
    }

    /// The position in the geometry of a row.
    static LonLat at(ResultSet row) throws SQLException {
        byte @Nullable [] blob = row.getBytes("geom");
        try {
            if (blob != null && GeometryBlob.decode(blob) instanceof Point point && !point.isEmpty()) {
                return new LonLat(point.getX(), point.getY());
            }
            throw new IllegalArgumentException("record without a position");
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    private static <T> Optional<T> parsed(ResultSet row, String column, Function<String, T> parse)
            throws SQLException {
        return text(row, column).map(parse);
    }
}

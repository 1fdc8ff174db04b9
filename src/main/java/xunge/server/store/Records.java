package xunge.server.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import xunge.domain.LonLat;
import xunge.store.gpkg.GeometryBlob;
import xunge.store.gpkg.SqlSession;
import xunge.sync.wire.Json;
import xunge.sync.wire.MalformedException;
import xunge.sync.wire.RecordBody;

/// The records as they stand now, as a feature table that any GIS opens.
final class Records {

    /// The whole country keeps this time.
    private static final ZoneOffset CITY_OFFSET = ZoneOffset.ofHours(8);
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final SqlSession sql;

    Records(SqlSession sql) {
        this.sql = sql;
    }

    /// The record `id` as it stands now.
    Optional<RecordBody> find(UUID id) throws SQLException {
        return sql.find("SELECT body FROM violation WHERE id = ?", row -> body(row.getString(1)), id.toString());
    }

    private static RecordBody body(String json) {
        try {
            return Json.read(json, RecordBody.class);
        } catch (MalformedException e) {
            throw new IllegalStateException("record in the city's own store", e);
        }
    }

    /// Adds the new record `body`.
    void insert(RecordBody body) throws SQLException {
        sql.update("""
                INSERT INTO violation (geom, version, class_code, is_void, body, id, device, city_number)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""", point(body), body.v(), classCode(body), body.isVoid() ? 1 : 0,
                Json.write(body), body.id().toString(), body.device().toString(), body.cityNumber());
    }

    /// Replaces the record by its next version `body`.
    void update(RecordBody body) throws SQLException {
        sql.update("UPDATE violation SET geom = ?, version = ?, class_code = ?, is_void = ?, body = ? WHERE id = ?",
                point(body), body.v(), classCode(body), body.isVoid() ? 1 : 0, Json.write(body),
                body.id().toString());
    }

    private static byte[] point(RecordBody body) {
        LonLat at = body.geom().position();
        return GeometryBlob.encode(GEOMETRY.createPoint(new Coordinate(at.lonDegrees(), at.latDegrees())));
    }

    private static String classCode(RecordBody body) {
        return body.set().getOrDefault(OpCheck.CLASS_CODE, "");
    }

    /// The next free number of the city's day at `now`: the date, and a count from 1 with at least five digits.
    String nextCityNumber(Instant now) throws SQLException {
        String day = DateTimeFormatter.BASIC_ISO_DATE.format(now.atOffset(CITY_OFFSET).toLocalDate());
        sql.update("INSERT INTO city_number VALUES (?, 1) ON CONFLICT (day) DO UPDATE SET last = last + 1", day);
        return "%s-%05d".formatted(day, sql.number("SELECT last FROM city_number WHERE day = ?", day));
    }
}

package xunge.server.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
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
import xunge.sync.wire.Json;
import xunge.sync.wire.MalformedException;
import xunge.sync.wire.RecordBody;

/// The records as they stand now, as a feature table that any GIS opens.
final class Records {

    /// The whole country keeps this time.
    private static final ZoneOffset CITY_OFFSET = ZoneOffset.ofHours(8);
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final Connection connection;

    Records(Connection connection) {
        this.connection = connection;
    }

    /// The record `id` as it stands now.
    Optional<RecordBody> find(UUID id) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT body FROM violation WHERE id = ?")) {
            query.setString(1, id.toString());
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(body(row.getString(1))) : Optional.empty();
            }
        }
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
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO violation (geom, version, class_code, is_void, body, id, device, city_number)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""")) {
            bind(insert, body);
            insert.setString(7, body.device().toString());
            insert.setString(8, body.cityNumber());
            insert.executeUpdate();
        }
    }

    /// Replaces the record by its next version `body`.
    void update(RecordBody body) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("""
                UPDATE violation SET geom = ?, version = ?, class_code = ?, is_void = ?, body = ? WHERE id = ?""")) {
            bind(update, body);
            update.executeUpdate();
        }
    }

    private static void bind(PreparedStatement statement, RecordBody body) throws SQLException {
        LonLat at = body.geom().position();
        statement.setBytes(1,
                GeometryBlob.encode(GEOMETRY.createPoint(new Coordinate(at.lonDegrees(), at.latDegrees()))));
        statement.setLong(2, body.v());
        statement.setString(3, body.set().getOrDefault(OpCheck.CLASS_CODE, ""));
        statement.setBoolean(4, body.isVoid());
        statement.setString(5, Json.write(body));
        statement.setString(6, body.id().toString());
    }

    /// The next free number of the city's day at `now`: the date, and a count from 1 with at least five digits.
    String nextCityNumber(Instant now) throws SQLException {
        String day = DateTimeFormatter.BASIC_ISO_DATE.format(now.atOffset(CITY_OFFSET).toLocalDate());
        try (PreparedStatement upsert = connection.prepareStatement("""
                INSERT INTO city_number VALUES (?, 1)
                ON CONFLICT (day) DO UPDATE SET last = last + 1 RETURNING last""")) {
            upsert.setString(1, day);
            try (ResultSet row = upsert.executeQuery()) {
                if (!row.next()) {
                    throw new SQLException("no city number");
                }
                return "%s-%05d".formatted(day, row.getLong(1));
            }
        }
    }
}

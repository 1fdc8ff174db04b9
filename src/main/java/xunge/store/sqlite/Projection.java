package xunge.store.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import xunge.domain.LonLat;
import xunge.store.gpkg.GeometryBlob;
import xunge.store.gpkg.SqlSession;

/// Brings the projected tables to the state after an event. Uses nothing but the event and the tables, so that replaying
/// the log gives the same tables.
final class Projection {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final String REFRESH_STATE = """
            UPDATE violation SET state = CASE
              WHEN NOT EXISTS (SELECT 1 FROM outbox o WHERE o.record = violation.id) THEN 'DRAFT'
              WHEN EXISTS (SELECT 1 FROM outbox o WHERE o.record = violation.id AND o.state = 'REFUSED') THEN 'REFUSED'
              WHEN EXISTS (SELECT 1 FROM outbox o WHERE o.record = violation.id AND o.state = 'WAITING') THEN 'QUEUED'
              WHEN EXISTS (SELECT 1 FROM violation_photo vp JOIN photo p ON p.sha256 = vp.sha256
                           WHERE vp.violation = violation.id AND p.is_confirmed = 0) THEN 'PHOTOS_MISSING'
              ELSE 'SYNCED' END
            """;
    private static final String USE_CLASS = """
            INSERT INTO recent_class (class_standard, class_kind, class_code, class_name, used_seq)
            SELECT class_standard, class_kind, class_code, class_name, ? FROM violation WHERE id = ?
            ON CONFLICT (class_standard, class_kind, class_code)
            DO UPDATE SET class_name = excluded.class_name, used_seq = excluded.used_seq""";

    private final SqlSession sql;

    /// A projection into the tables behind `sql`.
    Projection(SqlSession sql) {
        this.sql = sql;
    }

    /// Applies `event`; `opBytes` are the bytes of the operation it carries, if it carries one.
    void apply(Event event, byte[] opBytes) throws SQLException {
        switch (event.type()) {
            case SHIFT_OPENED -> sql.update("INSERT INTO shift (shift, inspector, opened_at) VALUES (?, ?, ?)",
                    event.value("shift"), event.value("inspector"), event.value("opened_at"));
            case SHIFT_CLOSED -> sql.update("UPDATE shift SET closed_at = ? WHERE shift = ?", event.value("closed_at"),
                    event.value("shift"));
            case RECORD_BEGUN -> begin(event);
            case RECORD_CHANGED -> change(event);
            case PHOTO_ATTACHED -> attach(event);
            case RECORD_VOIDED -> sql.update("UPDATE violation SET is_void = 1, void_reason = ? WHERE id = ?",
                    event.value("reason"), event.record());
            case OP_ACKNOWLEDGED -> acknowledge(event);
            case OP_REFUSED -> sql.update(
                    "UPDATE outbox SET state = 'REFUSED', problem_type = ?, problem_detail = ? WHERE op = ?",
                    event.value("problem_type"), event.value("problem_detail"), event.value("about_op"));
            case PHOTO_CONFIRMED -> sql.update("UPDATE photo SET is_confirmed = 1 WHERE sha256 = ?",
                    event.value("sha256"));
            case RESEND_BEGUN -> resend();
            case RECORD_FINISHED -> {}
        }
        if (event.payload().containsKey("op")) {
            insertOp(event, opBytes);
        }
        refreshStates(event);
    }

    private void begin(Event event) throws SQLException {
        sql.update("INSERT INTO violation (id, shift, local_number, begun_at) VALUES (?, ?, ?, ?)", event.record(),
                event.value("shift"), event.value("local_number"), event.value("begun_at"));
        change(event);
    }

    private void change(Event event) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        StringBuilder set = new StringBuilder();
        for (Map.Entry<String, String> field : event.payload().entrySet()) {
            if (RecordFields.COLUMNS.contains(field.getKey())) {
                set.append(set.isEmpty() ? "" : ", ").append(field.getKey()).append(" = ?");
                values.add(value(field.getKey(), field.getValue()));
            }
        }
        if (event.payload().containsKey(RecordFields.LON)) {
            set.append(set.isEmpty() ? "" : ", ").append("geom = ?");
            values.add(point(RecordFields.at(event.payload())));
        }
        values.add(event.record());
        sql.update("UPDATE violation SET " + set + " WHERE id = ?", values.toArray());
        if (event.payload().containsKey("class_code")) {
            sql.update(USE_CLASS, event.seq(), event.record());
        }
    }

    private static @Nullable Object value(String column, String text) {
        return text.isEmpty() && !column.equals("plate") && !column.equals("note") ? null : text;
    }

    /// The blob of a point in EPSG:4490.
    static byte[] point(LonLat at) {
        return GeometryBlob.encode(GEOMETRY.createPoint(new Coordinate(at.lonDegrees(), at.latDegrees())));
    }

    private void attach(Event event) throws SQLException {
        sql.update("INSERT INTO photo (sha256, bytes, media_type) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                event.value("sha256"), Long.parseLong(event.value("bytes")), event.value("media_type"));
        sql.update("INSERT INTO violation_photo (violation, sha256, file_name) VALUES (?, ?, ?)", event.record(),
                event.value("sha256"), event.value("file_name"));
    }

    private void acknowledge(Event event) throws SQLException {
        sql.update("UPDATE outbox SET state = 'ACKNOWLEDGED', problem_type = NULL, problem_detail = NULL WHERE op = ?",
                event.value("about_op"));
        if (!event.value("city_number").isEmpty()) {
            sql.update("UPDATE violation SET city_number = ? WHERE id = ?", event.value("city_number"), event.record());
        }
    }

    private void resend() throws SQLException {
        sql.update("UPDATE outbox SET state = 'WAITING' WHERE state = 'ACKNOWLEDGED'");
        sql.update("UPDATE photo SET is_confirmed = 0");
    }

    private void insertOp(Event event, byte[] bytes) throws SQLException {
        sql.update("INSERT INTO outbox (seq, op, type, record, sha256, bytes) VALUES (?, ?, ?, ?, ?, ?)",
                Long.parseLong(event.value("op_seq")), event.value("op"), event.value("op_type"), event.record(),
                event.value("op_sha256"), bytes);
    }

    private void refreshStates(Event event) throws SQLException {
        switch (event.type()) {
            case PHOTO_CONFIRMED -> sql.update(
                    REFRESH_STATE + " WHERE id IN (SELECT violation FROM violation_photo WHERE sha256 = ?)",
                    event.value("sha256"));
            case RESEND_BEGUN -> sql.update(REFRESH_STATE);
            case RECORD_FINISHED, OP_ACKNOWLEDGED, OP_REFUSED -> refreshState(event.record());
            case RECORD_CHANGED, PHOTO_ATTACHED, RECORD_VOIDED -> {
                if (event.payload().containsKey("op")) {
                    refreshState(event.record());
                }
            }
            case SHIFT_OPENED, SHIFT_CLOSED, RECORD_BEGUN -> {}
        }
    }

    private void refreshState(String record) throws SQLException {
        sql.update(REFRESH_STATE + " WHERE id = ?", record);
    }
}

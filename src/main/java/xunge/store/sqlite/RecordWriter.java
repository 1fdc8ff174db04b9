package xunge.store.sqlite;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import xunge.domain.PhotoRef;
import xunge.domain.Place;
import xunge.domain.RecordState;
import xunge.domain.Shift;
import xunge.domain.Violation;
import xunge.store.OpType;
import xunge.store.RecordChange;
import xunge.store.StoreException;
import xunge.store.gpkg.GeoPackageContainer;
import xunge.store.gpkg.SqlSession;
import xunge.store.sqlite.Transaction.OpPlan;

/// The changes an inspector makes, each inside a transaction that is given.
final class RecordWriter {

    /// Local numbers run by the day of the city, wherever the device thinks it is.
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMdd");

    private RecordWriter() {}

    static Shift openShift(Transaction tx, String inspector) throws SQLException, StoreException {
        Optional<Shift> open = RecordQueries.findOpenShift(tx.sql());
        if (open.isPresent()) {
            throw new StoreException("store.shift-open", List.of(open.get().inspector()), null);
        }
        Shift shift = new Shift(tx.newId(), inspector, tx.now(), Optional.empty());
        tx.append(EventType.SHIFT_OPENED, "", ordered("shift", shift.id().toString(), "inspector", inspector,
                "opened_at", GeoPackageContainer.dateTime(tx.now())));
        return shift;
    }

    static Shift closeShift(Transaction tx) throws SQLException, StoreException {
        Shift open = openShift(tx);
        tx.append(EventType.SHIFT_CLOSED, "",
                ordered("shift", open.id().toString(), "closed_at", GeoPackageContainer.dateTime(tx.now())));
        return new Shift(open.id(), open.inspector(), open.openedAt(), Optional.of(tx.now()));
    }

    /// The shift that is open; throws `store.no-shift` when none is.
    static Shift openShift(Transaction tx) throws SQLException, StoreException {
        return RecordQueries.findOpenShift(tx.sql())
                .orElseThrow(() -> new StoreException("store.no-shift", List.of(), null));
    }

    static Violation begin(Transaction tx, Place place) throws SQLException, StoreException {
        Shift shift = openShift(tx);
        UUID id = tx.newId();
        Map<String, String> payload = ordered("shift", shift.id().toString(), "local_number",
                nextLocalNumber(tx.sql(), tx.now()), "begun_at", GeoPackageContainer.dateTime(tx.now()));
        RecordFields.of(place).forEach((name, value) -> {
            if (!value.isEmpty()) {
                payload.put(name, value);
            }
        });
        tx.append(EventType.RECORD_BEGUN, id.toString(), payload);
        return record(tx, id);
    }

    /// Month, day and count: the records begun on the same day of the city so far, also the void ones, plus one.
    private static String nextLocalNumber(SqlSession sql, Instant now) throws SQLException {
        LocalDate day = now.atZone(CITY).toLocalDate();
        long before = sql.number(
                "SELECT max(CAST(substr(local_number, 6) AS INTEGER)) FROM violation"
                        + " WHERE begun_at >= ? AND begun_at < ? AND local_number LIKE ?",
                GeoPackageContainer.dateTime(day.atStartOfDay(CITY).toInstant()),
                GeoPackageContainer.dateTime(day.plusDays(1).atStartOfDay(CITY).toInstant()), DAY.format(day) + "-%");
        return "%s-%03d".formatted(DAY.format(day), before + 1);
    }

    static Violation change(Transaction tx, UUID id, RecordChange change) throws SQLException, StoreException {
        Violation record = changeable(tx, id);
        if (change instanceof RecordChange.PhotoAttached(PhotoRef photo)) {
            return attach(tx, record, photo);
        }
        Map<String, String> changed = RecordFields.changed(record, RecordFields.of(change));
        if (changed.isEmpty()) {
            return record;
        }
        boolean isMoved = changed.containsKey(RecordFields.LON);
        OpPlan plan = new OpPlan(OpType.VIOLATION_PATCH, RecordFields.toPatch(changed),
                isMoved ? Optional.of(RecordFields.at(changed)) : Optional.empty(), List.of());
        append(tx, EventType.RECORD_CHANGED, record, changed, plan);
        return record(tx, id);
    }

    private static Violation attach(Transaction tx, Violation record, PhotoRef photo)
            throws SQLException, StoreException {
        if (record.photos().stream().anyMatch(p -> p.sha256().equals(photo.sha256()))) {
            return record;
        }
        Map<String, String> payload = ordered("sha256", photo.sha256().hex(), "bytes", Long.toString(photo.bytes()),
                "media_type", photo.mediaType(), "file_name", photo.fileName());
        append(tx, EventType.PHOTO_ATTACHED, record, payload,
                new OpPlan(OpType.VIOLATION_PATCH, Map.of(), Optional.empty(), List.of(photo)));
        return record(tx, record.id());
    }

    static Violation finish(Transaction tx, UUID id) throws SQLException, StoreException {
        Violation record = changeable(tx, id);
        if (record.state() != RecordState.DRAFT) {
            return record;
        }
        if (record.classRef().isEmpty()) {
            throw new StoreException("store.record-incomplete", List.of(record.localNumber()), null);
        }
        Shift shift = RecordQueries.findShift(tx.sql(), record.shift()).orElseThrow();
        tx.append(EventType.RECORD_FINISHED, id, Map.of(), new OpPlan(OpType.VIOLATION_CREATE,
                RecordFields.toCreate(record, shift), Optional.of(record.place().at()), record.photos()));
        return record(tx, id);
    }

    static void discard(Transaction tx, UUID id, String reason) throws SQLException, StoreException {
        Violation record = record(tx, id);
        if (!RecordQueries.isVoid(tx.sql(), id)) {
            Map<String, String> payload = ordered("reason", reason);
            append(tx, EventType.RECORD_VOIDED, record, payload,
                    new OpPlan(OpType.VIOLATION_VOID, payload, Optional.empty(), List.of()));
        }
    }

    /// The city hears of changes to finished records only; a draft is this device's own.
    private static void append(Transaction tx, EventType type, Violation record, Map<String, String> payload,
            OpPlan plan) throws SQLException {
        if (record.state() == RecordState.DRAFT) {
            tx.append(type, record.id().toString(), payload);
        } else {
            tx.append(type, record.id(), payload, plan);
        }
    }

    private static Violation changeable(Transaction tx, UUID id) throws SQLException, StoreException {
        Violation record = record(tx, id);
        if (RecordQueries.isVoid(tx.sql(), id)) {
            throw new StoreException("store.record-void", List.of(record.localNumber()), null);
        }
        return record;
    }

    private static Violation record(Transaction tx, UUID id) throws SQLException, StoreException {
        return RecordQueries.findRecord(tx.sql(), id)
                .orElseThrow(() -> new StoreException("store.record-unknown", List.of(id.toString()), null));
    }

    /// Keys and values in turn.
    static Map<String, String> ordered(String... keysAndValues) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}

package xunge.store.sqlite;

import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import xunge.domain.LonLat;
import xunge.domain.PhotoRef;
import xunge.domain.Sha256;
import xunge.store.OpDraft;
import xunge.store.OpType;
import xunge.store.gpkg.SqlSession;

/// One transaction of the writer: appends events, each with its projection and its operation.
final class Transaction {

    private static final String INSERT_EVENT = "INSERT INTO event_log (seq, type, record, payload, wall_ms, mono_ms,"
            + " boot, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final byte[] NO_BYTES = {};

    private final StoreWriter.Context context;
    private final SqlSession sql;
    private final Projection projection;
    private final Instant now;
    private final long monotonicMillis;
    private Head head;

    Transaction(StoreWriter.Context context, SqlSession sql, Head head) {
        this.context = context;
        this.sql = sql;
        this.projection = new Projection(sql);
        this.now = Instant.ofEpochMilli(context.clock().millis());
        this.monotonicMillis = context.monotonicMillis();
        this.head = head;
    }

    /// The last event of the log.
    ///
    /// @param seq its number; 0 before the first
    /// @param hash its hash
    record Head(long seq, Sha256 hash) {}

    /// What an operation will say, but for its place in the device's chain.
    ///
    /// @param type what it does
    /// @param set the fields it sets
    /// @param at the position it sets
    /// @param photos the photos it names
    record OpPlan(OpType type, Map<String, String> set, Optional<LonLat> at, List<PhotoRef> photos) {}

    SqlSession sql() {
        return sql;
    }

    /// The device's clock at the beginning of the transaction, in whole milliseconds.
    Instant now() {
        return now;
    }

    UUID newId() {
        return context.ids().next();
    }

    Head head() {
        return head;
    }

    /// Appends an event that concerns no operation.
    void append(EventType type, String record, Map<String, String> payload) throws SQLException {
        write(type, record, payload, NO_BYTES);
    }

    /// Appends an event with the operation that tells the city of it.
    void append(EventType type, UUID record, Map<String, String> payload, OpPlan plan) throws SQLException {
        OpDraft draft = draft(record, plan);
        byte[] bytes = context.encoder().encode(draft);
        Map<String, String> all = new LinkedHashMap<>(payload);
        all.put("op", draft.op().toString());
        all.put("op_seq", Long.toString(draft.seq()));
        all.put("op_type", draft.type().name());
        all.put("op_sha256", Sha256.of(bytes).hex());
        write(type, record.toString(), all, bytes);
    }

    private OpDraft draft(UUID record, OpPlan plan) throws SQLException {
        Optional<Head> last = sql.find("SELECT seq, sha256 FROM outbox ORDER BY seq DESC LIMIT 1",
                row -> new Head(row.getLong(1), new Sha256(row.getString(2))));
        Optional<UUID> base = sql.find("SELECT op FROM outbox WHERE record = ? ORDER BY seq DESC LIMIT 1",
                row -> UUID.fromString(row.getString(1)), record.toString());
        return new OpDraft(newId(), context.device(), last.map(Head::seq).orElse(0L) + 1, plan.type(), record, base,
                plan.set(), plan.at(), now, monotonicMillis, context.boot(), plan.photos(),
                last.map(Head::hash).orElse(Sha256.ZERO));
    }

    private void write(EventType type, String record, Map<String, String> payload, byte[] opBytes)
            throws SQLException {
        Event event = new Event(head.seq() + 1, type, record, payload, now.toEpochMilli(), monotonicMillis,
                context.boot(), head.hash());
        Sha256 hash = event.hash();
        sql.update(INSERT_EVENT, event.seq(), type.name(), record, FlatJson.write(payload), event.wallMillis(),
                monotonicMillis, context.boot().toString(), head.hash().hex(), hash.hex());
        projection.apply(event, opBytes);
        head = new Head(event.seq(), hash);
    }
}

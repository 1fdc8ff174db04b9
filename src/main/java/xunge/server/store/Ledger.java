package xunge.server.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import xunge.domain.Sha256;
import xunge.store.gpkg.SqlSession;
import xunge.sync.wire.Envelope;
import xunge.sync.wire.OpHead;
import xunge.sync.wire.Problem;
import xunge.sync.wire.ProblemType;
import xunge.sync.wire.PushAnswer.Result;
import xunge.sync.wire.ReceiptWire;

/// Every operation the city ever answered, with its bytes and the answer; nothing is ever taken out.
final class Ledger {

    private final SqlSession sql;

    Ledger(SqlSession sql) {
        this.sql = sql;
    }

    /// The number the next operation of `device` must have.
    long nextSeq(UUID device) throws SQLException {
        return sql.number("SELECT coalesce(max(seq), 0) + 1 FROM op_ledger WHERE device = ?", device.toString());
    }

    /// The digest of operation number `seq` of `device`; zeros before the first.
    Sha256 digestAt(UUID device, long seq) throws SQLException {
        return sql.find("SELECT sha256 FROM op_ledger WHERE device = ? AND seq = ?",
                row -> new Sha256(row.getString(1)), device.toString(), seq).orElse(Sha256.ZERO);
    }

    /// What is known of operation `op`.
    Optional<Known> find(UUID op) throws SQLException {
        return sql.find("""
                SELECT device, record, sha256, status, problem, pointer, city_number, version, feed_seq
                FROM op_ledger WHERE op = ?""", row -> known(op, row), op.toString());
    }

    private static Known known(UUID op, ResultSet row) throws SQLException {
        Optional<Problem> problem = Optional.ofNullable(row.getString("problem"))
                .flatMap(ProblemType::find)
                .map(Problem::of);
        Optional<String> pointer = Optional.ofNullable(row.getString("pointer"));
        Result result = new Result(op, row.getString("status"), new Sha256(row.getString("sha256")),
                Optional.ofNullable(row.getString("city_number")),
                findLong(row, "version"),
                findLong(row, "feed_seq"),
                problem.map(p -> pointer.map(p::at).orElse(p)));
        return new Known(UUID.fromString(row.getString("device")), UUID.fromString(row.getString("record")), result);
    }

    private static Optional<Long> findLong(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }

    /// Enters the operation `head` with bytes `json` and what became of it.
    void enter(OpHead head, String json, Result result, long receivedMillis) throws SQLException {
        sql.update("INSERT INTO op_ledger VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", head.op().toString(),
                head.device().toString(), head.seq(), head.id().toString(), result.sha256().hex(), json,
                result.status(), result.problem().map(Problem::type).orElse(null),
                result.problem().flatMap(Problem::pointer).orElse(null), result.cityNumber().orElse(null),
                result.v().orElse(null), result.seq().orElse(null), receivedMillis);
    }

    /// Notes the place in the feed that operation `op` got.
    void setFeedSeq(UUID op, long feedSeq) throws SQLException {
        sql.update("UPDATE op_ledger SET feed_seq = ? WHERE op = ?", feedSeq, op.toString());
    }

    /// Every operation on `record` in order, each with the digest of the bytes as they are stored now.
    List<ReceiptWire.Op> listOps(UUID record) throws SQLException {
        return sql.list("SELECT op, json, status FROM op_ledger WHERE record = ? ORDER BY seq",
                row -> new ReceiptWire.Op(UUID.fromString(row.getString(1)), Envelope.digest(row.getString(2)),
                        row.getString(3).equals(Result.REJECTED)),
                record.toString());
    }

    /// One entry.
    ///
    /// @param device who made the operation
    /// @param record the record concerned
    /// @param result what became of it
    record Known(UUID device, UUID record, Result result) {}
}

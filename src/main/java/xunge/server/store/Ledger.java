package xunge.server.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import xunge.domain.Sha256;
import xunge.sync.wire.Envelope;
import xunge.sync.wire.OpHead;
import xunge.sync.wire.Problem;
import xunge.sync.wire.ProblemType;
import xunge.sync.wire.PushAnswer.Result;
import xunge.sync.wire.ReceiptWire;

/// Every operation the city ever answered, with its bytes and the answer; nothing is ever taken out.
final class Ledger {

    private final Connection connection;

    Ledger(Connection connection) {
        this.connection = connection;
    }

    /// The number the next operation of `device` must have.
    long nextSeq(UUID device) throws SQLException {
        try (PreparedStatement query = connection
                .prepareStatement("SELECT coalesce(max(seq), 0) + 1 FROM op_ledger WHERE device = ?")) {
            query.setString(1, device.toString());
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getLong(1) : 1;
            }
        }
    }

    /// The digest of operation number `seq` of `device`; zeros before the first.
    Sha256 digestAt(UUID device, long seq) throws SQLException {
        try (PreparedStatement query = connection
                .prepareStatement("SELECT sha256 FROM op_ledger WHERE device = ? AND seq = ?")) {
            query.setString(1, device.toString());
            query.setLong(2, seq);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? new Sha256(row.getString(1)) : Sha256.ZERO;
            }
        }
    }

    /// What is known of operation `op`.
    Optional<Known> find(UUID op) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                SELECT device, record, sha256, status, problem, pointer, city_number, version, feed_seq
                FROM op_ledger WHERE op = ?""")) {
            query.setString(1, op.toString());
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(known(op, row)) : Optional.empty();
            }
        }
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
        try (PreparedStatement insert = connection
                .prepareStatement("INSERT INTO op_ledger VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, head.op().toString());
            insert.setString(2, head.device().toString());
            insert.setLong(3, head.seq());
            insert.setString(4, head.id().toString());
            insert.setString(5, result.sha256().hex());
            insert.setString(6, json);
            insert.setString(7, result.status());
            insert.setString(8, result.problem().map(Problem::type).orElse(null));
            insert.setString(9, result.problem().flatMap(Problem::pointer).orElse(null));
            insert.setString(10, result.cityNumber().orElse(null));
            setNullable(insert, 11, result.v().orElse(null));
            setNullable(insert, 12, result.seq().orElse(null));
            insert.setLong(13, receivedMillis);
            insert.executeUpdate();
        }
    }

    private static void setNullable(PreparedStatement statement, int index, @Nullable Long value) throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.INTEGER);
        } else {
            statement.setLong(index, value);
        }
    }

    /// Notes the place in the feed that operation `op` got.
    void setFeedSeq(UUID op, long feedSeq) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE op_ledger SET feed_seq = ? WHERE op = ?")) {
            update.setLong(1, feedSeq);
            update.setString(2, op.toString());
            update.executeUpdate();
        }
    }

    /// Every operation on `record` in order, each with the digest of the bytes as they are stored now.
    List<ReceiptWire.Op> listOps(UUID record) throws SQLException {
        try (PreparedStatement query = connection
                .prepareStatement("SELECT op, json, status FROM op_ledger WHERE record = ? ORDER BY seq")) {
            query.setString(1, record.toString());
            try (ResultSet rows = query.executeQuery()) {
                List<ReceiptWire.Op> ops = new ArrayList<>();
                while (rows.next()) {
                    ops.add(new ReceiptWire.Op(UUID.fromString(rows.getString(1)), Envelope.digest(rows.getString(2)),
                            rows.getString(3).equals(Result.REJECTED)));
                }
                return ops;
            }
        }
    }

    /// One entry.
    ///
    /// @param device who made the operation
    /// @param record the record concerned
    /// @param result what became of it
    record Known(UUID device, UUID record, Result result) {}
}

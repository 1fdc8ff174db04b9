package xunge.server.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import xunge.domain.Sha256;
import xunge.sync.wire.FeedChange;
import xunge.sync.wire.FeedCursor;
import xunge.sync.wire.Meta;

/// The changes of the city in one dense order, each chained to the one before. The number and the chain come from the
/// row of `feed_clock`, taken last in the transaction, so that commit order is number order on every database.
final class Feed {

    private static final int PAGE_CHARS = 2 << 20;

    private final Connection connection;

    Feed(Connection connection) {
        this.connection = connection;
    }

    /// The end of the feed.
    Meta.Head head() throws SQLException {
        try (PreparedStatement query = connection
                .prepareStatement("SELECT feed, seq, chain FROM feed_clock WHERE feed = ?")) {
            query.setString(1, FeedCursor.FEED);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    throw new SQLException("no feed clock");
                }
                return new Meta.Head(row.getString(1), row.getLong(2), new Sha256(row.getString(3)));
            }
        }
    }

    /// Appends `changes`, whose numbers and chain values are set here; returns them as they were written.
    List<FeedChange> append(List<FeedChange> changes) throws SQLException {
        if (changes.isEmpty()) {
            return List.of();
        }
        Meta.Head head = head();
        long seq = head.seq();
        Sha256 chain = head.chain();
        List<FeedChange> chained = new ArrayList<>();
        try (PreparedStatement insert = connection
                .prepareStatement("INSERT INTO change_feed VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (FeedChange change : changes) {
                FeedChange next = change.at(++seq).chainedAfter(chain);
                chain = next.chain();
                insert(insert, next);
                chained.add(next);
            }
        }
        moveClock(seq, chain);
        return chained;
    }

    private static void insert(PreparedStatement insert, FeedChange change) throws SQLException {
        insert.setString(1, change.feed());
        insert.setLong(2, change.seq());
        insert.setString(3, change.op().toString());
        insert.setString(4, change.id().toString());
        insert.setLong(5, change.v());
        insert.setLong(6, change.serverMs());
        insert.setString(7, change.device().toString());
        insert.setString(8, change.user());
        insert.setString(9, change.payloadSha256().hex());
        insert.setString(10, change.payload().orElse(null));
        insert.setString(11, change.chain().hex());
        insert.executeUpdate();
    }

    private void moveClock(long seq, Sha256 chain) throws SQLException {
        try (PreparedStatement update = connection
                .prepareStatement("UPDATE feed_clock SET seq = ?, chain = ? WHERE feed = ?")) {
            update.setLong(1, seq);
            update.setString(2, chain.hex());
            update.setString(3, FeedCursor.FEED);
            update.executeUpdate();
        }
    }

    /// The changes after number `seq`, at most `limit`, and no more than a few mebibytes but at least one.
    List<FeedChange> listAfter(long seq, int limit) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                SELECT feed, seq, op, record, version, server_ms, device, user, payload_sha256, payload, chain
                FROM change_feed WHERE feed = ? AND seq > ? ORDER BY seq LIMIT ?""")) {
            query.setString(1, FeedCursor.FEED);
            query.setLong(2, seq);
            query.setInt(3, limit);
            try (ResultSet rows = query.executeQuery()) {
                List<FeedChange> changes = new ArrayList<>();
                int chars = 0;
                while (chars < PAGE_CHARS && rows.next()) {
                    FeedChange change = change(rows);
                    chars += change.payload().map(String::length).orElse(0);
                    changes.add(change);
                }
                return changes;
            }
        }
    }

    private static FeedChange change(ResultSet row) throws SQLException {
        return new FeedChange(row.getString(1), row.getLong(2), UUID.fromString(row.getString(3)),
                UUID.fromString(row.getString(4)), row.getLong(5), row.getLong(6), UUID.fromString(row.getString(7)),
                row.getString(8), new Sha256(row.getString(9)), Optional.ofNullable(row.getString(10)),
                new Sha256(row.getString(11)));
    }

    /// The chain's value after change `seq`; zeros for 0, empty beyond the end.
    Optional<Sha256> findChain(long seq) throws SQLException {
        if (seq == 0) {
            return Optional.of(Sha256.ZERO);
        }
        try (PreparedStatement query = connection
                .prepareStatement("SELECT chain FROM change_feed WHERE feed = ? AND seq = ?")) {
            query.setString(1, FeedCursor.FEED);
            query.setLong(2, seq);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(new Sha256(row.getString(1))) : Optional.empty();
            }
        }
    }
}

package xunge.server.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import xunge.domain.Sha256;
import xunge.store.gpkg.SqlSession;
import xunge.sync.wire.FeedChange;
import xunge.sync.wire.FeedCursor;
import xunge.sync.wire.Meta;

/// The changes of the city in one dense order, each chained to the one before. The number and the chain come from the
/// row of `feed_clock`, taken last in the transaction, so that commit order is number order on every database.
final class Feed {

    private static final int PAGE_CHARS = 2 << 20;

    private final SqlSession sql;

    Feed(SqlSession sql) {
        this.sql = sql;
    }

    /// The end of the feed.
    Meta.Head head() throws SQLException {
        return sql.find("SELECT feed, seq, chain FROM feed_clock WHERE feed = ?",
                row -> new Meta.Head(row.getString(1), row.getLong(2), new Sha256(row.getString(3))),
                FeedCursor.FEED).orElseThrow(() -> new SQLException("no feed clock"));
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
        for (FeedChange change : changes) {
            FeedChange next = change.at(++seq).chainedAfter(chain);
            chain = next.chain();
            insert(next);
            chained.add(next);
        }
        sql.update("UPDATE feed_clock SET seq = ?, chain = ? WHERE feed = ?", seq, chain.hex(), FeedCursor.FEED);
        return chained;
    }

    private void insert(FeedChange change) throws SQLException {
        sql.update("INSERT INTO change_feed VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", change.feed(), change.seq(),
                change.op().toString(), change.id().toString(), change.v(), change.serverMs(),
                change.device().toString(), change.user(), change.payloadSha256().hex(),
                change.payload().orElse(null), change.chain().hex());
    }

    /// The changes after number `seq`, at most `limit`, and no more than a few mebibytes but at least one.
    List<FeedChange> listAfter(long seq, int limit) throws SQLException {
        return sql.list("""
                SELECT feed, seq, op, record, version, server_ms, device, user, payload_sha256, payload, chain FROM
                (SELECT *, sum(length(coalesce(payload, ''))) OVER (ORDER BY seq) - length(coalesce(payload, ''))
                 AS chars_before FROM (SELECT * FROM change_feed WHERE feed = ? AND seq > ? ORDER BY seq LIMIT ?))
                WHERE chars_before < ? ORDER BY seq""", Feed::change, FeedCursor.FEED, seq, limit, PAGE_CHARS);
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
        return sql.find("SELECT chain FROM change_feed WHERE feed = ? AND seq = ?",
                row -> new Sha256(row.getString(1)), FeedCursor.FEED, seq);
    }
}

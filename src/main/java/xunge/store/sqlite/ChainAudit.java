package xunge.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import xunge.domain.Sha256;
import xunge.store.Finding.Kind;
import xunge.store.Findings;
import xunge.store.gpkg.SqlSession;

/// Walks the event log: numbers dense from 1, every hash right, every link to the event before.
final class ChainAudit {

    private static final int PAGE = 1_000;
    private static final String QUERY = "SELECT seq, type, record, payload, wall_ms, mono_ms, boot, previous, hash"
            + " FROM event_log WHERE seq > ? ORDER BY seq LIMIT " + PAGE;

    private final Findings findings;
    private final Replay replay;
    private long lastSeq;
    private Sha256 lastHash = Sha256.ZERO;
    private boolean isReplaying = true;

    private ChainAudit(Findings findings, Replay replay) {
        this.findings = findings;
        this.replay = replay;
    }

    /// An event as the file holds it.
    record Row(long seq, String type, String record, String payload, long wallMillis, long monotonicMillis,
            String boot, Sha256 previous, Sha256 hash) {

        private static Row of(ResultSet row) throws SQLException {
            return new Row(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getLong(5),
                    row.getLong(6), row.getString(7), sha256(row.getString(8)), sha256(row.getString(9)));
        }

        private static Sha256 sha256(String text) {
            return Sha256.isHex(text) ? new Sha256(text) : Sha256.ZERO;
        }
    }

    /// Adds what is wrong with the chain and applies every event to `replay`.
    static void run(SqlSession sql, Findings findings, Replay replay) throws SQLException {
        ChainAudit audit = new ChainAudit(findings, replay);
        List<Row> page = new ArrayList<>(sql.list(QUERY, Row::of, 0));
        while (!page.isEmpty()) {
            page.forEach(audit::check);
            page = sql.list(QUERY, Row::of, audit.lastSeq);
        }
    }

    private void check(Row row) {
        boolean isGap = row.seq() != lastSeq + 1;
        if (isGap) {
            findings.add(Kind.EVENT_CHAIN, "store.check-event-missing", lastSeq + 1, row.seq() - 1);
        } else if (!row.previous().equals(lastHash)) {
            findings.add(Kind.EVENT_CHAIN, "store.check-event-unlinked", row.seq());
        }
        Sha256 hash = Event.hash(row.previous(), Event.canonical(row.seq(), row.type(), row.record(),
                row.wallMillis(), row.monotonicMillis(), row.boot(), row.payload()));
        if (!hash.equals(row.hash())) {
            findings.add(Kind.EVENT_CHAIN, "store.check-event-altered", row.seq());
        }
        lastSeq = row.seq();
        lastHash = row.hash();
        apply(row);
    }

    private void apply(Row row) {
        if (!isReplaying) {
            return;
        }
        try {
            replay.apply(row);
        } catch (SQLException | IllegalArgumentException e) {
            isReplaying = false;
            findings.add(Kind.EVENT_CHAIN, "store.check-event-senseless", row.seq());
        }
    }
}

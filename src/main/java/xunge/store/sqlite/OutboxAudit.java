package xunge.store.sqlite;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import xunge.domain.Sha256;
import xunge.store.Finding.Kind;
import xunge.store.Findings;
import xunge.store.gpkg.SqlSession;

/// Walks the outbox: numbers dense from 1, bytes that have the digest kept beside them, and each operation naming the
/// digest of the one before, whatever the encoder writes around it.
final class OutboxAudit {

    private final Findings findings;
    private long lastSeq;
    private String lastDigest = Sha256.ZERO.hex();

    private OutboxAudit(Findings findings) {
        this.findings = findings;
    }

    static void run(SqlSession sql, Findings findings) throws SQLException {
        OutboxAudit audit = new OutboxAudit(findings);
        sql.list("SELECT seq, sha256, bytes FROM outbox ORDER BY seq", row -> {
            audit.check(row);
            return audit.lastSeq;
        });
    }

    private void check(ResultSet row) throws SQLException {
        long seq = row.getLong(1);
        byte[] bytes = row.getBytes(3);
        String digest = row.getString(2);
        if (seq != lastSeq + 1) {
            findings.add(Kind.OUTBOX, "store.check-op-missing", lastSeq + 1, seq - 1);
        } else if (!new String(bytes, StandardCharsets.UTF_8).contains(lastDigest)) {
            findings.add(Kind.OUTBOX, "store.check-op-unlinked", seq);
        }
        if (!Sha256.of(bytes).hex().equals(digest)) {
            findings.add(Kind.OUTBOX, "store.check-op-altered", seq);
        }
        lastSeq = seq;
        lastDigest = digest;
    }
}

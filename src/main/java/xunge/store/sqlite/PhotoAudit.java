package xunge.store.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.List;
import xunge.domain.Sha256;
import xunge.store.Finding.Kind;
import xunge.store.Findings;
import xunge.store.gpkg.SqlSession;
import xunge.store.photo.PhotoFiles;

/// Reads every photo the store names and compares its digest.
final class PhotoAudit {

    private PhotoAudit() {}

    static void run(SqlSession sql, PhotoFiles photos, Findings findings) throws SQLException {
        List<String> digests = sql.list("SELECT sha256 FROM photo ORDER BY id", row -> row.getString(1));
        for (String digest : digests) {
            if (Sha256.isHex(digest)) {
                check(new Sha256(digest), photos, findings);
            }
        }
    }

    private static void check(Sha256 digest, PhotoFiles photos, Findings findings) {
        Path file = photos.fileOf(digest);
        try {
            if (!Files.exists(file)) {
                findings.add(Kind.PHOTO, "store.check-photo-missing", digest.hex());
            } else if (!digest(file).equals(digest)) {
                findings.add(Kind.PHOTO, "store.check-photo-altered", digest.hex());
            }
        } catch (IOException e) {
            findings.add(Kind.PHOTO, "store.check-photo-unreadable", digest.hex(), String.valueOf(e.getMessage()));
        }
    }

    private static Sha256 digest(Path file) throws IOException {
        MessageDigest digest = Sha256.newDigest();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        }
        return Sha256.of(digest.digest(), 0);
    }
}

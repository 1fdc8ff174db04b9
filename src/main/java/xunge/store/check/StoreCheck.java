package xunge.store.check;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import xunge.store.Finding;
import xunge.store.Finding.Kind;
import xunge.store.Findings;
import xunge.store.StoreException;
import xunge.store.gpkg.ContainerAudit;
import xunge.store.gpkg.GeoPackageHeader;
import xunge.store.gpkg.SqlSession;
import xunge.store.gpkg.SqliteFiles;
import xunge.store.gpkg.SqliteProblems;
import xunge.store.sqlite.WorkStoreAudit;

/// Checks a GeoPackage of the product: any as container, schema and geometry; a work store also as event chain, outbox,
/// projections and photos. Tables it does not know are left alone.
public final class StoreCheck {

    private StoreCheck() {}

    /// Everything that is wrong with `file`; empty when nothing is. Never changes the file and never throws for what is
    /// in it. Reads all of it and all photos: about a second for a map pack of 50 000 polygons.
    public static List<Finding> check(Path file) {
        Findings findings = new Findings();
        try {
            GeoPackageHeader.check(file);
            check(file, findings);
        } catch (StoreException e) {
            findings.add(Kind.CONTAINER, e.messageKey(), e.arguments().toArray());
        }
        return findings.list();
    }

    private static void check(Path file, Findings findings) throws StoreException {
        try (SqlSession sql = new SqlSession(SqliteFiles.openStill(file))) {
            ContainerAudit.run(sql, findings);
            if (WorkStoreAudit.isWorkStore(sql)) {
                WorkStoreAudit.run(sql, file, findings);
            }
        } catch (SQLException e) {
            throw SqliteProblems.of(file, e);
        }
    }
}

package xunge.store.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import xunge.store.Finding.Kind;
import xunge.store.Findings;
import xunge.store.StoreException;
import xunge.store.gpkg.MetaTable;
import xunge.store.gpkg.SqlSession;
import xunge.store.photo.PhotoFiles;

/// Checks what a work store must be beyond a GeoPackage: its schema, its chains, and tables that say what the log says.
public final class WorkStoreAudit {

    private WorkStoreAudit() {}

    /// True when the file behind `sql` calls itself a work store.
    public static boolean isWorkStore(SqlSession sql) throws SQLException {
        return MetaTable.isPresent(sql.connection())
                && MetaTable.find(sql.connection(), "kind").equals(Optional.of(WorkSchema.KIND));
    }

    /// Adds what is wrong with the work store `file` behind `sql`; reads every event, operation and photo. Throws
    /// `store.newer-version` for a schema to come.
    public static void run(SqlSession sql, Path file, Findings findings) throws SQLException, StoreException {
        MetaTable.checkSchema(sql.connection(), file, WorkSchema.VERSION);
        try (Replay replay = Replay.start()) {
            if (!SchemaAudit.run(sql, replay.sql(), findings)) {
                return;
            }
            ChainAudit.run(sql, findings, replay);
            ProjectionAudit.run(sql, replay.sql(), findings);
        }
        OutboxAudit.run(sql, findings);
        PhotoAudit.run(sql, new PhotoFiles(file.resolveSibling(SqliteWorkStore.PHOTO_DIRECTORY)), findings);
    }

    /// Compares tables, indices and triggers with those the scripts make.
    private static final class SchemaAudit {

        private record Item(String name, String sql) {}

        /// False when a table is missing, so that nothing else can be asked.
        static boolean run(SqlSession sql, SqlSession expected, Findings findings) throws SQLException {
            String query = "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND type = ? ORDER BY name";
            boolean hasTables = true;
            for (String type : List.of("table", "index", "trigger")) {
                List<Item> present = items(sql, query, type);
                List<String> names = present.stream().map(Item::name).toList();
                for (Item wanted : items(expected, query, type)) {
                    boolean isMissing = !names.contains(wanted.name());
                    hasTables &= !(isMissing && type.equals("table"));
                    if (isMissing) {
                        findings.add(Kind.SCHEMA, "store.check-missing", wanted.name());
                    } else if (!present.contains(wanted)) {
                        findings.add(Kind.SCHEMA, "store.check-altered", wanted.name());
                    }
                }
            }
            return hasTables;
        }

        private static List<Item> items(SqlSession sql, String query, String type) throws SQLException {
            return sql.list(query, row -> new Item(row.getString(1), row.getString(2)), type);
        }
    }
}

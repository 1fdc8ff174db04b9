package xunge.store.gpkg;

import java.sql.SQLException;
import java.util.List;
import xunge.store.Finding.Kind;
import xunge.store.Findings;

/// Checks what every GeoPackage must be: whole pages, references that hold, registers that name what is there.
public final class ContainerAudit {

    private static final List<String> REQUIRED = List.of("gpkg_spatial_ref_sys", "gpkg_contents",
            "gpkg_geometry_columns", "gpkg_extensions");

    private ContainerAudit() {}

    /// Adds what is wrong with the container behind `sql` and with the geometries in it; reads every page.
    public static void run(SqlSession sql, Findings findings) throws SQLException {
        sql.list("PRAGMA integrity_check(100)", row -> row.getString(1))
                .stream()
                .filter(line -> !line.equals("ok"))
                .forEach(line -> findings.add(Kind.INTEGRITY, "store.check-integrity", line));
        sql.list("SELECT \"table\", coalesce(rowid, 0), parent FROM pragma_foreign_key_check", row -> {
            findings.add(Kind.REFERENCE, "store.check-reference", row.getString(1), row.getLong(2), row.getString(3));
            return row;
        });
        List<String> tables = sql.list("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')",
                row -> row.getString(1));
        List<String> missing = REQUIRED.stream().filter(t -> !tables.contains(t)).toList();
        missing.forEach(t -> findings.add(Kind.SCHEMA, "store.check-missing", t));
        if (missing.isEmpty()) {
            sql.list("SELECT table_name FROM gpkg_contents", row -> row.getString(1))
                    .stream()
                    .filter(t -> !tables.contains(t))
                    .forEach(t -> findings.add(Kind.SCHEMA, "store.check-missing", t));
            for (LayerReader.Description layer : LayerReader.describeAll(sql.connection())) {
                GeometryAudit.run(sql, layer, tables, findings);
            }
        }
    }
}

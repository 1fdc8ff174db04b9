package xunge.store.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import xunge.store.Finding.Kind;
import xunge.store.Findings;
import xunge.store.gpkg.SqlSession;

/// Compares the projected tables with those a replay of the log gives, row by row and column by column.
final class ProjectionAudit {

    /// Key first. The bytes of operations are checked by [OutboxAudit].
    private static final Map<String, List<String>> TABLES = tables();

    private ProjectionAudit() {}

    private static Map<String, List<String>> tables() {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        tables.put("shift", List.of("shift", "id", "inspector", "opened_at", "closed_at"));
        List<String> violation = new ArrayList<>(List.of("id", "fid", "geom", "shift", "local_number", "city_number",
                "state", "begun_at", "is_void", "void_reason"));
        violation.addAll(RecordFields.COLUMNS);
        tables.put("violation", violation);
        tables.put("photo", List.of("sha256", "id", "bytes", "media_type", "is_confirmed"));
        tables.put("violation_photo", List.of("id", "violation", "sha256", "file_name"));
        tables.put("outbox",
                List.of("seq", "op", "type", "record", "sha256", "state", "problem_type", "problem_detail"));
        tables.put("recent_class",
                List.of("id", "class_standard", "class_kind", "class_code", "class_name", "used_seq"));
        return tables;
    }

    static void run(SqlSession sql, SqlSession replayed, Findings findings) throws SQLException {
        for (Map.Entry<String, List<String>> table : TABLES.entrySet()) {
            compare(table.getKey(), table.getValue(), rows(sql, table), rows(replayed, table), findings);
        }
    }

    /// The rows by key, each value as SQL writes it, so that types count too.
    private static Map<String, List<String>> rows(SqlSession sql, Map.Entry<String, List<String>> table)
            throws SQLException {
        List<String> columns = table.getValue();
        String quoted = columns.stream().map(c -> "quote(" + c + ")").collect(Collectors.joining(", "));
        Map<String, List<String>> rows = new LinkedHashMap<>();
        sql.list("SELECT " + quoted + " FROM " + table.getKey(), row -> {
            List<String> values = new ArrayList<>();
            for (int i = 1; i <= columns.size(); i++) {
                values.add(row.getString(i));
            }
            return rows.put(values.getFirst(), values);
        });
        return rows;
    }

    private static void compare(String table, List<String> columns, Map<String, List<String>> present,
            Map<String, List<String>> replayed, Findings findings) {
        replayed.forEach((key, wanted) -> {
            List<String> found = present.getOrDefault(key, List.of());
            if (found.isEmpty()) {
                findings.add(Kind.PROJECTION, "store.check-row-missing", table, key);
                return;
            }
            for (int i = 0; i < columns.size(); i++) {
                if (!found.get(i).equals(wanted.get(i))) {
                    findings.add(Kind.PROJECTION, "store.check-row-differs", table, key, columns.get(i), found.get(i),
                            wanted.get(i));
                }
            }
        });
        present.keySet()
                .stream()
                .filter(key -> !replayed.containsKey(key))
                .forEach(key -> findings.add(Kind.PROJECTION, "store.check-row-surplus", table, key));
    }
}

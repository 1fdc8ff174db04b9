package xunge.app.tour;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import xunge.ui.text.Texts;

/// What was compared after a tour: pairs of what had to be there and what was there.
final class Findings {

    private static final ObjectMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /// One comparison.
    private record Finding(String what, String expected, String found) {
        boolean isEqual() {
            return expected.equals(found);
        }

        Map<String, Object> row() {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("what", what);
            row.put("expected", expected);
            row.put("found", found);
            row.put("equal", isEqual());
            return row;
        }
    }

    private final List<Finding> findings = new ArrayList<>();

    void compare(String what, Object expected, Object found) {
        findings.add(new Finding(what, expected.toString(), found.toString()));
    }

    /// 0 when all are equal, and something was compared; else 1.
    int exitCode() {
        return areAllEqual() ? 0 : 1;
    }

    private boolean areAllEqual() {
        return !findings.isEmpty() && findings.stream().allMatch(Finding::isEqual);
    }

    void write(Path file) throws IOException {
        Files.writeString(file, JSON.writeValueAsString(
                Map.of("equal", areAllEqual(), "comparisons", findings.stream().map(Finding::row).toList())));
    }

    void print(Texts texts, PrintWriter out, Path folder) {
        long unequal = findings.stream().filter(f -> !f.isEqual()).count();
        findings.stream()
                .filter(f -> !f.isEqual())
                .forEach(
                        f -> out.println(texts.get("cli.tour.differs", f.what, f.expected, f.found)));
        out.println(texts.get(unequal == 0 ? "cli.tour.equal" : "cli.tour.unequal", findings.size(), unequal, folder));
        out.flush();
    }
}

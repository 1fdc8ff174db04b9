package xunge.app.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Prints figures as a table and writes them as JSON.
public final class BenchReport {

    private static final ObjectMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private BenchReport() {}

    /// Prints one row a figure.
    public static void print(List<Figure> figures, PrintWriter out) {
        int width = figures.stream().mapToInt(f -> f.name().length()).max().orElse(0);
        for (Figure figure : figures) {
            StringBuilder row = new StringBuilder();
            row.append(String.format(Locale.ROOT, "%-" + width + "s %12.3f %-4s", figure.name(), figure.value(),
                    figure.unit()));
            figure.against()
                    .ifPresent(other -> row.append(
                            String.format(Locale.ROOT, "  %.3f x %s", figure.ratio().orElseThrow(), other)));
            figure.goal()
                    .ifPresent(goal -> row.append("  ")
                            .append(goal)
                            .append("  ")
                            .append(figure.met().orElseThrow() ? "ok" : "MISSED"));
            out.println(row);
        }
        out.flush();
    }

    /// Writes `figures` to `file` as a list of `{name, value, unit, against, ratio, goal, met}`.
    public static void write(List<Figure> figures, Path file) throws IOException {
        Files.writeString(file, JSON.writeValueAsString(figures.stream().map(BenchReport::row).toList()));
    }

    private static Map<String, @Nullable Object> row(Figure figure) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("name", figure.name());
        row.put("value", figure.value());
        row.put("unit", figure.unit());
        row.put("against", figure.against().orElse(null));
        row.put("ratio", figure.ratio().isPresent() ? figure.ratio().getAsDouble() : null);
        row.put("goal", figure.goal().orElse(null));
        row.put("met", figure.met().orElse(null));
        return row;
    }
}

package xunge.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BenchReportTest {

    private static final Figure BARE = Figure.plain("bare insert", 2, "ms");
    private static final Figure SAVE = Figure.atMostTimes("save field", 8, "ms", BARE, 3);

    @TempDir
    private Path folder;

    @Test
    void fileIsAListOfRowsWithEveryField() throws IOException {
        assertThat(written().get(1).propertyNames()).containsExactly("name", "value", "unit", "against", "ratio",
                "goal",
                "met");
    }

    @Test
    void rowSaysWhatItIsMeasuredAgainst() throws IOException {
        JsonNode row = written().get(1);
        assertThat(row.get("against").asString()).isEqualTo("bare insert");
        assertThat(row.get("ratio").asDouble()).isEqualTo(4);
        assertThat(row.get("met").asBoolean()).isFalse();
    }

    @Test
    void figureWithoutAGoalHasNulls() throws IOException {
        JsonNode row = written().get(0);
        assertThat(List.of(row.get("against").isNull(), row.get("ratio").isNull(), row.get("goal").isNull(),
                row.get("met").isNull())).containsOnly(true);
    }

    @Test
    void everyFigureIsPrintedInOneRow() {
        StringWriter out = new StringWriter();
        BenchReport.print(List.of(BARE, SAVE), new PrintWriter(out));
        assertThat(out.toString().lines()).hasSize(2);
        assertThat(out.toString().lines().toList().getLast()).startsWith("save field")
                .contains("8.000 ms")
                .contains(
                        "4.000 x bare insert")
                .endsWith("MISSED");
    }

    private JsonNode written() throws IOException {
        Path file = folder.resolve("figures.json");
        BenchReport.write(List.of(BARE, SAVE), file);
        return JsonMapper.builder().build().readTree(file.toFile());
    }
}

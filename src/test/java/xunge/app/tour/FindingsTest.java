package xunge.app.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import xunge.ui.text.Texts;

class FindingsTest {

    @TempDir
    private Path folder;

    private final Findings findings = new Findings();

    @Test
    void equalValuesAreExitCodeZero() {
        findings.compare("records", 3, 3);
        assertThat(findings.exitCode()).isZero();
    }

    @Test
    void oneDifferenceAmongManyIsExitCodeOne() {
        findings.compare("records", 3, 3);
        findings.compare("digest", "ab", "cd");
        findings.compare("photos", 8, 8);
        assertThat(findings.exitCode()).isEqualTo(1);
    }

    @Test
    void nothingComparedIsNoSuccess() {
        assertThat(findings.exitCode()).isEqualTo(1);
    }

    @Test
    void differenceIsPrintedWithBothValues() {
        findings.compare("digest", "ab", "cd");
        assertThat(printed()).contains("digest", "ab", "cd", "1 项不符");
    }

    @Test
    void successSaysHowMuchWasCompared() {
        findings.compare("records", 3, 3);
        findings.compare("photos", 8, 8);
        assertThat(printed()).contains("核对 2 项，全部相符");
    }

    @Test
    void fileHasEveryComparison() throws IOException {
        findings.compare("records", 3, 3);
        findings.compare("digest", "ab", "cd");
        findings.write(folder.resolve("tour.json"));
        JsonNode root = JsonMapper.builder().build().readTree(folder.resolve("tour.json").toFile());
        assertThat(root.get("equal").asBoolean()).isFalse();
        assertThat(root.get("comparisons").get(1).toString())
                .isEqualTo("{\"what\":\"digest\",\"expected\":\"ab\",\"found\":\"cd\",\"equal\":false}");
    }

    private String printed() {
        StringWriter out = new StringWriter();
        findings.print(Texts.of(Locale.CHINA), new PrintWriter(out), folder);
        return out.toString();
    }
}

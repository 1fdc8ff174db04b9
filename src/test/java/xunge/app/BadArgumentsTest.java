package xunge.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Wrong arguments: exit code 2, the reason and where the help is; nothing is begun.
class BadArgumentsTest {

    @ParameterizedTest
    @ValueSource(strings = {"--nonsense", "serve --nonsense", "nonsense", "check", "pack one", "render", "tour",
        "bench nonsense", "serve --port many", "serve --port 65536", "serve --port -1"})
    void areRefusedWithTwo(String line) {
        Cli refused = Cli.run(line.split(" "));
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).startsWith("什么也没做").contains("--help").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0x0", "-5x9", "3", "axb", "99999x99999", "8001x10", "10x10x10", ""})
    void sizeThatIsNoneIsRefused(String size) {
        assertRefused("render", "--out", "never.png", "--size=" + size);
    }

    @ParameterizedTest
    @ValueSource(strings = {"900,900", "abc,d", "113.6", "113.6,34.7,1", "1.2.3,4", "NaN,1"})
    void centreThatIsNoneIsRefused(String centre) {
        assertRefused("render", "--out", "never.png", "--centre=" + centre);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "NaN", "Infinity"})
    void scaleThatIsNoneIsRefused(String scale) {
        assertRefused("render", "--out", "never.png", "--scale=" + scale);
    }

    @Test
    void reasonIsInTheLanguageAskedFor() {
        assertThat(Cli.run("--language", "en", "--nonsense").err()).startsWith("Nothing was done");
    }

    private static void assertRefused(String... line) {
        Cli refused = Cli.run(line);
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("8000").doesNotContain("\tat ");
    }
}

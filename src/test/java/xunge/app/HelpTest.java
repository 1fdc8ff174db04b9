package xunge.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every command explains itself in both languages.
class HelpTest {

    static Stream<Arguments> everyCommandInBothLanguages() {
        return Stream.of("", "desktop", "serve", "tour", "render", "check", "bench", "pack")
                .flatMap(c -> Stream.of(Arguments.of(c, "zh", "语言"), Arguments.of(c, "en", "language")));
    }

    @ParameterizedTest
    @MethodSource("everyCommandInBothLanguages")
    void helpIsInTheLanguageAskedForAndHasNoHoles(String command, String language, String word) {
        List<String> options = List.of("--language", language, "--help");
        Cli help = Cli.run(Stream.concat(Stream.of(command).filter(c -> !c.isEmpty()), options.stream())
                .toArray(String[]::new));
        assertThat(help.exitCode()).isZero();
        assertThat(help.out()).contains(word + (language.equals("zh") ? "：" : ": ")).doesNotContain("null", "bundle:");
    }

    @Test
    void helpListsEveryCommandButTheOnesForPrograms() {
        assertThat(Cli.run("--help").out()).contains("desktop", "serve", "tour", "render", "check", "bench", "pack")
                .doesNotContain("tour-desktop");
    }

    @Test
    void helpShowsTheUsualPort() {
        assertThat(Cli.run("serve", "--help").out()).contains("8047").contains("127.0.0.1");
    }

    @Test
    void versionIsTold() {
        assertThat(Cli.run("--version").out()).startsWith("xunge ");
    }
}

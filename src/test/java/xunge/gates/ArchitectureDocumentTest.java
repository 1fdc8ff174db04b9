package xunge.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The documents name only what exists.
class ArchitectureDocumentTest {

    private static final Path DOC = Path.of("src/doc");
    private static final Pattern TYPE = Pattern.compile("`([A-Z][A-Za-z0-9]+)(?:#[a-zA-Z0-9]+)?`");
    private static final Pattern LINK = Pattern.compile("]\\((?!http|#)([^)#]+)");

    @ParameterizedTest
    @ValueSource(strings = {"architecture.md", "glossary.md"})
    void everyClassNamedExists(String document) {
        Set<String> known = Stream.concat(SourceTree.list(SourceTree.MAIN, ".java").stream(),
                SourceTree.list(Path.of("src/test/java/xunge"), ".java").stream())
                .map(f -> f.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        List<String> gone = TYPE.matcher(SourceTree.read(DOC.resolve(document)))
                .results()
                .map(r -> r.group(1))
                .filter(name -> !known.contains(name))
                .toList();
        assertThat(gone).isEmpty();
    }

    @Test
    void theThreeStoriesStayShort() {
        List<String> stories = Stream.of(SourceTree.read(DOC.resolve("architecture.md")).split("(?m)^## "))
                .filter(part -> part.startsWith("Story"))
                .toList();
        assertThat(stories).hasSize(3)
                .allSatisfy(
                        story -> assertThat(story.lines().filter(l -> l.matches("\\d+\\. .*")).count()).isBetween(3L,
                                15L));
    }

    @Test
    void everyLinkLeadsSomewhere() {
        for (Path document : Stream.concat(SourceTree.list(DOC, ".md").stream(), Stream.of(Path.of("README.md")))
                .toList()) {
            Path folder = document.toAbsolutePath().getParent();
            assertThat(LINK.matcher(SourceTree.read(document))
                    .results()
                    .map((MatchResult r) -> r.group(1))
                    .filter(target -> !Files.exists(folder.resolve(target)))).as(document.toString()).isEmpty();
        }
    }
}

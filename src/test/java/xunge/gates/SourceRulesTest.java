package xunge.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Rules that only the source text shows.
class SourceRulesTest {

    private static final Pattern PUBLIC_TYPE = Pattern
            .compile(
                    "(?m)^((?:///.*\\n|@.*\\n)*)(?:public (?:abstract |final |sealed |non-sealed )*(?:class|interface|enum|record|@interface) (\\w+))");
    private static final Pattern COLOUR_OR_SIZE = Pattern
            .compile("Color\\.(?:web|rgb|valueOf|[A-Z]{3,})|setStyle\\(|Font\\.font\\(|new Font\\(");
    private static final Pattern BROAD_CATCH = Pattern
            .compile("catch \\((?:final )?(?:Exception|Throwable) \\w+\\) \\{(?! // )");
    private static final Pattern HAN_LITERAL = Pattern.compile("\"[^\"\\n]*\\p{IsHan}[^\"\\n]*\"");

    @Test
    void everyPublicTypeSaysWhatItIs() {
        List<String> silent = new ArrayList<>();
        for (Path file : SourceTree.list(SourceTree.MAIN, ".java")) {
            Matcher matcher = PUBLIC_TYPE.matcher(SourceTree.read(file));
            while (matcher.find()) {
                if (!matcher.group(1).contains("///")) {
                    silent.add(file + ": " + matcher.group(2));
                }
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void everyPackageRefusesNull() {
        List<Path> open = SourceTree.list(SourceTree.MAIN, ".java")
                .stream()
                .map(Path::getParent)
                .distinct()
                .filter(dir -> !dir.equals(SourceTree.MAIN))
                .filter(dir -> !dir.resolve("package-info.java").toFile().exists()
                        || !SourceTree.read(dir.resolve("package-info.java")).contains("@NullMarked"))
                .toList();
        assertThat(open).isEmpty();
    }

    @Test
    void theWindowTakesColoursAndSizesFromItsSheets() {
        assertThat(offences("ui", COLOUR_OR_SIZE)).allMatch(o -> o.contains("/ui/map/MapColours.java"));
    }

    /// Who must, because a library declares no more, says so behind the brace.
    @Test
    void nobodyCatchesEverything() {
        assertThat(offences("", BROAD_CATCH)).allMatch(o -> o.contains("xunge/app/") || o.contains("/Background.java"));
    }

    @Test
    void wordsForPeopleStandInBundles() {
        assertThat(offences("ui", HAN_LITERAL)).isEmpty();
    }

    private static List<String> offences(String folder, Pattern pattern) {
        List<String> found = new ArrayList<>();
        for (Path file : SourceTree.list(SourceTree.MAIN.resolve(folder), ".java")) {
            Matcher matcher = pattern.matcher(SourceTree.read(file));
            while (matcher.find()) {
                found.add(file + ": " + matcher.group());
            }
        }
        return found;
    }
}

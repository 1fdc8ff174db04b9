package xunge.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every text exists in both languages, is used, and has the same places. What fails prints the lines to paste.
class TranslationTest {

    private static final Path BUNDLES = Path.of("src/main/resources/xunge/i18n");
    /// A key in code: a literal of lower-case words joined by dots, the first of which begins keys of a bundle. A
    /// literal that ends in a dot is the beginning of keys made from an enum constant.
    private static final Pattern LITERAL = Pattern
            .compile("\"(?:\\$\\{bundle:)?([a-z][a-z0-9-]*(?:\\.[a-z0-9][A-Za-z0-9_-]*)+\\.?|[a-z][a-z0-9-]*\\.)}?\"");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)[^}]*}");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    @ParameterizedTest
    @ValueSource(strings = {"ui", "error", "cli"})
    void bothLanguagesHaveTheSameKeysAndPlaces(String bundle) {
        Map<String, String> chinese = load(bundle + "_zh_CN");
        Map<String, String> english = load(bundle + "_en");
        assertThat(missing(chinese, english)).as("add to " + bundle + "_en.properties").isEmpty();
        assertThat(missing(english, chinese)).as("add to " + bundle + "_zh_CN.properties").isEmpty();
        chinese.forEach((key, text) -> assertThat(places(english.getOrDefault(key, ""))).as("places of " + key)
                .isEqualTo(places(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ui", "error", "cli"})
    void noChineseStandsInTheEnglishBundle(String bundle) {
        assertThat(load(bundle + "_en")).allSatisfy((key, text) -> {
            if (!key.startsWith("language.")) {
                assertThat(HAN.matcher(text).find()).as("Chinese in " + key + "=" + text).isFalse();
            }
        });
    }

    @Test
    void everyKeyInTheCodeExists() {
        Set<String> prefixes = allKeys().stream().map(k -> k.substring(0, k.indexOf('.'))).collect(Collectors.toSet());
        List<String> lines = literals().stream()
                .filter(l -> prefixes.contains(l.substring(0, l.indexOf('.'))))
                .filter(l -> l.endsWith(".") ? allKeys().stream().noneMatch(k -> k.startsWith(l))
                        : !allKeys().contains(l))
                .map(l -> l + "=")
                .toList();
        assertThat(lines).as("lines to paste into the bundles").isEmpty();
    }

    @Test
    void everyKeyIsUsed() {
        Set<String> used = literals();
        List<String> unused = allKeys().stream()
                .filter(k -> !used.contains(k) && used.stream().noneMatch(l -> l.endsWith(".") && k.startsWith(l)))
                .toList();
        assertThat(unused).as("keys nothing uses: delete them").isEmpty();
    }

    private static Set<String> allKeys() {
        Set<String> keys = new TreeSet<>();
        for (Path file : SourceTree.list(BUNDLES, "_zh_CN.properties")) {
            keys.addAll(load(file.getFileName().toString().replace(".properties", "")).keySet());
        }
        return keys;
    }

    private static Set<String> literals() {
        Set<String> found = new TreeSet<>();
        for (Path file : SourceTree.list(SourceTree.MAIN, ".java")) {
            Matcher matcher = LITERAL.matcher(SourceTree.read(file));
            while (matcher.find()) {
                found.add(matcher.group(1));
            }
        }
        return found;
    }

    private static List<String> missing(Map<String, String> from, Map<String, String> in) {
        return from.entrySet()
                .stream()
                .filter(e -> !in.containsKey(e.getKey()))
                .map(e -> e.getKey() + "=" + e.getValue())
                .toList();
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(r -> r.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> load(String name) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(SourceTree.read(BUNDLES.resolve(name + ".properties"))));
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
        Map<String, String> sorted = new TreeMap<>();
        properties.forEach((key, value) -> sorted.put(key.toString(), value.toString()));
        return sorted;
    }
}

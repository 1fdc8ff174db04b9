package xunge.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Text must be readable on every ground it is used on (WCAG 2.2, 1.4.3: 4.5:1; sunlight 7:1, 1.4.6).
class RoleColoursTest {

    private static final Pattern ROLE = Pattern.compile("(-xunge-[a-z-]+):\\s*(#[0-9a-f]{6}|rgba\\([^)]*\\));");
    private static final Pattern USE = Pattern.compile("-xunge-[a-z-]+");

    /// Text colour and ground, as base.css combines them.
    private static final List<List<String>> PAIRS = List.of(List.of("fg", "bg"), List.of("fg", "bg-subtle"),
            List.of("fg", "bg-hover"), List.of("fg", "accent-bg"), List.of("fg-muted", "bg"),
            List.of("fg-muted", "bg-subtle"), List.of("fg-muted", "bg-hover"), List.of("fg-muted", "accent-bg"),
            List.of("on-accent", "accent"), List.of("on-accent", "accent-hover"), List.of("accent-fg", "bg"),
            List.of("accent-fg", "bg-hover"), List.of("accent-fg", "accent-bg"), List.of("danger-fg", "bg"),
            List.of("danger-fg", "danger-bg"), List.of("danger-fg", "bg-hover"), List.of("warning-fg", "bg"),
            List.of("warning-fg", "warning-bg"), List.of("success-fg", "bg"), List.of("success-fg", "success-bg"));

    @ParameterizedTest
    @EnumSource(Theme.class)
    void textIsReadableOnEveryGround(Theme theme) {
        double least = theme == Theme.SUNLIGHT ? 7 : 4.5;
        Map<String, String> roles = roles(theme);
        List<String> weak = new ArrayList<>();
        for (List<String> pair : PAIRS) {
            double contrast = contrast(roles.get("-xunge-" + pair.getFirst()), roles.get("-xunge-" + pair.getLast()));
            if (contrast < least) {
                weak.add("%s %.2f".formatted(pair, contrast));
            }
        }
        assertThat(weak).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyRoleThatIsUsedIsDefined(Theme theme) {
        TreeSet<String> used = new TreeSet<>();
        Matcher use = USE.matcher(read("base.css"));
        while (use.find()) {
            used.add(use.group());
        }
        assertThat(roles(theme).keySet()).containsAll(used);
    }

    @Test
    void baseSheetNamesNoColourOfItsOwn() {
        assertThat(read("base.css")).doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b").doesNotContain("rgb");
    }

    private static Map<String, String> roles(Theme theme) {
        Map<String, String> roles = new TreeMap<>();
        Matcher role = ROLE.matcher(read(theme.fileName() + ".css"));
        while (role.find()) {
            roles.put(role.group(1), role.group(2));
        }
        return roles;
    }

    private static String read(String name) {
        try (InputStream in = RoleColoursTest.class.getResourceAsStream("/xunge/styles/ui/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }

    private static double contrast(String text, String ground) {
        double a = luminance(text) + 0.05;
        double b = luminance(ground) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}

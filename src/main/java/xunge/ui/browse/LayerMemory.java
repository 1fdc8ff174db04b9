package xunge.ui.browse;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// How layers are shown, as a text of one line a layer, the topmost first.
final class LayerMemory {

    private static final int FIELDS = 9;

    private LayerMemory() {}

    /// What is remembered of one layer.
    record Remembered(boolean shown, double opacity, double minScale, double maxScale, Optional<LocalDate> from,
            Optional<LocalDate> to, String filter, String styleFile) {

        static Remembered of(LayerEntry entry, String styleFile) {
            return new Remembered(entry.shownProperty().get(), entry.opacityProperty().get(),
                    entry.minScaleProperty().get(), entry.maxScaleProperty().get(), entry.fromProperty().get(),
                    entry.toProperty().get(), entry.filterProperty().get(), styleFile);
        }

        void restore(LayerEntry entry) {
            entry.shownProperty().set(shown);
            entry.opacityProperty().set(opacity);
            entry.minScaleProperty().set(minScale);
            entry.maxScaleProperty().set(maxScale);
            entry.fromProperty().set(from);
            entry.toProperty().set(to);
            entry.filterProperty().set(filter);
        }
    }

    static String write(Map<String, Remembered> layers) {
        return layers.entrySet()
                .stream()
                .map(e -> line(e.getKey(), e.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String line(String name, Remembered layer) {
        return String.join(" ", encode(name), Boolean.toString(layer.shown), Double.toString(layer.opacity),
                Double.toString(layer.minScale), Double.toString(layer.maxScale), day(layer.from), day(layer.to),
                encode(layer.filter), encode(layer.styleFile));
    }

    /// The layers remembered in `text`; a line that was damaged counts as none.
    static Map<String, Remembered> read(String text) {
        Map<String, Remembered> layers = new LinkedHashMap<>();
        for (String line : text.split("\n", -1)) {
            List<String> fields = List.of(line.split(" ", -1));
            if (fields.size() == FIELDS) {
                try {
                    layers.put(decode(fields.get(0)), layer(fields));
                } catch (IllegalArgumentException | DateTimeException damaged) {
                    layers.remove(fields.get(0));
                }
            }
        }
        return layers;
    }

    private static Remembered layer(List<String> fields) {
        double opacity = Double.parseDouble(fields.get(2));
        return new Remembered(Boolean.parseBoolean(fields.get(1)), opacity >= 0 && opacity <= 1 ? opacity : 1,
                Double.parseDouble(fields.get(3)), Double.parseDouble(fields.get(4)), day(fields.get(5)),
                day(fields.get(6)), decode(fields.get(7)), decode(fields.get(8)));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("-");
    }

    private static Optional<LocalDate> day(String text) {
        return text.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}

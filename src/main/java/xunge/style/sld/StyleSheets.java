package xunge.style.sld;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import xunge.style.Theme;

/// The product's own map styles: one file a layer, one file of colours a theme, in `styles/map`.
///
/// Reads each file once. Immutable after [#load], safe for many threads.
public final class StyleSheets {

    private static final String FOLDER = "/xunge/styles/map/";

    private static final String NEUTRAL = "imported-";

    private final Map<String, SldDocument> documents;
    private final Map<String, Optional<SldDocument>> neutral = new ConcurrentHashMap<>();
    private final boolean hasNeutral;

    private StyleSheets(Map<String, SldDocument> documents, boolean hasNeutral) {
        this.documents = Map.copyOf(documents);
        this.hasNeutral = hasNeutral;
    }

    /// Sheets of documents read elsewhere, by the layer each is for.
    public static StyleSheets of(Map<String, SldDocument> documents) {
        return new StyleSheets(documents, false);
    }

    /// Reads the styles of `layers`; a layer without a file has none and is not drawn.
    public static StyleSheets load(List<String> layers) throws StyleException {
        Map<String, SldDocument> read = new HashMap<>();
        for (String layer : layers) {
            read(layer).ifPresent(d -> read.put(layer, d));
        }
        return new StyleSheets(read, true);
    }

    private static Optional<SldDocument> read(String name) throws StyleException {
        String file = name + ".sld";
        try (InputStream in = StyleSheets.class.getResourceAsStream(FOLDER + file)) {
            return in == null ? Optional.empty() : Optional.of(SldReader.read(file, in));
        } catch (IOException broken) {
            throw new StyleException("style.not-readable", List.of(file), broken);
        }
    }

    /// The style of `layer` or, when it has none, the first there is for imported layers called one of `others`, such as
    /// `road` or `named-point`. Reads a file the first time. Sheets made by [#of] have no styles for imported layers.
    public Optional<SldDocument> findDocument(String layer, List<String> others) {
        Optional<SldDocument> own = findDocument(layer);
        return own.isPresent() || !hasNeutral ? own
                : others.stream().flatMap(o -> findNeutral(o).stream()).findFirst();
    }

    private Optional<SldDocument> findNeutral(String name) {
        return name.indexOf('/') >= 0 ? Optional.empty() : neutral.computeIfAbsent(NEUTRAL + name, file -> {
            try {
                return read(file);
            } catch (StyleException broken) {
                throw new IllegalStateException(broken);
            }
        });
    }

    /// The product's style file for `layer` as written; empty when there is none.
    public static Optional<String> findText(String layer) throws StyleException {
        String file = layer + ".sld";
        try (InputStream in = StyleSheets.class.getResourceAsStream(FOLDER + file)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new StyleException("style.not-readable", List.of(file), broken);
        }
    }

    /// The style of `layer`, if it has one.
    public Optional<SldDocument> findDocument(String layer) {
        return Optional.ofNullable(documents.get(layer));
    }

    /// The theme called `name`: `light`, `dark` or `sunlight`.
    public static Theme theme(String name) throws StyleException {
        String file = "theme-" + name + ".properties";
        try (InputStream in = StyleSheets.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new StyleException("style.no-theme", List.of(name), null);
            }
            Properties values = new Properties();
            values.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new Theme(name, values.stringPropertyNames()
                    .stream()
                    .collect(Collectors.toMap(key -> key, values::getProperty)));
        } catch (IOException broken) {
            throw new StyleException("style.not-readable", List.of(file), broken);
        }
    }
}

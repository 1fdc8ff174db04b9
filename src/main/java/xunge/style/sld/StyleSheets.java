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
import java.util.stream.Collectors;
import xunge.style.Theme;

/// The product's own map styles: one file a layer, one file of colours a theme, in `styles/map`.
///
/// Reads each file once. Immutable after [#load], safe for many threads.
public final class StyleSheets {

    private static final String FOLDER = "/xunge/styles/map/";

    private final Map<String, SldDocument> documents;

    private StyleSheets(Map<String, SldDocument> documents) {
        this.documents = Map.copyOf(documents);
    }

    /// Sheets of documents read elsewhere, by the layer each is for.
    public static StyleSheets of(Map<String, SldDocument> documents) {
        return new StyleSheets(documents);
    }

    /// Reads the styles of `layers`; a layer without a file has none and is not drawn.
    public static StyleSheets load(List<String> layers) throws StyleException {
        Map<String, SldDocument> read = new HashMap<>();
        for (String layer : layers) {
            String file = layer + ".sld";
            try (InputStream in = StyleSheets.class.getResourceAsStream(FOLDER + file)) {
                if (in != null) {
                    read.put(layer, SldReader.read(file, in));
                }
            } catch (IOException broken) {
                throw new StyleException("style.not-readable", List.of(file), broken);
            }
        }
        return new StyleSheets(read);
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

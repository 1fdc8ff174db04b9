package xunge.style.sld;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xunge.style.Picture;

/// Finds the picture of an `ExternalGraphic`: inside the style (`InlineContent`, `data:`, QGIS's `base64:`), or beside
/// it. The colours that QGIS hands to its SVGs (`param(fill)` and so on) are filled in.
final class PictureReader {

    private static final Pattern PARAMETER = Pattern.compile("param\\(([a-z-]+)\\)(?:\\s+([^\"'\\s;]+))?");
    private static final Map<String, String> DEFAULTS = Map.of("fill", "#000000", "fill-opacity", "1", "outline",
            "#000000", "outline-opacity", "1", "outline-width", "1");

    private final PictureFolder folder;

    PictureReader(PictureFolder folder) {
        this.folder = folder;
    }

    Optional<Picture> find(XmlPart.Node node) {
        String format = node.child("Format").map(XmlPart.Node::text).orElse("");
        Optional<XmlPart.Node> inline = node.child("InlineContent");
        if (inline.isPresent()) {
            return inline(inline.get(), format);
        }
        String href = node.child("OnlineResource").map(r -> r.attribute("href")).orElse("");
        return href.isEmpty() ? Optional.empty() : online(href, format);
    }

    private static Optional<Picture> inline(XmlPart.Node node, String format) {
        return node.attribute("encoding").equals("base64")
                ? decoded(node.text()).map(b -> picture("InlineContent", format, b, Map.of()))
                : Optional.empty();
    }

    private Optional<Picture> online(String href, String format) {
        int query = href.indexOf('?');
        String place = query < 0 ? href : href.substring(0, query);
        Map<String, String> parameters = query < 0 ? Map.of() : parameters(href.substring(query + 1));
        if (place.startsWith("base64:")) {
            return decoded(place.substring(7)).map(b -> picture("base64", format, b, parameters));
        }
        if (place.startsWith("data:")) {
            int comma = place.indexOf(',');
            return comma > 0 && place.substring(0, comma).endsWith(";base64")
                    ? decoded(place.substring(comma + 1))
                            .map(b -> picture("data", place.substring(5, comma), b, parameters))
                    : Optional.empty();
        }
        String path = place.startsWith("file://") ? place.substring(7) : place;
        return folder.find(decodedName(path)).map(b -> picture(path, format, b, parameters));
    }

    private static String decodedName(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return path;
        }
    }

    private static Optional<byte[]> decoded(String text) {
        try {
            return Optional.of(Base64.getMimeDecoder().decode(text));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> found = new HashMap<>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                found.put(pair.substring(0, equals), decodedName(pair.substring(equals + 1)));
            }
        }
        return found;
    }

    private static Picture picture(String name, String format, byte[] content, Map<String, String> parameters) {
        boolean isVector = format.contains("svg") || name.endsWith(".svg") || looksLikeSvg(content);
        return new Picture(name, isVector, isVector ? filledIn(content, parameters) : content);
    }

    private static boolean looksLikeSvg(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, 1000), StandardCharsets.UTF_8);
        return start.contains("<svg");
    }

    private static byte[] filledIn(byte[] svg, Map<String, String> parameters) {
        Matcher matcher = PARAMETER.matcher(new String(svg, StandardCharsets.UTF_8));
        String made = matcher.replaceAll(found -> {
            String own = found.group(2) == null ? DEFAULTS.getOrDefault(found.group(1), "") : found.group(2);
            return Matcher.quoteReplacement(parameters.getOrDefault(found.group(1), own));
        });
        return made.getBytes(StandardCharsets.UTF_8);
    }
}

package xunge.exchange.raster.online;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import xunge.exchange.raster.BaseMap;
import xunge.geo.raster.RasterException;
import xunge.geo.raster.TileMatrix;

/// What a WMTS service offers, read from its capabilities (OGC 07-057r7): one offer a layer and tile matrix set.
public final class WmtsCapabilities {

    private static final Pattern CODE = Pattern.compile("(\\d{4,6})$");
    /// The standardised pixel (07-057r7, 6.1).
    private static final double PIXEL_METRES = 0.00028;
    /// The pixel of 96 an inch by which some services reckon instead, among them the national map's in degrees.
    private static final double SCREEN_PIXEL_METRES = 0.0254 / 96;
    private static final double METRES_PER_DEGREE = Math.PI * 6_378_137 / 180;
    private static final List<Integer> DEGREES = List.of(4326, 4490);

    /// One layer in one tile matrix set.
    ///
    /// @param title what the service calls it
    /// @param matrixSet the name of the set
    /// @param service how to ask for its tiles
    public record Offer(String title, String matrixSet, BaseMap.Online service) {}

    private final Element root;
    private final String token;

    private WmtsCapabilities(Element root, String token) {
        this.root = root;
        this.token = token;
    }

    /// The offers in `bytes`, which came from `where`; `token` is put into every request. Throws when it is no
    /// capabilities document; layers in systems that cannot be shown are left out.
    public static List<Offer> read(byte[] bytes, String where, String token) throws RasterException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            Element root = builder.parse(new ByteArrayInputStream(bytes)).getDocumentElement();
            if (!"Capabilities".equals(root.getLocalName())) {
                throw new RasterException("raster.no-capabilities", List.of(where), null);
            }
            return new WmtsCapabilities(root, token).offers();
        } catch (SAXException | IOException | ParserConfigurationException | RuntimeException e) {
            throw new RasterException("raster.no-capabilities", List.of(where), e);
        }
    }

    private List<Offer> offers() {
        Map<String, Element> sets = new LinkedHashMap<>();
        Element contents = child(root, "Contents").orElseThrow();
        children(contents, "TileMatrixSet").forEach(s -> sets.put(text(s, "Identifier"), s));
        List<Offer> offers = new ArrayList<>();
        for (Element layer : children(contents, "Layer")) {
            for (Element link : children(layer, "TileMatrixSetLink")) {
                String name = text(link, "TileMatrixSet");
                Optional.ofNullable(sets.get(name)).flatMap(set -> offer(layer, name, set)).ifPresent(offers::add);
            }
        }
        return offers;
    }

    private Optional<Offer> offer(Element layer, String name, Element set) {
        Matcher code = CODE.matcher(text(set, "SupportedCRS"));
        if (!code.find()) {
            return Optional.empty();
        }
        int epsg = Integer.parseInt(code.group(1));
        List<BaseMap.Level> levels = new ArrayList<>();
        for (Element matrix : children(set, "TileMatrix")) {
            levels.add(level(matrix, levels.size(), DEGREES.contains(epsg)));
        }
        String title = text(layer, "Title");
        return Optional.of(new Offer(title.isEmpty() ? text(layer, "Identifier") : title, name,
                new BaseMap.Online(template(layer, name), token, provider(), epsg, levels)));
    }

    private static BaseMap.Level level(Element matrix, int zoom, boolean isDegrees) {
        double size = pixelSize(matrix, isDegrees);
        String[] corner = text(matrix, "TopLeftCorner").split("\\s+", -1);
        double first = Double.parseDouble(corner[0]);
        double second = Double.parseDouble(corner[1]);
        // Latitude comes first in these systems; a corner that cannot be a latitude shows that the service swaps them.
        boolean isNorthFirst = isDegrees && Math.abs(first) <= 90;
        return new BaseMap.Level(text(matrix, "Identifier"), new TileMatrix(zoom, isNorthFirst ? second : first,
                isNorthFirst ? first : second, size, size, number(matrix, "MatrixWidth"),
                number(matrix, "MatrixHeight"), (int) number(matrix, "TileWidth"), (int) number(matrix, "TileHeight")));
    }

    /// Units a pixel. A matrix that would reach around more than the earth was reckoned with the other pixel.
    private static double pixelSize(Element matrix, boolean isDegrees) {
        double perPixel = Double.parseDouble(text(matrix, "ScaleDenominator")) / (isDegrees ? METRES_PER_DEGREE : 1);
        double earth = 360 * (isDegrees ? 1 : METRES_PER_DEGREE);
        double around = perPixel * PIXEL_METRES * number(matrix, "MatrixWidth") * number(matrix, "TileWidth") / earth;
        boolean isScreen = Math.abs(around * SCREEN_PIXEL_METRES / PIXEL_METRES - 1) < 0.001;
        return perPixel * (isScreen ? SCREEN_PIXEL_METRES : PIXEL_METRES);
    }

    private static long number(Element parent, String name) {
        return Long.parseLong(text(parent, name));
    }

    private String template(Element layer, String set) {
        String style = children(layer, "Style").stream()
                .filter(s -> "true".equals(s.getAttribute("isDefault")))
                .findFirst()
                .or(() -> child(layer, "Style"))
                .map(s -> text(s, "Identifier"))
                .orElse("default");
        return children(layer, "ResourceURL").stream()
                .filter(u -> "tile".equals(u.getAttribute("resourceType")))
                .map(u -> u.getAttribute("template"))
                .findFirst()
                .map(t -> t.replace("{Style}", style)
                        .replace("{style}", style)
                        .replace("{TileMatrixSet}", set)
                        .replace("{TileMatrix}", "{z}")
                        .replace("{TileRow}", "{y}")
                        .replace("{TileCol}", "{x}"))
                .orElseGet(() -> keyValuePairs(layer, set, style));
    }

    private String keyValuePairs(Element layer, String set, String style) {
        String address = descendants(root, "Operation").stream()
                .filter(o -> "GetTile".equals(o.getAttribute("name")))
                .flatMap(o -> descendants(o, "Get").stream())
                .map(g -> g.getAttributeNS("http://www.w3.org/1999/xlink", "href"))
                .findFirst()
                .orElse("");
        String joint = address.contains("?") ? address.endsWith("?") || address.endsWith("&") ? "" : "&" : "?";
        return address + joint + "SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=" + text(layer, "Identifier")
                + "&STYLE=" + style + "&TILEMATRIXSET=" + set + "&FORMAT=" + text(layer, "Format").replace("/", "%2F")
                + "&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}";
    }

    private String provider() {
        return descendants(root, "ProviderName").stream().findFirst().map(e -> e.getTextContent().strip()).orElse("");
    }

    private static Optional<Element> child(Element parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    private static String text(Element parent, String name) {
        return child(parent, name).map(e -> e.getTextContent().strip()).orElse("");
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name.equals(element.getLocalName())) {
                found.add(element);
            }
        }
        return found;
    }

    private static List<Element> descendants(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagNameNS("*", name);
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }
}

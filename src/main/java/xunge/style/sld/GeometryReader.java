package xunge.style.sld;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import xunge.style.Value;

/// Reads the geometries filters hold: GML 2.1 and 3.1, without curves. The name of their system becomes the user data.
final class GeometryReader {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private GeometryReader() {}

    /// The geometry of `node`; empty when it is none or broken.
    static Optional<Geometry> geometry(XmlPart.Node node) {
        try {
            Optional<Geometry> made = made(node, dimension(node));
            String system = system(node);
            made.filter(g -> !system.isEmpty()).ifPresent(g -> g.setUserData(system));
            return made;
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static String system(XmlPart.Node node) {
        String own = node.attribute("srsName");
        return own.isEmpty() ? node.children()
                .stream()
                .map(GeometryReader::system)
                .filter(s -> !s.isEmpty())
                .findFirst()
                .orElse("") : own;
    }

    private static int dimension(XmlPart.Node node) {
        if (node.attribute("srsDimension").equals("3")) {
            return 3;
        }
        return node.children().stream().anyMatch(c -> dimension(c) == 3) ? 3 : 2;
    }

    private static Optional<Geometry> made(XmlPart.Node node, int dimension) {
        return switch (node.name()) {
            case "Point" -> coordinates(node, dimension).stream().findFirst().map(FACTORY::createPoint);
            case "LineString", "LineStringSegment" -> Optional.of(line(node, dimension));
            case "Polygon", "PolygonPatch", "Rectangle" -> Optional.of(polygon(node, dimension));
            case "Curve", "Surface", "segments", "patches" -> node.children()
                    .stream()
                    .findFirst()
                    .flatMap(c -> made(c, dimension));
            case "MultiPoint", "MultiLineString", "MultiPolygon", "MultiCurve", "MultiSurface", "MultiGeometry" ->
                Optional.of(FACTORY.buildGeometry(members(node, dimension)));
            case "Envelope", "Box" -> Optional.of(box(node, dimension));
            default -> Optional.empty();
        };
    }

    private static List<Geometry> members(XmlPart.Node node, int dimension) {
        return node.children()
                .stream()
                .filter(c -> c.name().endsWith("Member") || c.name().endsWith("Members"))
                .flatMap(c -> c.children().stream())
                .flatMap(c -> made(c, dimension).stream())
                .toList();
    }

    private static LineString line(XmlPart.Node node, int dimension) {
        return FACTORY.createLineString(coordinates(node, dimension).toArray(Coordinate[]::new));
    }

    private static Polygon polygon(XmlPart.Node node, int dimension) {
        List<LinearRing> shells = rings(node, dimension, "exterior", "outerBoundaryIs");
        if (shells.isEmpty()) {
            throw new IllegalArgumentException("no exterior");
        }
        return FACTORY.createPolygon(shells.getFirst(),
                rings(node, dimension, "interior", "innerBoundaryIs").toArray(LinearRing[]::new));
    }

    private static List<LinearRing> rings(XmlPart.Node node, int dimension, String gml3, String gml2) {
        return Stream.concat(node.children(gml3), node.children(gml2))
                .flatMap(b -> b.children("LinearRing"))
                .map(r -> FACTORY.createLinearRing(coordinates(r, dimension).toArray(Coordinate[]::new)))
                .toList();
    }

    private static Geometry box(XmlPart.Node node, int dimension) {
        List<Coordinate> corners = coordinates(node, dimension);
        if (corners.size() < 2) {
            throw new IllegalArgumentException("no corners");
        }
        return FACTORY.toGeometry(new Envelope(corners.get(0), corners.get(1)));
    }

    private static List<Coordinate> coordinates(XmlPart.Node node, int dimension) {
        List<Coordinate> all = new ArrayList<>();
        for (XmlPart.Node child : node.children()) {
            switch (child.name()) {
                case "pos", "posList", "lowerCorner", "upperCorner" -> all.addAll(numbers(child.text(), dimension));
                case "coordinates" -> all.addAll(tuples(child));
                case "coord" -> all.add(new Coordinate(number(child.child("X").map(XmlPart.Node::text).orElse("")),
                        number(child.child("Y").map(XmlPart.Node::text).orElse(""))));
                case "pointProperty", "pointRep" -> child.children("Point")
                        .forEach(p -> all.addAll(coordinates(p, dimension)));
                default -> {
                    // names and metadata
                }
            }
        }
        return all;
    }

    private static List<Coordinate> numbers(String text, int dimension) {
        String[] words = BLANKS.split(text.strip(), -1);
        List<Coordinate> all = new ArrayList<>();
        for (int i = 0; i + 1 < words.length; i += dimension) {
            all.add(new Coordinate(number(words[i]), number(words[i + 1])));
        }
        return all;
    }

    /// GML 2 `coordinates`: commas within, blanks between, unless the element says otherwise.
    private static List<Coordinate> tuples(XmlPart.Node node) {
        String comma = node.attributes().getOrDefault("cs", ",");
        String blank = node.attributes().getOrDefault("ts", " ");
        String text = node.text().replaceAll("\\s*" + Pattern.quote(comma) + "\\s*", ",");
        Pattern between = blank.isBlank() ? BLANKS : Pattern.compile("\\s*" + Pattern.quote(blank) + "\\s*");
        List<Coordinate> all = new ArrayList<>();
        for (String tuple : between.split(text.strip(), -1)) {
            String[] words = tuple.split(",", -1);
            all.add(new Coordinate(number(words[0]), number(words.length > 1 ? words[1] : "")));
        }
        return all;
    }

    private static double number(String word) {
        double number = Value.parseNumber(word);
        if (Double.isNaN(number)) {
            throw new IllegalArgumentException(word);
        }
        return number;
    }
}

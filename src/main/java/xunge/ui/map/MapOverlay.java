package xunge.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineJoin;
import xunge.domain.PlanePoint;
import xunge.geo.layer.Box;
import xunge.geo.layer.GeometryKind;
import xunge.render.FeaturePath;
import xunge.render.MapHit;
import xunge.render.MapScene;
import xunge.render.PixelPath;
import xunge.render.Viewport;

/// What lies on the map and changes with every move: the cell under the pointer, the selection, the position, the mark
/// being placed. Nodes of their own, so that they never cost a tile.
final class MapOverlay extends Pane {

    private static final double MARK_RADIUS = 13;
    /// More outlines than this would only hide the map.
    private static final int MOST_OUTLINED = 2000;

    private final Path hover = new Path();
    private final Path selectOuter = new Path();
    private final Path selectInner = new Path();
    private final Circle accuracy = new Circle();
    private final Circle position = new Circle(6);
    private final SVGPath pin = new SVGPath();
    private final Group marker = new Group(pin, new Circle(0, -21, 4.5));
    private final PixelPath pixels = new PixelPath();
    private final Path spot = new Path();
    private final Path sketch = new Path();
    private Optional<MapHit> hovered = Optional.empty();
    private Optional<MapHit> litUp = Optional.empty();
    private List<MapHit> selected = List.of();
    private List<PlanePoint> corners = List.of();
    private Optional<PlanePoint> positionAt = Optional.empty();
    private OptionalDouble accuracyMetres = OptionalDouble.empty();
    private boolean isFresh;
    private Optional<PlanePoint> markerAt = Optional.empty();

    MapOverlay() {
        setMouseTransparent(true);
        Rectangle edge = new Rectangle();
        edge.widthProperty().bind(widthProperty());
        edge.heightProperty().bind(heightProperty());
        setClip(edge);
        pin.setContent("M0 0 C-3 -8 -10 -13 -10 -21 A10 10 0 1 1 10 -21 C10 -13 3 -8 0 0 Z");
        pin.setStrokeWidth(2);
        selectOuter.setStrokeWidth(5);
        selectInner.setStrokeWidth(2);
        selectOuter.setStrokeLineJoin(StrokeLineJoin.ROUND);
        selectInner.setStrokeLineJoin(StrokeLineJoin.ROUND);
        hover.setFillRule(FillRule.EVEN_ODD);
        position.setStrokeWidth(2.5);
        accuracy.setStrokeWidth(1);
        spot.setStrokeWidth(4);
        spot.setFillRule(FillRule.EVEN_ODD);
        sketch.setStrokeWidth(2);
        sketch.getStrokeDashArray().setAll(6.0, 4.0);
        List<Node> all = List.of(hover, selectOuter, selectInner, spot, sketch, accuracy, position, marker);
        all.forEach(n -> n.setManaged(false));
        getChildren().setAll(all);
        hover.getStyleClass().add("map-hover");
        selectInner.getStyleClass().add("map-selection");
        sketch.getStyleClass().add("map-sketch");
        spot.getStyleClass().add("map-lit");
        position.getStyleClass().add("map-position");
        marker.getStyleClass().add("map-marker");
    }

    void hover(Optional<MapHit> hit) {
        hovered = hit;
    }

    Optional<MapHit> hovered() {
        return hovered;
    }

    void select(List<MapHit> hits) {
        selected = hits;
    }

    void lightUp(Optional<MapHit> hit) {
        litUp = hit;
    }

    /// The corners of what is being drawn; none when nothing is.
    void sketch(List<PlanePoint> points) {
        corners = points;
    }

    void setPosition(Optional<PlanePoint> at, OptionalDouble accuracyInMetres, boolean isPositionFresh) {
        positionAt = at;
        accuracyMetres = accuracyInMetres;
        isFresh = isPositionFresh;
    }

    void setMarker(Optional<PlanePoint> at) {
        markerAt = at;
    }

    /// Puts everything where it belongs in `viewport`.
    void update(MapScene scene, Viewport viewport) {
        outline(hover, hovered.stream().toList(), viewport);
        outline(spot, litUp.stream().toList(), viewport);
        outline(selectOuter, selected, viewport);
        sketchOut(viewport);
        selectInner.getElements().setAll(selectOuter.getElements());
        selectInner.setVisible(selectOuter.isVisible());
        place(position, positionAt, viewport);
        place(accuracy, positionAt.filter(p -> accuracyMetres.isPresent()), viewport);
        accuracy.setRadius(Math.min(accuracyMetres.orElse(0) / viewport.metresPerPixel(), 4000));
        place(marker, markerAt, viewport);
        colour(scene);
    }

    private static void place(Node node, Optional<PlanePoint> at, Viewport viewport) {
        node.setVisible(at.isPresent());
        at.ifPresent(p -> node.relocate(0, 0));
        at.ifPresent(p -> {
            node.setLayoutX(viewport.xOf(p));
            node.setLayoutY(viewport.yOf(p));
        });
    }

    private void outline(Path path, List<MapHit> hits, Viewport viewport) {
        Box sight = viewport.box().grown(MARK_RADIUS * viewport.metresPerPixel());
        List<PathElement> elements = hits.stream()
                .filter(h -> h.layer().box(h.feature()).intersects(sight))
                .limit(MOST_OUTLINED)
                .flatMap(h -> elements(h, viewport).stream())
                .toList();
        path.setVisible(!elements.isEmpty());
        path.getElements().setAll(elements);
    }

    private void sketchOut(Viewport viewport) {
        List<PathElement> elements = new ArrayList<>();
        for (PlanePoint corner : corners) {
            double x = viewport.xOf(corner);
            double y = viewport.yOf(corner);
            elements.add(elements.isEmpty() ? new MoveTo(x, y) : new LineTo(x, y));
        }
        if (elements.size() > 1) {
            elements.add(new ClosePath());
        }
        sketch.setVisible(!elements.isEmpty());
        sketch.getElements().setAll(elements);
    }

    private List<PathElement> elements(MapHit hit, Viewport viewport) {
        if (hit.layer().kind() == GeometryKind.POINT) {
            PlanePoint at = hit.layer().vertex(hit.layer().partStart(hit.layer().firstPart(hit.feature())));
            return circle(viewport.xOf(at), viewport.yOf(at));
        }
        pixels.reset();
        new FeaturePath(hit.layer(), viewport.frame()).append(hit.feature(), pixels);
        List<PathElement> elements = new ArrayList<>();
        for (int part = 0; part < pixels.parts(); part++) {
            elements.add(new MoveTo(pixels.x(pixels.start(part)), pixels.y(pixels.start(part))));
            for (int i = pixels.start(part) + 1; i < pixels.start(part + 1); i++) {
                elements.add(new LineTo(pixels.x(i), pixels.y(i)));
            }
        }
        return elements;
    }

    private static List<PathElement> circle(double x, double y) {
        List<PathElement> elements = new ArrayList<>();
        elements.add(new MoveTo(x + MARK_RADIUS, y));
        for (int degrees = 10; degrees <= 360; degrees += 10) {
            double angle = Math.toRadians(degrees);
            elements.add(new LineTo(x + MARK_RADIUS * Math.cos(angle), y + MARK_RADIUS * Math.sin(angle)));
        }
        return elements;
    }

    private static Color faded(Color colour, double opacity) {
        return colour.deriveColor(0, 1, 1, opacity);
    }

    private void colour(MapScene scene) {
        Color outer = MapColours.of(scene, "select-outer", "#0b57d0");
        Color inner = MapColours.of(scene, "select-inner", "#ffffff");
        Color lit = MapColours.of(scene, "hover", "#0b57d0");
        hover.setFill(lit.deriveColor(0, 1, 1, 0.10));
        hover.setStroke(lit.deriveColor(0, 1, 1, 0.7));
        selectOuter.setStroke(outer);
        selectInner.setStroke(inner);
        spot.setFill(faded(outer, 0.18));
        spot.setStroke(faded(outer, 0.85));
        sketch.setFill(faded(outer, 0.10));
        sketch.setStroke(outer);
        Color here = isFresh ? outer : MapColours.of(scene, "position-old", "#6b7280");
        position.setFill(here);
        position.setStroke(inner);
        accuracy.setFill(here.deriveColor(0, 1, 1, 0.12));
        accuracy.setStroke(here.deriveColor(0, 1, 1, 0.5));
        pin.setFill(outer);
        pin.setStroke(inner);
        ((Circle) marker.getChildren().get(1)).setFill(inner);
    }
}

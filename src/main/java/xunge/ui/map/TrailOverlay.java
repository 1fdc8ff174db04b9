package xunge.ui.map;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import xunge.domain.PlanePoint;
import xunge.render.MapScene;
import xunge.render.Viewport;
import xunge.ui.common.TrailLine;
import xunge.ui.common.TrailLine.Kind;

/// The track and the passed sides of the roads, over the tiles and under the marks: one node a kind of line, holding only
/// what is in sight, simplified to 1.5 pixels.
final class TrailOverlay extends Pane {

    private static final double COARSE = 1.5;
    private static final double MARGIN = 20;
    /// How far a side's line lies from the middle of the road, in pixels and, close to, in metres.
    private static final double SIDE_PIXELS = 7;
    private static final double SIDE_METRES = 26;
    /// From this scale outwards a road's sides can no longer be told apart and what is open is not drawn.
    private static final double FAR_METRES_PER_PIXEL = 12;

    private final Map<Kind, Path> paths = new EnumMap<>(Kind.class);
    private List<TrailLine> lines = List.of();

    TrailOverlay() {
        setMouseTransparent(true);
        Rectangle edge = new Rectangle();
        edge.widthProperty().bind(widthProperty());
        edge.heightProperty().bind(heightProperty());
        setClip(edge);
        for (Kind kind : List.of(Kind.OPEN_LEFT, Kind.OPEN_RIGHT, Kind.PASSED_UNKNOWN, Kind.PASSED_LEFT,
                Kind.PASSED_RIGHT, Kind.GAP, Kind.WALKED)) {
            Path path = new Path();
            path.setManaged(false);
            path.setFill(null);
            path.setStrokeLineCap(StrokeLineCap.BUTT);
            path.setStrokeLineJoin(StrokeLineJoin.ROUND);
            path.setStrokeWidth(width(kind));
            path.getStyleClass().add("trail-" + kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
            paths.put(kind, path);
            getChildren().add(path);
        }
        path(Kind.GAP).getStrokeDashArray().setAll(5.0, 5.0);
        path(Kind.OPEN_LEFT).getStrokeDashArray().setAll(2.0, 4.0);
        path(Kind.OPEN_RIGHT).getStrokeDashArray().setAll(2.0, 4.0);
        path(Kind.PASSED_UNKNOWN).getStrokeDashArray().setAll(8.0, 4.0);
    }

    private Path path(Kind kind) {
        return paths.computeIfAbsent(kind, k -> new Path());
    }

    private static double width(Kind kind) {
        return switch (kind) {
            case WALKED -> 2.5;
            case GAP -> 1.5;
            case PASSED_LEFT, PASSED_RIGHT, PASSED_UNKNOWN -> 4;
            case OPEN_LEFT, OPEN_RIGHT -> 1.5;
        };
    }

    void show(List<TrailLine> trails) {
        lines = trails;
    }

    /// Puts everything where it belongs in `viewport`.
    void update(MapScene scene, Viewport viewport) {
        Map<Kind, List<PathElement>> elements = new EnumMap<>(Kind.class);
        for (TrailLine line : lines) {
            boolean isOpen = line.kind() == Kind.OPEN_LEFT || line.kind() == Kind.OPEN_RIGHT;
            if (!isOpen || viewport.metresPerPixel() < FAR_METRES_PER_PIXEL) {
                append(line, viewport, elements.computeIfAbsent(line.kind(), k -> new ArrayList<>()));
            }
        }
        paths.forEach((kind, path) -> path.getElements().setAll(elements.getOrDefault(kind, List.of())));
        colour(scene);
    }

    private static void append(TrailLine line, Viewport viewport, List<PathElement> out) {
        double shift = Math.max(SIDE_PIXELS, SIDE_METRES / viewport.metresPerPixel()) * switch (line.kind()) {
            case PASSED_LEFT, OPEN_LEFT -> -1;
            case PASSED_RIGHT, OPEN_RIGHT -> 1;
            case WALKED, GAP, PASSED_UNKNOWN -> 0;
        };
        List<PlanePoint> points = line.points();
        boolean isDown = false;
        double fromX = viewport.xOf(points.getFirst());
        double fromY = viewport.yOf(points.getFirst());
        for (int i = 1; i < points.size(); i++) {
            double x = viewport.xOf(points.get(i));
            double y = viewport.yOf(points.get(i));
            double length = Math.hypot(x - fromX, y - fromY);
            if (length < COARSE && i < points.size() - 1 || length == 0) {
                continue;
            }
            if (isInSight(fromX, fromY, x, y, viewport)) {
                double dx = -(y - fromY) / length * shift;
                double dy = (x - fromX) / length * shift;
                out.add(isDown ? new LineTo(fromX + dx, fromY + dy) : new MoveTo(fromX + dx, fromY + dy));
                out.add(new LineTo(x + dx, y + dy));
                isDown = true;
            } else {
                isDown = false;
            }
            fromX = x;
            fromY = y;
        }
    }

    private static boolean isInSight(double x1, double y1, double x2, double y2, Viewport viewport) {
        return Math.max(x1, x2) > -MARGIN && Math.min(x1, x2) < viewport.width() + MARGIN
                && Math.max(y1, y2) > -MARGIN && Math.min(y1, y2) < viewport.height() + MARGIN;
    }

    private void colour(MapScene scene) {
        Color walked = MapColours.of(scene, "trail-walked", "#5a3d9a");
        Color passed = MapColours.of(scene, "trail-passed", "#1a7f64");
        Color open = MapColours.of(scene, "trail-open", "#8a8f98");
        paths.forEach((kind, path) -> path.setStroke(switch (kind) {
            case WALKED -> walked.deriveColor(0, 1, 1, 0.75);
            case GAP -> walked.deriveColor(0, 1, 1, 0.6);
            case PASSED_LEFT, PASSED_RIGHT -> passed;
            case PASSED_UNKNOWN -> passed.deriveColor(0, 1, 1, 0.5);
            case OPEN_LEFT, OPEN_RIGHT -> open;
        }));
    }
}

package xunge.ui.measure;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import xunge.domain.PlanePoint;
import xunge.ui.common.MapSurface;
import xunge.ui.text.Language;

/// The measured line or area over the map. Lets every click through.
final class MeasureOverlay extends Pane {

    private static final double POINT_RADIUS = 5;
    private static final double LABEL_GAP = 12;

    private final MeasureViewModel model;
    private final ObservableValue<MapSurface.Sight> sight;
    private final Language language;

    MeasureOverlay(MeasureViewModel model, ObservableValue<MapSurface.Sight> sight, Language language) {
        this.model = model;
        this.sight = sight;
        this.language = language;
        setId("measure-overlay");
        setMouseTransparent(true);
        sight.subscribe(s -> draw());
        model.valuesProperty().subscribe(v -> draw());
        model.pointsProperty().subscribe(p -> draw());
        widthProperty().subscribe(w -> draw());
        heightProperty().subscribe(h -> draw());
        language.textsProperty().subscribe(t -> draw());
    }

    private void draw() {
        List<PlanePoint> path = model.path();
        List<Node> nodes = new ArrayList<>();
        if (model.modeProperty().get() == MeasureMode.AREA && path.size() > 2) {
            nodes.add(area(path));
            nodes.add(line(path.getLast(), path.getFirst(), true));
        }
        int set = model.pointsProperty().get().size();
        for (int i = 1; i < path.size(); i++) {
            nodes.add(line(path.get(i - 1), path.get(i), i >= set));
        }
        model.pointsProperty().get().forEach(p -> nodes.add(point(p)));
        nodes.forEach(n -> n.setManaged(false));
        if (path.size() > 1) {
            model.valuesProperty().getValue().stream().findFirst().ifPresent(v -> nodes.add(label(v, path.getLast())));
        }
        getChildren().setAll(nodes);
    }

    private Polygon area(List<PlanePoint> path) {
        Polygon polygon = new Polygon();
        path.forEach(p -> polygon.getPoints().addAll(x(p), y(p)));
        polygon.getStyleClass().add("measure-area");
        return polygon;
    }

    private Line line(PlanePoint from, PlanePoint to, boolean isLive) {
        Line line = new Line(x(from), y(from), x(to), y(to));
        line.getStyleClass().add("measure-line");
        if (isLive) {
            line.getStyleClass().add("live");
        }
        return line;
    }

    private Circle point(PlanePoint at) {
        Circle circle = new Circle(x(at), y(at), POINT_RADIUS);
        circle.getStyleClass().add("measure-point");
        return circle;
    }

    private Label label(MeasureViewModel.Value value, PlanePoint at) {
        Label label = new Label(language.say(value.onEllipsoid()));
        label.getStyleClass().add("measure-label");
        label.relocate(Math.rint(x(at) + LABEL_GAP), Math.rint(y(at) + LABEL_GAP));
        return label;
    }

    private double x(PlanePoint at) {
        MapSurface.Sight now = sight.getValue();
        return getWidth() / 2 + (at.eastMetres() - now.centre().eastMetres()) / now.metresPerPixel();
    }

    private double y(PlanePoint at) {
        MapSurface.Sight now = sight.getValue();
        return getHeight() / 2 - (at.northMetres() - now.centre().northMetres()) / now.metresPerPixel();
    }
}

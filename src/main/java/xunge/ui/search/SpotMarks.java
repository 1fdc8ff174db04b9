package xunge.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;
import xunge.domain.PlanePoint;
import xunge.ui.common.MapSurface;
import xunge.ui.common.Parts;
import xunge.ui.text.Language;

/// The marks of the search over the map: the place that was found, or the readings of a coordinate with their letters and
/// the metres between them. A click on a letter chooses it; every other click goes through to the map.
public final class SpotMarks extends Pane {

    /// Up to so many marks each is joined with each other; more than that only with the next.
    private static final int MOST_PAIRED = 3;

    private final ObservableValue<MapSurface.Sight> sight;
    private final Language language;
    private final Consumer<String> choose;
    private final List<Placed> placed = new ArrayList<>();
    private final List<Between> between = new ArrayList<>();
    private List<MapSpot> spots = List.of();

    private record Placed(Node node, PlanePoint at) {}

    private record Between(Line line, Label metres, PlanePoint from, PlanePoint to) {}

    /// Marks what `model` says, on a map that shows `sight`.
    public SpotMarks(SearchViewModel model, ObservableValue<MapSurface.Sight> sight, Language language) {
        this.sight = sight;
        this.language = language;
        this.choose = model::chooseLetter;
        setId("search-marks");
        setPickOnBounds(false);
        sight.subscribe(s -> requestLayout());
        model.spotsProperty().subscribe(this::show);
        language.textsProperty().subscribe(t -> show(spots));
    }

    private void show(List<MapSpot> now) {
        spots = now;
        placed.clear();
        between.clear();
        getChildren().clear();
        for (int i = 1; i < now.size(); i++) {
            for (int j = now.size() > MOST_PAIRED ? i - 1 : 0; j < i; j++) {
                connect(now.get(j), now.get(i));
            }
        }
        now.forEach(this::mark);
        requestLayout();
    }

    private void connect(MapSpot from, MapSpot to) {
        Line line = new Line();
        line.getStyleClass().add("spot-line");
        line.setMouseTransparent(true);
        line.setManaged(false);
        Label metres = new Label(language.say(HitWords.metres(from.at().distanceMetres(to.at()))));
        metres.getStyleClass().add("spot-metres");
        metres.setMouseTransparent(true);
        between.add(new Between(line, metres, from.at(), to.at()));
        getChildren().addAll(line, metres);
    }

    private void mark(MapSpot spot) {
        Node node = spot.letter().isEmpty() ? pin() : letter(spot);
        placed.add(new Placed(node, spot.at()));
        getChildren().add(node);
    }

    private static Node pin() {
        StackPane pin = new StackPane(Parts.icon("mdi2m-map-marker-star"));
        pin.setId("search-pin");
        pin.getStyleClass().add("pin-found");
        pin.setMouseTransparent(true);
        return pin;
    }

    private Button letter(MapSpot spot) {
        Button button = new Button(spot.letter());
        button.setId("spot-" + spot.letter());
        button.getStyleClass().add("spot-mark");
        button.setFocusTraversable(false);
        button.setAccessibleText(spot.letter() + " " + language.say(spot.words()));
        button.setOnAction(e -> choose.accept(spot.letter()));
        return button;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        for (Placed mark : placed) {
            double height = mark.node.prefHeight(-1);
            boolean isPin = !(mark.node instanceof Button);
            mark.node.relocate(Math.rint(x(mark.at) - mark.node.prefWidth(-1) / 2),
                    Math.rint(y(mark.at) - (isPin ? height : height / 2)));
        }
        for (Between pair : between) {
            pair.line.setStartX(x(pair.from));
            pair.line.setStartY(y(pair.from));
            pair.line.setEndX(x(pair.to));
            pair.line.setEndY(y(pair.to));
            pair.metres.relocate(Math.rint((x(pair.from) + x(pair.to) - pair.metres.prefWidth(-1)) / 2),
                    Math.rint((y(pair.from) + y(pair.to) - pair.metres.prefHeight(-1)) / 2));
        }
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

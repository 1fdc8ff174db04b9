package xunge.ui.shell;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import xunge.domain.PlanePoint;
import xunge.ui.common.MapSurface;
import xunge.ui.common.Parts;

/// What the window draws over the map: the place of the record or of the click, the place offered to move to, and the
/// crosshair where F2 would record. Lets every click through to the map.
final class MapMarks extends Pane {

    private final ObservableValue<MapSurface.Sight> sight;
    private final Node pin = mark("map-pin", "mdi2m-map-marker", "pin");
    private final Node offer = mark("map-offer", "mdi2m-map-marker-question-outline", "pin-offer");
    private final Region crosshair = new Region();
    private Optional<PlanePoint> pinAt = Optional.empty();
    private Optional<PlanePoint> offerAt = Optional.empty();

    MapMarks(ObservableValue<MapSurface.Sight> sight) {
        this.sight = sight;
        setMouseTransparent(true);
        crosshair.setId("map-crosshair");
        crosshair.getStyleClass().add("crosshair");
        getChildren().addAll(crosshair, offer, pin);
        sight.subscribe(s -> requestLayout());
    }

    private static Node mark(String id, String icon, String style) {
        StackPane mark = new StackPane(Parts.icon(icon));
        mark.setId(id);
        mark.getStyleClass().add(style);
        return mark;
    }

    void pin(Optional<PlanePoint> at) {
        pinAt = at;
        requestLayout();
    }

    void offer(Optional<PlanePoint> at) {
        offerAt = at;
        requestLayout();
    }

    void showCrosshair(boolean shown) {
        crosshair.setVisible(shown);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        place(pin, pinAt);
        place(offer, offerAt);
        crosshair.relocate(Math.rint((getWidth() - crosshair.prefWidth(-1)) / 2),
                Math.rint((getHeight() - crosshair.prefHeight(-1)) / 2));
    }

    /// The tip of the pin stands on the place.
    private void place(Node node, Optional<PlanePoint> at) {
        node.setVisible(at.isPresent());
        at.ifPresent(point -> {
            MapSurface.Sight now = sight.getValue();
            double x = getWidth() / 2 + (point.eastMetres() - now.centre().eastMetres()) / now.metresPerPixel();
            double y = getHeight() / 2 - (point.northMetres() - now.centre().northMetres()) / now.metresPerPixel();
            node.relocate(Math.rint(x - node.prefWidth(-1) / 2), Math.rint(y - node.prefHeight(-1)));
        });
    }
}

package xunge.ui.common;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import xunge.domain.PlanePoint;
import xunge.geo.layer.Box;
import xunge.geo.layer.PackedLayer;
import xunge.ui.text.Texts;

/// The map as the window sees it: a node that fills the window, a place to look at, and clicks. JavaFX thread only.
public interface MapSurface {

    /// What the map shows.
    ///
    /// @param centre the position in the middle of the map's node
    /// @param metresPerPixel the scale
    record Sight(PlanePoint centre, double metresPerPixel) {}

    /// The node to lay out.
    Node node();

    /// What the map shows now.
    ObservableValue<Sight> sight();

    /// Shows all of `box`.
    void zoomTo(Box box);

    /// Puts `centre` in the middle at `metresPerPixel`.
    void lookAt(PlanePoint centre, double metresPerPixel);

    /// `clicked` takes every click that was not a drag.
    void setOnClicked(Consumer<PlanePoint> clicked);

    /// Shows or hides the layer `name`.
    void showLayer(String name, boolean visible);

    /// Puts `layer` in place of the layer of the same name, on top when there was none.
    void replaceLayer(PackedLayer layer);

    /// Keeps what must be seen clear of what floats over the map's left and right edge, in pixels: the strip at the foot,
    /// and everything that [#zoomTo] shows.
    void keepClear(double leftPixels, double rightPixels);

    /// Shows the inspector's position with the radius of its accuracy; grey when it is not `isFresh`, nothing when `at` is
    /// empty.
    void showPosition(Optional<PlanePoint> at, OptionalDouble accuracyMetres, boolean isFresh);

    /// Shows `lines` over the map, the first lowest, in place of the former ones.
    void showTrails(List<TrailLine> lines);

    /// `dragged` runs whenever the map is moved by hand.
    void setOnDragged(Runnable dragged);

    /// Writes on the map in the language of `texts`.
    void speak(Texts texts);

    /// Draws in the theme called `name` (`light`, `dark`, `sunlight`).
    void useTheme(String name);
}

package xunge.ui.common;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import xunge.domain.PlanePoint;
import xunge.geo.layer.Box;
import xunge.geo.layer.PackedLayer;
import xunge.render.MapHit;
import xunge.render.MapScene;
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

    /// Puts `layer` in place of the layer of the same name, on top when there was none.
    void replaceLayer(PackedLayer layer);

    /// What is drawn; empty before there is a map.
    ObservableValue<Optional<MapScene>> scene();

    /// Draws what `change` makes of the scene from now on. Nothing happens before there is a map.
    void change(UnaryOperator<MapScene> change);

    /// The legend of the layer `name` at the scale and in the theme on show; without lines when it draws nothing there.
    List<LegendItem> legend(String name);

    /// Outlines `selected` in two tones, in place of what was outlined before.
    void showSelection(List<MapHit> selected);

    /// What is outlined as selected, in the order it was selected in.
    ObservableValue<List<MapHit>> selection();

    /// Lights up one feature, such as the one pointed at in a list; none when empty.
    void lightUp(Optional<MapHit> hit);

    /// `picked` takes every click with the Shift key held.
    void setOnPicked(Consumer<PlanePoint> picked);

    /// `enclosed` takes the corners of every box (Shift and drag, or the box tool) and polygon drawn.
    void setOnEnclosed(Consumer<List<PlanePoint>> enclosed);

    /// What a drag or a click draws from now on.
    void useTool(MapTool tool);

    /// Shows two states side by side with a divider between, until it is empty again.
    void compare(Optional<MapComparison> comparison);

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

package xunge.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import xunge.domain.PlanePoint;
import xunge.geo.layer.Box;
import xunge.geo.layer.PackedLayer;
import xunge.render.MapHit;
import xunge.render.MapScene;
import xunge.render.Viewport;
import xunge.style.sld.StyleException;
import xunge.ui.common.LegendItem;
import xunge.ui.common.MapComparison;
import xunge.ui.common.MapSurface;
import xunge.ui.common.TrailLine;
import xunge.ui.common.MapTool;
import xunge.ui.text.Texts;

/// A [MapView] as the window's [MapSurface].
public final class MapViewSurface implements MapSurface {

    private final MapView map;
    private final ReadOnlyObjectWrapper<Sight> sight;
    private final ReadOnlyObjectWrapper<List<MapHit>> selection = new ReadOnlyObjectWrapper<>(List.of());

    /// The surface of `map`.
    public MapViewSurface(MapView map) {
        this.map = map;
        this.sight = new ReadOnlyObjectWrapper<>(sightOf(map.viewportProperty().get()));
        sight.bind(map.viewportProperty().map(MapViewSurface::sightOf));
    }

    private static Sight sightOf(Viewport viewport) {
        return new Sight(viewport.centre(), viewport.metresPerPixel());
    }

    @Override
    public Node node() {
        return map;
    }

    @Override
    public ObservableValue<Sight> sight() {
        return sight.getReadOnlyProperty();
    }

    @Override
    public void zoomTo(Box box) {
        map.zoomTo(box);
    }

    @Override
    public void lookAt(PlanePoint centre, double metresPerPixel) {
        map.centreOn(centre, metresPerPixel);
    }

    @Override
    public void setOnClicked(Consumer<PlanePoint> clicked) {
        map.setOnPlaceClicked(click -> clicked.accept(click.place()));
    }

    @Override
    public void replaceLayer(PackedLayer layer) {
        map.replaceLayer(layer);
    }

    @Override
    public ObservableValue<Optional<MapScene>> scene() {
        return map.shownSceneProperty();
    }

    @Override
    public void change(UnaryOperator<MapScene> change) {
        map.change(change);
    }

    @Override
    public List<LegendItem> legend(String name) {
        return map.legend(name);
    }

    @Override
    public void showSelection(List<MapHit> selected) {
        selection.set(List.copyOf(selected));
        map.showSelection(selected);
    }

    @Override
    public ObservableValue<List<MapHit>> selection() {
        return selection.getReadOnlyProperty();
    }

    @Override
    public void lightUp(Optional<MapHit> hit) {
        map.lightUp(hit);
    }

    @Override
    public void setOnPicked(Consumer<PlanePoint> picked) {
        map.setOnPicked(picked);
    }

    @Override
    public void setOnEnclosed(Consumer<List<PlanePoint>> enclosed) {
        map.setOnEnclosed(enclosed);
    }

    @Override
    public void useTool(MapTool tool) {
        map.useTool(tool);
    }

    @Override
    public void compare(Optional<MapComparison> comparison) {
        map.compare(comparison);
    }

    @Override
    public void keepClear(double leftPixels, double rightPixels) {
        map.keepClear(leftPixels, rightPixels);
    }

    @Override
    public void showPosition(Optional<PlanePoint> at, OptionalDouble accuracyMetres, boolean isFresh) {
        map.setPosition(at, accuracyMetres, isFresh);
    }

    @Override
    public void showTrails(List<TrailLine> lines) {
        map.setTrails(lines);
    }

    @Override
    public void setOnDragged(Runnable dragged) {
        map.setOnDragged(dragged);
    }

    @Override
    public void speak(Texts texts) {
        map.speak(texts);
    }

    @Override
    public void useTheme(String name) {
        try {
            map.setTheme(name);
        } catch (StyleException missing) {
            throw new IllegalArgumentException(name, missing);
        }
    }
}

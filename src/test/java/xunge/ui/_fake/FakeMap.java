package xunge.ui._fake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import xunge.domain.PlanePoint;
import xunge.geo.layer.Box;
import xunge.geo.layer.PackedLayer;
import xunge.render.MapHit;
import xunge.render.MapScene;
import xunge.ui.common.LegendItem;
import xunge.ui.common.MapComparison;
import xunge.ui.common.MapSurface;
import xunge.ui.common.TrailLine;
import xunge.ui.common.MapTool;
import xunge.ui.text.Texts;

/// A map that draws nothing and remembers what it was told.
public final class FakeMap implements MapSurface {

    private final ReadOnlyObjectWrapper<Sight> sight = new ReadOnlyObjectWrapper<>(
            new Sight(new PlanePoint(468_000, 3_847_000), 2));
    private final Region region = new Region();
    private final List<String> told = new ArrayList<>();
    private final ReadOnlyObjectWrapper<List<MapHit>> selection = new ReadOnlyObjectWrapper<>(List.of());
    private List<TrailLine> trails = List.of();
    private Runnable dragged = () -> {};
    private final ReadOnlyObjectWrapper<Optional<MapScene>> scene = new ReadOnlyObjectWrapper<>(
            Optional.of(TinyPack.scene()));
    private Consumer<PlanePoint> clicked = p -> {};
    private Consumer<PlanePoint> picked = p -> {};
    private Consumer<List<PlanePoint>> enclosed = r -> {};
    private Optional<MapComparison> comparison = Optional.empty();

    public FakeMap() {
        region.setFocusTraversable(true);
        region.setId("map");
        region.setOnMouseClicked(e -> {
            Sight now = sight.get();
            clicked.accept(new PlanePoint(
                    now.centre().eastMetres() + (e.getX() - region.getWidth() / 2) * now.metresPerPixel(),
                    now.centre().northMetres() - (e.getY() - region.getHeight() / 2) * now.metresPerPixel()));
        });
    }

    public List<String> told() {
        return told;
    }

    @Override
    public Node node() {
        return region;
    }

    @Override
    public ObservableValue<Sight> sight() {
        return sight.getReadOnlyProperty();
    }

    @Override
    public void zoomTo(Box box) {
        told.add("zoomTo");
        lookAt(new PlanePoint((box.minEast() + box.maxEast()) / 2, (box.minNorth() + box.maxNorth()) / 2), 2);
    }

    @Override
    public void lookAt(PlanePoint centre, double metresPerPixel) {
        sight.set(new Sight(centre, metresPerPixel));
    }

    @Override
    public void setOnClicked(Consumer<PlanePoint> handler) {
        clicked = handler;
    }

    @Override
    public void replaceLayer(PackedLayer layer) {
        told.add("replaceLayer " + layer.name() + " " + layer.size());
        change(s -> s.withLayer(layer));
    }

    @Override
    public ObservableValue<Optional<MapScene>> scene() {
        return scene.getReadOnlyProperty();
    }

    @Override
    public void change(UnaryOperator<MapScene> change) {
        scene.set(scene.get().map(change));
    }

    @Override
    public List<LegendItem> legend(String name) {
        return List.of();
    }

    @Override
    public void showSelection(List<MapHit> selected) {
        told.add("showSelection " + selected.size());
        selection.set(List.copyOf(selected));
    }

    @Override
    public ObservableValue<List<MapHit>> selection() {
        return selection.getReadOnlyProperty();
    }

    @Override
    public void lightUp(Optional<MapHit> hit) {
        told.add("lightUp " + hit.map(MapHit::name).orElse("-"));
    }

    @Override
    public void setOnPicked(Consumer<PlanePoint> handler) {
        picked = handler;
    }

    @Override
    public void setOnEnclosed(Consumer<List<PlanePoint>> handler) {
        enclosed = handler;
    }

    @Override
    public void useTool(MapTool tool) {
        told.add("useTool " + tool);
    }

    @Override
    public void compare(Optional<MapComparison> wanted) {
        comparison = wanted;
    }

    public Optional<MapComparison> comparison() {
        return comparison;
    }

    public void pick(PlanePoint at) {
        picked.accept(at);
    }

    public void enclose(List<PlanePoint> ring) {
        enclosed.accept(ring);
    }

    @Override
    public void keepClear(double leftPixels, double rightPixels) {
        told.add("keepClear " + leftPixels + " " + rightPixels);
    }

    @Override
    public void showPosition(Optional<PlanePoint> at, OptionalDouble accuracyMetres, boolean isFresh) {
        told.add("showPosition " + at.isPresent() + " " + accuracyMetres + " " + isFresh);
    }

    @Override
    public void showTrails(List<TrailLine> lines) {
        trails = lines;
    }

    public List<TrailLine> trails() {
        return trails;
    }

    @Override
    public void setOnDragged(Runnable handler) {
        dragged = handler;
    }

    public void drag() {
        dragged.run();
    }

    @Override
    public void speak(Texts texts) {
        told.add("speak " + texts.locale());
    }

    @Override
    public void useTheme(String name) {
        told.add("useTheme " + name);
    }
}

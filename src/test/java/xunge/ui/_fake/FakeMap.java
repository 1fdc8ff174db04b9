package xunge.ui._fake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import xunge.domain.PlanePoint;
import xunge.geo.layer.Box;
import xunge.geo.layer.PackedLayer;
import xunge.ui.common.MapSurface;
import xunge.ui.common.TrailLine;
import xunge.ui.text.Texts;

/// A map that draws nothing and remembers what it was told.
public final class FakeMap implements MapSurface {

    private final ReadOnlyObjectWrapper<Sight> sight = new ReadOnlyObjectWrapper<>(
            new Sight(new PlanePoint(468_000, 3_847_000), 2));
    private final Region region = new Region();
    private final List<String> told = new ArrayList<>();
    private List<TrailLine> trails = List.of();
    private Runnable dragged = () -> {};
    private Consumer<PlanePoint> clicked = p -> {};

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
    public void showLayer(String name, boolean visible) {
        told.add("showLayer " + name + " " + visible);
    }

    @Override
    public void replaceLayer(PackedLayer layer) {
        told.add("replaceLayer " + layer.name() + " " + layer.size());
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

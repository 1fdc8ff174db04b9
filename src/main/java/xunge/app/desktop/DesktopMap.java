package xunge.app.desktop;

import java.lang.System.Logger.Level;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import xunge.domain.PlanePoint;
import xunge.geo.layer.Box;
import xunge.geo.layer.PackedLayer;
import xunge.render.MapScene;
import xunge.render.java2d.Java2dPainters;
import xunge.style.sld.StyleException;
import xunge.ui.common.MapSurface;
import xunge.ui.map.MapView;
import xunge.ui.text.Texts;

/// The map control behind the surface that the window works with. JavaFX thread only.
final class DesktopMap implements MapSurface {

    private static final System.Logger LOG = System.getLogger(DesktopMap.class.getName());

    private final MapView view;
    private final ObservableValue<Sight> sight;
    private final Set<String> hidden = new HashSet<>();
    private MapScene scene;

    DesktopMap(MapScene scene, Java2dPainters painters, Texts texts) {
        this.scene = scene;
        view = new MapView(painters, texts);
        sight = view.viewportProperty().map(v -> new Sight(v.centre(), v.metresPerPixel()));
        view.setScene(scene);
    }

    /// True when everything in sight is drawn to the end.
    boolean isSettled() {
        return view.isSettled();
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public ObservableValue<Sight> sight() {
        return sight;
    }

    @Override
    public void zoomTo(Box box) {
        view.zoomTo(box);
    }

    @Override
    public void lookAt(PlanePoint centre, double metresPerPixel) {
        view.centreOn(centre, metresPerPixel);
    }

    @Override
    public void setOnClicked(Consumer<PlanePoint> clicked) {
        view.setOnPlaceClicked(click -> clicked.accept(click.place()));
    }

    @Override
    public void showLayer(String name, boolean visible) {
        if (visible ? hidden.remove(name) : hidden.add(name)) {
            show();
        }
    }

    @Override
    public void replaceLayer(PackedLayer layer) {
        scene = scene.withLayer(layer);
        show();
    }

    @Override
    public void useTheme(String name) {
        try {
            scene = scene.withTheme(name);
            show();
        } catch (StyleException e) {
            LOG.log(Level.ERROR, "theme " + name, e);
        }
    }

    private void show() {
        view.setScene(scene.without(hidden));
    }

    void close() {
        view.dispose();
    }
}

package xunge.ui.measure;

import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import xunge.domain.PlanePoint;
import xunge.ui.common.MapSurface;
import xunge.ui.common.Panel;
import xunge.ui.common.Parts;
import xunge.ui.common.ToolPanel;

/// The entry of the tool menu for measuring distances, areas and directions on the map.
public final class MeasureTool implements ToolPanel {

    private final MapSurface map;
    private final MeasureViewModel model = new MeasureViewModel();
    private Optional<Node> overlay = Optional.empty();

    /// A tool that measures on `map`.
    public MeasureTool(MapSurface map) {
        this.map = map;
    }

    @Override
    public String id() {
        return "measure";
    }

    @Override
    public String wordsKey() {
        return "measure.title";
    }

    @Override
    public String icon() {
        return "mdi2r-ruler";
    }

    @Override
    public Panel panel(Parts parts, Runnable close) {
        overlay = Optional.of(new MeasureOverlay(model, map.sight(), parts.language()));
        EventHandler<MouseEvent> follow = e -> model.pointerProperty().set(Optional.of(placeOf(e)));
        map.node().addEventFilter(MouseEvent.MOUSE_MOVED, follow);
        map.node().addEventFilter(MouseEvent.MOUSE_DRAGGED, follow);
        map.node().addEventFilter(MouseEvent.MOUSE_EXITED, e -> model.pointerProperty().set(Optional.empty()));
        return new MeasureView(model, parts, close);
    }

    @Override
    public Optional<Node> overMap() {
        return overlay;
    }

    @Override
    public boolean click(PlanePoint at, double metresPerPixel) {
        model.add(at);
        return true;
    }

    private PlanePoint placeOf(MouseEvent e) {
        MapSurface.Sight now = map.sight().getValue();
        double x = e.getX() - map.node().getLayoutBounds().getWidth() / 2;
        double y = e.getY() - map.node().getLayoutBounds().getHeight() / 2;
        return new PlanePoint(now.centre().eastMetres() + x * now.metresPerPixel(),
                now.centre().northMetres() - y * now.metresPerPixel());
    }
}

package xunge.ui.map;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import xunge.domain.PlanePoint;
import xunge.render.Viewport;
import xunge.ui.common.MapTool;

/// Draws boxes and polygons on the map: a box by dragging (with Shift, or with the box tool), a polygon corner by
/// corner with the polygon tool.
final class MapSketch {

    private static final double DRAG_BEGINS = 4;

    private final MapView map;
    private final List<PlanePoint> corners = new ArrayList<>();
    private MapTool tool = MapTool.PAN;
    private double pressedX;
    private double pressedY;
    private boolean isBoxing;

    MapSketch(MapView map) {
        this.map = map;
    }

    void use(MapTool wanted) {
        tool = wanted;
        drop();
    }

    /// True when the event was the sketch's, which then is the map's no more.
    boolean takes(MouseEvent event) {
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            return press(event);
        }
        if (event.getEventType() == MouseEvent.MOUSE_DRAGGED && isBoxing) {
            map.sketch(box(event.getX(), event.getY()));
            return true;
        }
        if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
            return release(event);
        }
        if (event.getEventType() == MouseEvent.MOUSE_MOVED && !corners.isEmpty()) {
            List<PlanePoint> open = new ArrayList<>(corners);
            open.add(placeAt(event.getX(), event.getY()));
            map.sketch(open);
        }
        return false;
    }

    boolean takes(KeyEvent event) {
        if (corners.isEmpty() && !isBoxing) {
            return false;
        }
        if (event.getCode() == KeyCode.ENTER) {
            finish();
            return true;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            drop();
            return true;
        }
        return false;
    }

    private boolean press(MouseEvent event) {
        isBoxing = event.getButton() == MouseButton.PRIMARY && (event.isShiftDown() || tool == MapTool.BOX);
        pressedX = event.getX();
        pressedY = event.getY();
        if (isBoxing) {
            map.requestFocus();
        }
        return isBoxing;
    }

    private boolean release(MouseEvent event) {
        if (isBoxing) {
            isBoxing = false;
            if (Math.hypot(event.getX() - pressedX, event.getY() - pressedY) >= DRAG_BEGINS) {
                map.enclose(box(event.getX(), event.getY()));
            } else {
                map.pick(event.getX(), event.getY());
            }
            map.sketch(List.of());
            return true;
        }
        boolean isClick = Math.hypot(event.getX() - pressedX, event.getY() - pressedY) < DRAG_BEGINS;
        if (tool != MapTool.POLYGON || !isClick || event.getButton() != MouseButton.PRIMARY) {
            return false;
        }
        if (event.getClickCount() == 2) {
            finish();
        } else {
            corners.add(placeAt(event.getX(), event.getY()));
            map.sketch(corners);
        }
        return true;
    }

    private void finish() {
        List<PlanePoint> ring = List.copyOf(corners);
        drop();
        if (ring.size() >= 3) {
            map.enclose(ring);
        }
    }

    private void drop() {
        corners.clear();
        isBoxing = false;
        map.sketch(List.of());
    }

    private List<PlanePoint> box(double x, double y) {
        return List.of(placeAt(pressedX, pressedY), placeAt(x, pressedY), placeAt(x, y), placeAt(pressedX, y));
    }

    private PlanePoint placeAt(double x, double y) {
        Viewport shown = map.viewportProperty().get();
        return shown.placeAt(x, y);
    }
}

package xunge.ui.map;

import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// Mouse and keys on the map: drag to pan, wheel to zoom about the pointer, arrows and plus and minus, double click to
/// come closer. What [#attach] adds, [#detach] takes away.
final class MapPointer {

    private static final double DRAG_BEGINS = 4;
    private static final double KEY_STEP = 96;
    /// What a mouse wheel reports for one notch; touch pads report less and add up.
    private static final double NOTCH = 40;

    private final MapView map;
    private final EventHandler<MouseEvent> mouse = this::onMouse;
    private final EventHandler<ScrollEvent> wheel = this::onScroll;
    private final EventHandler<KeyEvent> keys = this::onKey;
    private double lastX;
    private double lastY;
    private double pressedX;
    private double pressedY;
    private boolean isDragging;
    private double scrolled;

    MapPointer(MapView map) {
        this.map = map;
    }

    void attach() {
        map.addEventHandler(MouseEvent.ANY, mouse);
        map.addEventHandler(ScrollEvent.SCROLL, wheel);
        map.addEventHandler(KeyEvent.KEY_PRESSED, keys);
    }

    void detach() {
        map.removeEventHandler(MouseEvent.ANY, mouse);
        map.removeEventHandler(ScrollEvent.SCROLL, wheel);
        map.removeEventHandler(KeyEvent.KEY_PRESSED, keys);
    }

    private void onMouse(MouseEvent event) {
        if (map.drawing().takes(event)) {
            return;
        }
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            press(event);
        } else if (event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
            drag(event);
        } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
            release(event);
        } else if (event.getEventType() == MouseEvent.MOUSE_MOVED) {
            map.pointAt(event.getX(), event.getY());
        } else if (event.getEventType() == MouseEvent.MOUSE_EXITED) {
            map.pointNowhere();
        }
    }

    private void press(MouseEvent event) {
        map.requestFocus();
        lastX = pressedX = event.getX();
        lastY = pressedY = event.getY();
        isDragging = false;
    }

    private void drag(MouseEvent event) {
        if (event.isPrimaryButtonDown()) {
            isDragging |= Math.hypot(event.getX() - pressedX, event.getY() - pressedY) >= DRAG_BEGINS;
            if (isDragging) {
                map.setCursor(Cursor.CLOSED_HAND);
                map.drag(event.getX() - lastX, event.getY() - lastY);
                lastX = event.getX();
                lastY = event.getY();
            }
        }
    }

    private void release(MouseEvent event) {
        map.setCursor(Cursor.DEFAULT);
        if (event.getButton() == MouseButton.PRIMARY && !isDragging) {
            if (event.getClickCount() == 2) {
                map.zoom(event.getX(), event.getY(), -2);
            } else {
                map.click(event.getX(), event.getY());
            }
        }
    }

    private void onScroll(ScrollEvent event) {
        scrolled += event.getDeltaY();
        int notches = (int) (scrolled / NOTCH);
        if (notches != 0) {
            scrolled -= notches * NOTCH;
            map.zoom(event.getX(), event.getY(), -notches);
        }
        event.consume();
    }

    private void onKey(KeyEvent event) {
        if (map.drawing().takes(event)) {
            event.consume();
            return;
        }
        boolean isMeant = true;
        switch (event.getCode()) {
            case LEFT -> map.drag(KEY_STEP, 0);
            case RIGHT -> map.drag(-KEY_STEP, 0);
            case UP -> map.drag(0, KEY_STEP);
            case DOWN -> map.drag(0, -KEY_STEP);
            case PLUS, EQUALS, ADD -> map.zoom(map.getWidth() / 2, map.getHeight() / 2, -1);
            case MINUS, SUBTRACT -> map.zoom(map.getWidth() / 2, map.getHeight() / 2, 1);
            default -> isMeant = false;
        }
        if (isMeant) {
            event.consume();
        }
    }
}

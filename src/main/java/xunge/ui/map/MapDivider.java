package xunge.ui.map;

import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import xunge.ui.text.Texts;

/// The line between two states of the map, with what each side shows. Dragged, or moved with the arrow keys while it
/// has the focus; Home and End go to the edges.
final class MapDivider extends Pane {

    private static final double STEP = 0.02;
    private static final double HANDLE = 44;

    private final DoubleConsumer moved;
    private final Region line = new Region();
    private final StackPane handle = new StackPane(new Label("◂ ▸"));
    private final Label left = new Label();
    private final Label right = new Label();
    private double share = 0.5;

    MapDivider(DoubleConsumer moved) {
        this.moved = moved;
        setPickOnBounds(false);
        setManaged(false);
        setVisible(false);
        line.getStyleClass().add("map-divider-line");
        line.setCursor(Cursor.H_RESIZE);
        handle.setId("map-divider");
        handle.getStyleClass().add("map-divider");
        handle.setCursor(Cursor.H_RESIZE);
        handle.setFocusTraversable(true);
        handle.setAccessibleRole(AccessibleRole.SLIDER);
        handle.setAlignment(Pos.CENTER);
        left.setId("map-divider-left");
        right.setId("map-divider-right");
        for (Label label : List.of(left, right)) {
            label.getStyleClass().add("map-divider-words");
            label.setMouseTransparent(true);
        }
        getChildren().setAll(line, left, right, handle);
        handle.addEventHandler(MouseEvent.ANY, this::drag);
        line.addEventHandler(MouseEvent.ANY, this::drag);
        handle.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Says what lies on each side.
    void say(String leftWords, String rightWords, Texts texts) {
        left.setText(leftWords);
        right.setText(rightWords);
        handle.setAccessibleText(texts.get("map.divider"));
        requestLayout();
    }

    private void drag(MouseEvent event) {
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            handle.requestFocus();
        } else if (event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
            move(sceneToLocal(event.getSceneX(), 0).getX() / Math.max(1, getWidth()));
        }
        event.consume();
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> move(share - STEP);
            case RIGHT -> move(share + STEP);
            case HOME -> move(0);
            case END -> move(1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(double wanted) {
        share = Math.clamp(wanted, 0, 1);
        moved.accept(share);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double x = Math.rint(share * getWidth());
        line.resizeRelocate(x - 2, 0, 4, getHeight());
        handle.resizeRelocate(x - HANDLE / 2, Math.rint(getHeight() / 2 - HANDLE / 2), HANDLE, HANDLE);
        left.autosize();
        right.autosize();
        left.relocate(Math.rint(x - left.getWidth() - 8), 12);
        right.relocate(x + 8, 12);
    }
}

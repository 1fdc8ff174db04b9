package xunge.ui.measure;

import java.util.List;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import xunge.ui.common.Panel;
import xunge.ui.common.PanelFrame;
import xunge.ui.common.Parts;
import xunge.ui.common.Subscriptions;
import xunge.ui.coords.CoordinateMenu;

/// The panel of the measuring tool: what to measure, the values on the ellipsoid and in the plane, take back, copy. Esc
/// takes the points away first and closes the panel when there are none; Backspace takes the last one back.
final class MeasureView implements Panel {

    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

    private final MeasureViewModel model;
    private final Parts parts;
    private final PanelFrame frame;
    private final ToggleGroup modes = new ToggleGroup();
    private final VBox values = new VBox();
    private final Button undo;
    private final Button clear;
    private final Label hint;
    private final Subscriptions subscriptions = new Subscriptions();
    private final EventHandler<KeyEvent> keys = this::key;

    MeasureView(MeasureViewModel model, Parts parts, Runnable close) {
        this.model = model;
        this.parts = parts;
        frame = new PanelFrame("measure", parts, close);
        frame.title().textProperty().bind(parts.language().text("measure.title"));
        SegmentedButton choice = new SegmentedButton(mode("measure-distance", "measure.mode.distance",
                MeasureMode.DISTANCE), mode("measure-area", "measure.mode.area", MeasureMode.AREA),
                mode("measure-bearing", "measure.mode.bearing", MeasureMode.BEARING));
        choice.setToggleGroup(modes);
        modes.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null && before != null) {
                before.setSelected(true);
            }
        });
        hint = parts.label("measure.hint", "hint");
        hint.setId("measure-hint");
        values.setId("measure-values");
        values.getStyleClass().add("features");
        undo = parts.keyButton("measure-undo", "mdi2u-undo", "measure.undo", "Backspace");
        undo.setOnAction(e -> model.undo());
        clear = parts.keyButton("measure-clear", "mdi2d-delete-outline", "measure.clear", "Esc");
        clear.setOnAction(e -> model.clear());
        undo.setMaxWidth(Double.MAX_VALUE);
        clear.setMaxWidth(Double.MAX_VALUE);
        frame.body(choice, hint, values, parts.label("measure.note", "hint"));
        frame.foot(undo, clear);
    }

    private ToggleButton mode(String id, String key, MeasureMode mode) {
        ToggleButton toggle = new ToggleButton();
        toggle.setId(id);
        toggle.textProperty().bind(parts.language().text(key));
        toggle.setUserData(mode);
        toggle.setToggleGroup(modes);
        toggle.setOnAction(e -> model.modeProperty().set(mode));
        return toggle;
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public Node firstFocus() {
        return frame;
    }

    @Override
    public void attach() {
        subscriptions.follow(model.modeProperty(), mode -> modes.getToggles()
                .stream()
                .filter(t -> t.getUserData() == mode)
                .forEach(modes::selectToggle));
        subscriptions.follow(model.valuesProperty(), v -> show(v));
        subscriptions.follow(parts.language().textsProperty(), t -> show(model.valuesProperty().getValue()));
        subscriptions.follow(model.pointsProperty(), points -> {
            undo.setDisable(points.isEmpty());
            clear.setDisable(points.isEmpty());
        });
        subscriptions.follow(frame.sceneProperty(), scene -> {
            if (scene != null) {
                scene.addEventFilter(KeyEvent.KEY_PRESSED, keys);
            }
        });
    }

    @Override
    public void detach() {
        if (frame.getScene() != null) {
            frame.getScene().removeEventFilter(KeyEvent.KEY_PRESSED, keys);
        }
        subscriptions.release();
        model.clear();
    }

    private void key(KeyEvent key) {
        boolean isTyping = key.getTarget() instanceof TextInputControl;
        if (isTyping || model.pointsProperty().get().isEmpty()) {
            return;
        }
        if (key.getCode() == KeyCode.ESCAPE) {
            model.clear();
        } else if (key.getCode() == KeyCode.BACK_SPACE || UNDO.match(key)) {
            model.undo();
        } else {
            return;
        }
        key.consume();
    }

    private void show(List<MeasureViewModel.Value> now) {
        Parts.toggle(hint, now.isEmpty());
        values.getChildren().setAll(now.stream().map(this::card).toList());
    }

    private Node card(MeasureViewModel.Value value) {
        Label name = parts.plain(parts.language().say(value.name()), "section");
        Button copy = parts.iconButton("measure-copy-" + value.id(), "mdi2c-content-copy", "measure.copy");
        copy.setOnAction(e -> CoordinateMenu.toClipboard(value.plain()));
        HBox head = new HBox(name, Parts.spring(), copy);
        head.getStyleClass().add("feature-head");
        Label ellipsoid = parts.plain(parts.language().say(value.onEllipsoid()), "measure-value");
        ellipsoid.setId("measure-ellipsoid-" + value.id());
        Label plane = parts.plain(parts.language().say(value.inPlane()));
        plane.setId("measure-plane-" + value.id());
        boolean isAngle = value.id().equals("bearing") || value.id().equals("angle");
        VBox card = new VBox(head,
                Parts.row(parts.label(isAngle ? "measure.true-north" : "measure.ellipsoid"), ellipsoid),
                Parts.row(parts.label(isAngle ? "measure.grid-north" : "measure.plane"), plane));
        card.getStyleClass().add("feature");
        return card;
    }
}

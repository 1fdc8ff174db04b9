package xunge.ui.position;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.StringConverter;
import xunge.position.receiver.ReceiverChoice;
import xunge.ui.common.Parts;
import xunge.ui.text.Phrase;
import xunge.ui.text.Texts;

/// The choice of the receiver: a row of kinds, and under it the fields of the kind that is chosen.
final class ReceiverForm extends VBox {

    private static final List<Integer> RATES = List.of(0, 4800, 9600, 19_200, 38_400, 57_600, 115_200);
    private static final List<Integer> PACES = List.of(1, 2, 5, 10, 50, 100, 0);

    private final PositionViewModel model;
    private final Parts parts;
    private final ToggleGroup kinds = new ToggleGroup();
    private final TextField host = new TextField("localhost");
    private final TextField port = new TextField(Integer.toString(ReceiverChoice.GPSD_PORT));
    private final ComboBox<String> serialPort = new ComboBox<>();
    private final ComboBox<Integer> rate = new ComboBox<>();
    private final TextField file = new TextField();
    private final ComboBox<Integer> pace = new ComboBox<>();
    private final Map<Kind, Node> fields;
    private final Button connect;

    /// What kinds there are.
    enum Kind {
        /** No receiver. */
        NONE,
        /** gpsd. */
        GPSD,
        /** A serial port. */
        SERIAL,
        /** A recorded log. */
        REPLAY,
        /** By hand. */
        MANUAL
    }

    ReceiverForm(PositionViewModel model, Parts parts) {
        this.model = model;
        this.parts = parts;
        this.connect = parts.button("position-connect", "position.connect", "accent");
        getStyleClass().add("receiver-form");
        host.setId("position-host");
        port.setId("position-port");
        port.setPrefColumnCount(5);
        serialPort.setId("position-serial");
        serialPort.setEditable(true);
        serialPort.setItems(model.ports());
        serialPort.setMaxWidth(Double.MAX_VALUE);
        file.setId("position-file");
        choices(rate, "position-baud", RATES, "position.baud.auto", "position.baud");
        choices(pace, "position-pace", PACES, "position.pace.fastest", "position.pace");
        fields = Map.of(Kind.GPSD, gpsd(), Kind.SERIAL, serial(), Kind.REPLAY, replay(), Kind.MANUAL,
                parts.label("position.manual.how", "hint"), Kind.NONE, parts.label("position.none.how", "hint"));
        getChildren().add(kinds());
        for (Kind kind : Kind.values()) {
            getChildren().add(fields.getOrDefault(kind, this));
        }
        connect.setMaxWidth(Double.MAX_VALUE);
        connect.setOnAction(e -> read().ifPresent(model::use));
        getChildren().add(connect);
        kinds.selectedToggleProperty().subscribe(t -> showFields());
    }

    private Node kinds() {
        HBox row = new HBox();
        row.getStyleClass().add("segmented-button");
        for (Kind kind : Kind.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("position-kind-" + kind.name().toLowerCase(java.util.Locale.ROOT));
            button.textProperty().bind(parts.language().text(switch (kind) {
                case NONE -> "position.kind.none";
                case GPSD -> "position.kind.gpsd";
                case SERIAL -> "position.kind.serial";
                case REPLAY -> "position.kind.replay";
                case MANUAL -> "position.kind.manual";
            }));
            button.setToggleGroup(kinds);
            button.setUserData(kind);
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
            button.setOnAction(e -> chosen(button, kind));
            row.getChildren().add(button);
        }
        row.getChildren().getFirst().getStyleClass().add("first");
        row.getChildren().getLast().getStyleClass().add("last");
        return row;
    }

    /// A kind without fields is used at once; one is always chosen.
    private void chosen(ToggleButton button, Kind kind) {
        button.setSelected(true);
        if (kind == Kind.NONE) {
            model.use(new ReceiverChoice.None());
        } else if (kind == Kind.MANUAL) {
            model.use(new ReceiverChoice.Manual());
        } else if (kind == Kind.SERIAL) {
            model.listPorts();
        }
    }

    private Node gpsd() {
        VBox hostField = parts.field("position.host", host);
        HBox.setHgrow(hostField, Priority.ALWAYS);
        HBox row = new HBox(hostField, parts.field("position.port", port));
        row.getStyleClass().add("field-row");
        return row;
    }

    private Node serial() {
        Button list = parts.iconButton("position-serial-list", "mdi2r-refresh", "position.serial.list");
        list.setOnAction(e -> model.listPorts());
        HBox ports = new HBox(serialPort, list);
        HBox.setHgrow(serialPort, Priority.ALWAYS);
        ports.getStyleClass().add("field-row");
        VBox field = parts.field("position.serial", ports);
        return new VBox(field, parts.field("position.rate", rate));
    }

    private Node replay() {
        Button choose = parts.button("position-file-choose", "position.file.choose");
        choose.setMinWidth(USE_PREF_SIZE);
        choose.setOnAction(e -> Optional.ofNullable(new FileChooser().showOpenDialog(getScene().getWindow()))
                .map(File::getPath)
                .ifPresent(file::setText));
        HBox.setHgrow(file, Priority.ALWAYS);
        HBox row = new HBox(file, choose);
        row.getStyleClass().add("field-row");
        return new VBox(parts.field("position.file", row), parts.field("position.speed", pace));
    }

    private void choices(ComboBox<Integer> box, String id, List<Integer> values, String zeroKey, String key) {
        box.setId(id);
        box.getItems().setAll(values);
        box.setValue(values.getFirst());
        box.setMaxWidth(Double.MAX_VALUE);
        parts.language().textsProperty().subscribe(texts -> {
            int chosen = Optional.ofNullable(box.getValue()).orElse(0);
            box.setConverter(words(texts, zeroKey, key));
            box.setValue(null); // only another value is written anew
            box.setValue(chosen);
        });
    }

    private static StringConverter<Integer> words(Texts texts, String zeroKey, String key) {
        return new StringConverter<>() {
            @Override
            public String toString(Integer value) {
                return value == null ? "" : value == 0 ? texts.get(zeroKey) : texts.get(key, value.toString());
            }

            @Override
            public Integer fromString(String text) {
                return 0;
            }
        };
    }

    /// Shows `choice` in the fields.
    void show(ReceiverChoice choice) {
        Kind kind = switch (choice) {
            case ReceiverChoice.None _ -> Kind.NONE;
            case ReceiverChoice.Manual _ -> Kind.MANUAL;
            case ReceiverChoice.Gpsd gpsd -> {
                host.setText(gpsd.host());
                port.setText(Integer.toString(gpsd.port()));
                yield Kind.GPSD;
            }
            case ReceiverChoice.Serial serial -> {
                serialPort.setValue(serial.port());
                rate.setValue(serial.baud().orElse(0));
                yield Kind.SERIAL;
            }
            case ReceiverChoice.Replay replay -> {
                file.setText(replay.file().toString());
                pace.setValue(replay.pace());
                yield Kind.REPLAY;
            }
        };
        kinds.getToggles().stream().filter(t -> t.getUserData() == kind).findFirst().ifPresent(kinds::selectToggle);
    }

    private Kind kind() {
        return Optional.ofNullable(kinds.getSelectedToggle()).map(t -> (Kind) t.getUserData()).orElse(Kind.NONE);
    }

    private void showFields() {
        fields.forEach((kind, node) -> Parts.toggle(node, kind == kind()));
        Parts.toggle(connect, kind() != Kind.NONE && kind() != Kind.MANUAL);
    }

    /// What the fields say; what cannot be is marked and not used.
    private Optional<ReceiverChoice> read() {
        try {
            Optional<ReceiverChoice> choice = Optional.of(switch (kind()) {
                case NONE -> new ReceiverChoice.None();
                case MANUAL -> new ReceiverChoice.Manual();
                case GPSD -> new ReceiverChoice.Gpsd(host.getText().strip(), Integer.parseInt(port.getText().strip()));
                case SERIAL -> new ReceiverChoice.Serial(
                        Optional.ofNullable(serialPort.getEditor().getText()).orElse("").strip(),
                        rate.getValue() == 0 ? OptionalInt.empty() : OptionalInt.of(rate.getValue()));
                case REPLAY -> new ReceiverChoice.Replay(Path.of(file.getText().strip()), pace.getValue());
            });
            model.complain(Phrase.NONE);
            return choice;
        } catch (InvalidPathException e) {
            model.complain(Phrase.of("position.field.file"));
        } catch (IllegalArgumentException e) {
            model.complain(Phrase.of(kind() == Kind.GPSD ? "position.field.address" : "position.field.port"));
        }
        return Optional.empty();
    }
}

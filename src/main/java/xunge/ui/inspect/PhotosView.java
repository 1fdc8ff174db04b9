package xunge.ui.inspect;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import xunge.domain.PhotoRef;
import xunge.domain.Violation;
import xunge.ui.common.Parts;
import xunge.ui.common.Subscriptions;

/// The photos of the record in the form: thumbnails, a button, and room to drop files on.
final class PhotosView extends VBox {

    /// Thumbnails are decoded at this size, off the JavaFX thread; the style sheet decides how large they appear.
    private static final double DECODED_PIXELS = 144;

    private final RecordViewModel model;
    private final Parts parts;
    private final Supplier<List<Path>> chooser;
    private final FlowPane thumbnails = new FlowPane();
    private final Label problem;
    private final Subscriptions subscriptions = new Subscriptions();

    PhotosView(RecordViewModel model, Parts parts, Supplier<List<Path>> chooser) {
        this.model = model;
        this.parts = parts;
        this.chooser = chooser;
        setId("record-photos");
        getStyleClass().add("drop-zone");
        thumbnails.setId("record-thumbnails");
        thumbnails.getStyleClass().add("thumbnails");
        problem = parts.plain("", "problem");
        problem.setId("record-photo-problem");
        Button add = parts.keyButton("record-photo-add", "mdi2c-camera-plus", "record.form.photos.add", "Ctrl+O");
        add.setOnAction(e -> choose());
        Label hint = parts.label("record.form.photos.hint", "hint");
        getChildren().addAll(thumbnails, add, hint, problem);
        setOnDragOver(this::over);
        setOnDragExited(e -> getStyleClass().remove("drop-ready"));
        setOnDragDropped(this::dropped);
    }

    /// Opens the dialog and attaches what was chosen.
    void choose() {
        model.attach(chooser.get());
    }

    void attach() {
        subscriptions.follow(model.recordProperty().map(r -> r.map(Violation::photos).orElse(List.of())), this::show);
        subscriptions.bind(problem.textProperty(), parts.language().text(model.photoProblemProperty()));
        subscriptions.follow(model.photoProblemProperty(), p -> Parts.toggle(problem, !p.isNone()));
    }

    void detach() {
        subscriptions.release();
        thumbnails.getChildren().clear();
    }

    private void show(List<PhotoRef> photos) {
        if (!photos.stream()
                .map(PhotoRef::sha256)
                .map(s -> "photo-" + s.hex().substring(0, 8))
                .toList()
                .equals(thumbnails.getChildren().stream().map(Node::getId).toList())) {
            thumbnails.getChildren().setAll(photos.stream().map(this::thumbnail).toList());
        }
        Parts.toggle(thumbnails, !photos.isEmpty());
    }

    /// What cannot be decoded here (HEIC) is shown by its name.
    private Node thumbnail(PhotoRef photo) {
        Label name = new Label(photo.fileName());
        name.getStyleClass().add("hint");
        name.setWrapText(true);
        StackPane frame = new StackPane(name);
        frame.setId("photo-" + photo.sha256().hex().substring(0, 8));
        frame.getStyleClass().add("thumbnail");
        frame.setAccessibleText(photo.fileName());
        Image image = new Image(model.photoFile(photo.sha256()).toUri().toString(), DECODED_PIXELS, DECODED_PIXELS,
                true, true, true);
        image.progressProperty().subscribe(done -> {
            if (done.doubleValue() >= 1 && !image.isError()) {
                ImageView view = new ImageView(image);
                view.setPreserveRatio(true);
                view.fitWidthProperty().bind(frame.prefWidthProperty());
                view.fitHeightProperty().bind(frame.prefHeightProperty());
                frame.getChildren().setAll(view);
            }
        });
        return frame;
    }

    private void over(DragEvent drag) {
        if (drag.getDragboard().hasFiles()) {
            drag.acceptTransferModes(TransferMode.COPY);
            if (!getStyleClass().contains("drop-ready")) {
                getStyleClass().add("drop-ready");
            }
        }
        drag.consume();
    }

    private void dropped(DragEvent drag) {
        Optional<List<File>> files = Optional.ofNullable(drag.getDragboard().getFiles());
        model.attach(files.orElse(List.of()).stream().map(File::toPath).toList());
        drag.setDropCompleted(files.isPresent());
        drag.consume();
    }
}

package xunge.ui.basemap;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import xunge.geo.raster.PictureDatum;
import xunge.ui.common.Panel;
import xunge.ui.common.PanelFrame;
import xunge.ui.common.Parts;
import xunge.ui.common.Subscriptions;
import xunge.ui.text.Phrase;
import xunge.ui.text.Texts;

/// The panel of the base maps: the list, adding a file, adding a service.
final class BaseMapView implements Panel {

    /// CGCS2000 in the plane with and without zone, in degrees, WGS84, Web Mercator.
    private static final List<Integer> SYSTEMS = List.of(4547, 4526, 4490, 4326, 3857);

    private final BaseMapViewModel model;
    private final Parts parts;
    private final PanelFrame frame;
    private final VBox list = new VBox();
    private final VBox offer = new VBox();
    private final Button file;
    private final Subscriptions subscriptions = new Subscriptions();

    BaseMapView(BaseMapViewModel model, Parts parts, PictureChooser chooser, Runnable close) {
        this.model = model;
        this.parts = parts;
        frame = new PanelFrame("basemap", parts, close);
        frame.title().textProperty().bind(parts.language().text("basemap.title"));
        file = parts.button("basemap-file", "basemap.add-file", "large");
        file.setMaxWidth(Double.MAX_VALUE);
        file.setOnAction(e -> chooser.choose(parts.language().texts(), frame.getScene().getWindow())
                .ifPresent(model::look));
        Label problem = parts.plain("", "problem");
        problem.setId("basemap-problem");
        problem.textProperty().bind(parts.language().text(model.problemProperty()));
        Parts.showWhen(model.problemProperty().map(p -> !p.isNone()), List.of(problem));
        frame.body(parts.label("basemap.hint", "hint"), list, file, online(), offer, problem);
        acceptDrops();
    }

    private void acceptDrops() {
        frame.setOnDragOver(e -> {
            if (e.getDragboard().hasFiles()) {
                e.acceptTransferModes(TransferMode.COPY);
            }
            e.consume();
        });
        frame.setOnDragDropped(e -> {
            e.getDragboard().getFiles().stream().findFirst().ifPresent(f -> model.look(f.toPath()));
            e.setDropCompleted(true);
            e.consume();
        });
    }

    private Node online() {
        TextField address = field("basemap-address", model.addressProperty());
        address.promptTextProperty().bind(parts.language().text("basemap.address.prompt"));
        Button ask = parts.button("basemap-ask", "basemap.add-online", "large");
        ask.setMaxWidth(Double.MAX_VALUE);
        ask.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> model.addressProperty().get().isBlank()
                        || model.busyProperty().get(), model.addressProperty(), model.busyProperty()));
        ask.setOnAction(e -> model.lookOnline());
        VBox box = new VBox(parts.field("basemap.address", address, parts.label("basemap.address.hint", "hint")),
                parts.field("basemap.token", field("basemap-token", model.tokenProperty())),
                parts.field("basemap.attribution", field("basemap-attribution", model.attributionProperty())), ask);
        box.getStyleClass().add("form");
        return box;
    }

    private static TextField field(String id, StringProperty text) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(text);
        return field;
    }

    private void showRows() {
        list.getChildren().setAll(model.rows().stream().map(this::row).toList());
    }

    private Node row(BaseMapRow row) {
        Label title = new Label(row.map().title());
        title.getStyleClass().add("row-title");
        title.setWrapText(true);
        Button remove = parts.iconButton("basemap-remove", "mdi2d-delete-outline", "basemap.remove");
        remove.setOnAction(e -> model.remove(row));
        Label about = parts.plain("", "hint");
        about.textProperty().bind(parts.language().text(new SimpleObjectProperty<>(row.about())));
        Label problem = parts.plain("", "problem");
        problem.textProperty().bind(parts.language().text(row.problemProperty()));
        Parts.showWhen(row.problemProperty().map(p -> !p.isNone()), List.of(problem));
        VBox box = new VBox(new HBox(title, Parts.spring(), remove), about, problem);
        box.getStyleClass().add("list-row");
        return box;
    }

    /// What is asked before a picture is added: which, its system, its datum.
    private void showOffer() {
        offer.getChildren().clear();
        model.chosenProperty().get().ifPresent(candidate -> {
            offer.getChildren().add(parts.label("basemap.found", "section"));
            offer.getChildren()
                    .add(parts.field("basemap.picture",
                            choice("basemap-picture", model.candidates(), Optional.of(candidate),
                                    c -> Phrase.verbatim(c.title()), c -> model.chosenProperty().set(Optional.of(c)))));
            if (candidate.mustDeclareSystem()) {
                offer.getChildren()
                        .add(parts.field("basemap.system",
                                choice("basemap-system", SYSTEMS, model.epsgProperty().get(),
                                        code -> Phrase.of("basemap.system." + code),
                                        code -> model.epsgProperty().set(Optional.of(code)))));
            } else {
                Label system = parts.plain("", "hint");
                system.setText(candidate.system());
                offer.getChildren().add(parts.field("basemap.system", system));
            }
            if (candidate.mustDeclareDatum()) {
                offer.getChildren().add(datum());
            }
            offer.getChildren().add(addButton(candidate));
        });
    }

    private Node datum() {
        return parts.field("basemap.datum",
                choice("basemap-datum", List.of(PictureDatum.values()), model.datumProperty().get(), BaseMapRow::datum,
                        d -> model.datumProperty().set(Optional.of(d))),
                parts.label("basemap.datum.hint", "hint"));
    }

    private Button addButton(Candidate candidate) {
        Button add = parts.button("basemap-add", "basemap.add", "accent", "large");
        add.setMaxWidth(Double.MAX_VALUE);
        ObservableValue<Boolean> isReady = Bindings.createBooleanBinding(
                () -> model.canAdd(candidate) && !model.busyProperty().get(), model.datumProperty(),
                model.epsgProperty(), model.busyProperty());
        add.setDisable(!isReady.getValue());
        isReady.subscribe(ready -> add.setDisable(!ready));
        add.setOnAction(e -> model.add());
        return add;
    }

    private <T> ComboBox<T> choice(String id, List<T> items, Optional<T> now,
            Function<T, Phrase> words, Consumer<T> chosen) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll(items);
        box.setConverter(new WordsOnly<>(item -> parts.language().say(words.apply(item))));
        now.ifPresent(box::setValue);
        box.valueProperty().subscribe((before, item) -> chosen.accept(item));
        return box;
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public Node firstFocus() {
        return file;
    }

    @Override
    public void attach() {
        subscriptions.followList(model.rows(), this::showRows);
        subscriptions.follow(model.chosenProperty(), now -> showOffer());
        subscriptions.follow(parts.language().textsProperty(), now -> showOffer());
    }

    @Override
    public void detach() {
        subscriptions.release();
    }

    /// Asks a person for a file; an interface because the platform without a display has no such dialog.
    @FunctionalInterface
    interface PictureChooser {

        /// The file the person chose.
        Optional<Path> choose(Texts texts, Window owner);
    }
}

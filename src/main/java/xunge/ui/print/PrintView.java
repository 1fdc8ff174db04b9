package xunge.ui.print;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import xunge.render.paper.District;
import xunge.render.paper.PaperSize;
import xunge.render.paper.SheetLayout;
import xunge.ui.common.Panel;
import xunge.ui.common.PanelFrame;
import xunge.ui.common.Parts;
import xunge.ui.common.Subscriptions;
import xunge.ui.text.Phrase;
import xunge.ui.text.Texts;

/// The panel for a sheet: extent, paper, scale, title, approval, kind of file; then its making.
final class PrintView implements Panel {

    private final PrintViewModel model;
    private final Parts parts;
    private final PanelFrame frame;
    private final ComboBox<Optional<String>> extent;
    private final ComboBox<PaperSize> paper;
    private final ComboBox<Boolean> orientation;
    private final ComboBox<Boolean> format;
    private final TextField title;
    private final Label message;
    private final Button write;
    private final Button cancel;
    private final ProgressBar progress = new ProgressBar();
    private final Subscriptions subscriptions = new Subscriptions();

    PrintView(PrintViewModel model, Parts parts, SheetChooser chooser, Runnable close) {
        this.model = model;
        this.parts = parts;
        frame = new PanelFrame("print", parts, close);
        frame.title().textProperty().bind(parts.language().text("paper.title"));
        extent = choice("print-extent", List.of(), this::extentWords, model.districtProperty());
        paper = choice("print-paper", List.of(PaperSize.values()), PaperSize::name, model.paperProperty());
        orientation = choice("print-orientation", List.of(false, true),
                upright -> word(upright ? "paper.portrait" : "paper.landscape"),
                model.portraitProperty().asObject());
        format = choice("print-format", List.of(false, true), isPicture -> isPicture ? "PNG" : "PDF",
                model.pictureProperty().asObject());
        title = field("print-title", model.titleProperty());
        message = parts.plain("");
        message.setId("print-message");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.getStyleClass().add("thin-bar");
        progress.progressProperty().bind(model.progressProperty());
        write = parts.button("print-write", "paper.write", "large", "accent");
        write.setMaxWidth(Double.MAX_VALUE);
        write.setOnAction(e -> chooser
                .choose(texts(), frame.getScene().getWindow(), model.suggestedName(texts()))
                .ifPresent(file -> model.write(file, texts())));
        cancel = parts.button("print-cancel", "paper.cancel", "large");
        cancel.setMaxWidth(Double.MAX_VALUE);
        cancel.setOnAction(e -> model.cancel());
        Label range = parts.plain("", "hint");
        range.textProperty()
                .bind(parts.language()
                        .text(new SimpleObjectProperty<>(
                                Phrase.of("paper.scale.hint", SheetLayout.LARGEST, SheetLayout.SMALLEST))));
        frame.body(parts.label("paper.hint", "hint"), parts.field("paper.extent", extent),
                parts.field("paper.size", paper), parts.field("paper.orientation", orientation),
                parts.field("paper.scale", field("print-scale", model.scaleProperty()), range),
                parts.field("paper.heading", title),
                parts.field("paper.number", field("print-approval", model.approvalProperty())),
                parts.field("paper.format", format), message);
        frame.foot(progress, write, cancel);
    }

    private Texts texts() {
        return parts.language().texts();
    }

    private String word(String key) {
        return texts().get(key);
    }

    private String extentWords(Optional<String> code) {
        return code.flatMap(c -> model.districts().stream().filter(d -> d.code().equals(c)).findFirst())
                .map(District::name)
                .orElseGet(() -> word("paper.view"));
    }

    private static TextField field(String id, StringProperty text) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(text);
        return field;
    }

    private static <T> ComboBox<T> choice(String id, List<T> items, Function<T, String> words, Property<T> value) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll(items);
        box.setConverter(converter(words));
        box.valueProperty().bindBidirectional(value);
        return box;
    }

    private static <T> StringConverter<T> converter(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T item) {
                return item == null ? "" : words.apply(item);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        };
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public Node firstFocus() {
        return extent;
    }

    @Override
    public void attach() {
        List<Optional<String>> extents = new ArrayList<>();
        extents.add(Optional.empty());
        model.districts().forEach(d -> extents.add(Optional.of(d.code())));
        extent.getItems().setAll(extents);
        if (model.districtProperty().get().isEmpty()) {
            model.proposeScale();
        }
        subscriptions.follow(parts.language().textsProperty(), now -> speak());
        subscriptions.follow(model.districtProperty(), now -> speak());
        subscriptions.follow(model.busyProperty(), this::showBusy);
        subscriptions.follow(model.messageProperty(), now -> say());
        subscriptions.follow(model.problemProperty(), now -> say());
    }

    @Override
    public void detach() {
        subscriptions.release();
    }

    private void speak() {
        title.setPromptText(model.usualTitle().in(texts()));
        extent.setConverter(converter(this::extentWords));
        orientation.setConverter(converter(u -> word(u ? "paper.portrait" : "paper.landscape")));
        say();
    }

    private void showBusy(boolean isBusy) {
        Parts.toggle(progress, isBusy);
        Parts.toggle(cancel, isBusy);
        Parts.toggle(write, !isBusy);
    }

    private void say() {
        boolean isProblem = !model.problemProperty().get().isNone();
        message.setText(parts.language()
                .say(isProblem ? model.problemProperty().get() : model.messageProperty().get()));
        message.getStyleClass().setAll("label", isProblem ? "problem" : "hint");
        Parts.toggle(message, !message.getText().isEmpty());
    }

    /// Asks a person where to save; an interface because the platform without a display has no such dialog.
    @FunctionalInterface
    interface SheetChooser {

        /// The file to write, `suggested` being offered; empty when they changed their mind.
        Optional<Path> choose(Texts texts, Window owner, String suggested);
    }
}

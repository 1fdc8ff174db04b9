package xunge.ui.exchange;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import xunge.exchange.Format;
import xunge.geo.crs.KnownCrs;
import xunge.ui.common.Panel;
import xunge.ui.common.PanelFrame;
import xunge.ui.common.Parts;
import xunge.ui.common.Subscriptions;

/// The export panel: which layer, in which format and system, to which file.
final class ExportView implements Panel {

    private final ExportViewModel model;
    private final Parts parts;
    private final PanelFrame frame;
    private final Choice<String> layer;
    private final Choice<Format> format;
    private final Choice<KnownCrs> crs;
    private final Label message;
    private final ProgressBar progress = new ProgressBar();
    private final Button write;
    private final Button cancel;
    private final Subscriptions subscriptions = new Subscriptions();

    ExportView(ExportViewModel model, FileAsk ask, Parts parts, Runnable close) {
        this.model = model;
        this.parts = parts;
        frame = new PanelFrame("export", parts, close);
        frame.title().textProperty().bind(parts.language().text("export.title"));
        layer = new Choice<>("export-layer", n -> n, n -> model.layerProperty().set(Optional.of(n)));
        format = new Choice<>("export-format", Format::displayName, f -> model.formatProperty().set(f));
        crs = new Choice<>("export-crs", c -> c.code() + "  " + parts.language().texts().get(c.nameKey()),
                c -> model.crsProperty().set(c));
        message = parts.plain("");
        message.setId("export-message");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.getStyleClass().add("thin-bar");
        write = parts.button("export-write", "export.write", "large", "accent");
        write.setMaxWidth(Double.MAX_VALUE);
        write.setOnAction(e -> ask.toWrite(parts.language().texts(), frame.getScene().getWindow(),
                model.suggestedName()).ifPresent(model::write));
        cancel = parts.button("export-cancel", "import.cancel", "large");
        cancel.setMaxWidth(Double.MAX_VALUE);
        cancel.setOnAction(e -> model.cancel());
        frame.body(parts.label("export.hint", "hint"), parts.field("import.layer", layer),
                parts.field("export.format", format), parts.field("import.crs", crs), message);
        frame.foot(progress, write, cancel);
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public Node firstFocus() {
        return layer;
    }

    @Override
    public void attach() {
        List<String> layers = model.layers();
        if (model.layerProperty().get().filter(layers::contains).isEmpty()) {
            model.layerProperty().set(layers.stream().findFirst());
        }
        subscriptions.follow(model.layerProperty(), now -> fill());
        subscriptions.follow(model.formatProperty(), now -> fill());
        subscriptions.follow(model.busyProperty(), now -> fill());
        subscriptions.follow(model.messageProperty(), now -> say());
        subscriptions.follow(model.problemProperty(), now -> say());
        subscriptions.follow(parts.language().textsProperty(), now -> {
            fill();
            say();
        });
    }

    @Override
    public void detach() {
        subscriptions.release();
    }

    private void fill() {
        layer.offer(model.layers(), model.layerProperty().get().orElse(null));
        format.offer(model.formats(), model.formatProperty().get());
        List<KnownCrs> systems = model.systems();
        if (!systems.contains(model.crsProperty().get())) {
            model.crsProperty().set(KnownCrs.CGCS2000);
        }
        crs.offer(systems, model.crsProperty().get());
        boolean isBusy = model.busyProperty().get();
        Parts.toggle(progress, isBusy);
        Parts.toggle(cancel, isBusy);
        Parts.toggle(write, !isBusy);
        write.setDisable(model.layerProperty().get().isEmpty());
    }

    private void say() {
        boolean isProblem = !model.problemProperty().get().isNone();
        message.setText(parts.language()
                .say(isProblem ? model.problemProperty().get()
                        : model.messageProperty().get()));
        message.getStyleClass().setAll("label", isProblem ? "problem" : "hint");
        Parts.toggle(message, !message.getText().isEmpty());
    }
}

package xunge.ui.exchange;

import java.io.File;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import xunge.exchange.CrsKnowledge;
import xunge.exchange.CrsName;
import xunge.exchange.Field;
import xunge.exchange.TextEncoding;
import xunge.exchange.table.ColumnRole;
import xunge.exchange.transfer.LayerSurvey;
import xunge.geo.crs.KnownCrs;
import xunge.ui.common.Panel;
import xunge.ui.common.PanelFrame;
import xunge.ui.common.Parts;
import xunge.ui.common.Subscriptions;

/// The import panel: a file to drop or choose, what is in it, what must be chosen, and the import.
final class ImportView implements Panel {

    private static final List<String> ENCODINGS = List.of("UTF-8", "GBK", "GB18030", "Big5", "windows-1252");
    private static final String NO_COLUMN = "";

    private final ImportViewModel model;
    private final Parts parts;
    private final PanelFrame frame;
    private final Button choose;
    private final VBox drop = new VBox();
    private final Label file;
    private final Choice<LayerSurvey> layer;
    private final Choice<CrsName> crs;
    private final Choice<String> encoding;
    private final VBox layerField;
    private final VBox crsField;
    private final VBox encodingField;
    private final VBox columns = new VBox();
    private final VBox summary = new VBox();
    private final VBox details = new VBox();
    private final Label message;
    private final ProgressBar progress = new ProgressBar();
    private final Button start;
    private final Button cancel;
    private final Map<ColumnRole, Choice<String>> roles = new EnumMap<>(ColumnRole.class);
    private final Subscriptions subscriptions = new Subscriptions();

    ImportView(ImportViewModel model, FileAsk ask, Parts parts, Runnable close) {
        this.model = model;
        this.parts = parts;
        frame = new PanelFrame("import", parts, close);
        frame.title().textProperty().bind(parts.language().text("import.title"));
        choose = parts.button("import-choose", "import.choose", "large");
        choose.setOnAction(e -> ask.toRead(parts.language().texts(), frame.getScene().getWindow())
                .ifPresent(model::open));
        drop.setId("import-drop");
        drop.getStyleClass().add("drop-place");
        drop.getChildren().addAll(parts.label("import.drop", "hint"), choose);
        frame.setOnDragOver(ImportView::offer);
        frame.setOnDragDropped(this::dropped);
        file = parts.plain("", "section");
        file.setId("import-file");
        layer = new Choice<>("import-layer", s -> s.info().name(), s -> model.shownProperty().set(Optional.of(s)));
        crs = new Choice<>("import-crs", c -> c.code() + "  " + c.name(), c -> model.crsProperty().set(Optional.of(c)));
        encoding = new Choice<>("import-encoding", e -> e, e -> model.read(Optional.of(e)));
        layerField = parts.field("import.layer", layer);
        crsField = parts.field("import.choose-crs", crs, parts.label("import.choose-crs-hint", "hint"));
        encodingField = parts.field("import.read-as", encoding);
        columns();
        summary.setId("import-summary");
        summary.getStyleClass().add("legend");
        details.setId("import-details");
        details.getStyleClass().add("legend");
        message = parts.plain("");
        message.setId("import-message");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.getStyleClass().add("thin-bar");
        start = parts.button("import-start", "import.start", "large", "accent");
        start.setMaxWidth(Double.MAX_VALUE);
        start.setOnAction(e -> model.start());
        cancel = parts.button("import-cancel", "import.cancel", "large");
        cancel.setMaxWidth(Double.MAX_VALUE);
        cancel.setOnAction(e -> model.cancel());
        frame.body(drop, message, file, layerField, summary, crsField, encodingField, columns, details);
        frame.foot(progress, start, cancel);
    }

    private void columns() {
        columns.setId("import-columns");
        columns.getStyleClass().add("legend");
        columns.getChildren().add(parts.label("import.columns", "section"));
        columns.getChildren()
                .addAll(pair(ColumnRole.LON, ColumnRole.LAT), pair(ColumnRole.EAST, ColumnRole.NORTH),
                        role(ColumnRole.WKT));
    }

    private HBox pair(ColumnRole first, ColumnRole second) {
        HBox pair = new HBox(role(first), role(second));
        pair.getStyleClass().add("layer-line");
        return pair;
    }

    private VBox role(ColumnRole role) {
        Choice<String> choice = new Choice<>("import-role-" + role.id(),
                c -> c.equals(NO_COLUMN) ? parts.language().texts().get("import.no-column") : c,
                c -> model.place(chosenRoles()));
        roles.put(role, choice);
        VBox field = parts.field("import.role." + role.id(), choice);
        field.setPrefWidth(0);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private Map<String, String> chosenRoles() {
        Map<String, String> chosen = new HashMap<>();
        roles.forEach((role, choice) -> {
            if (choice.getValue() != null && !choice.getValue().equals(NO_COLUMN)) {
                chosen.put(role.id(), choice.getValue());
            }
        });
        return chosen;
    }

    private static void offer(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        event.getDragboard().getFiles().stream().findFirst().map(File::toPath).ifPresent(model::open);
        event.setDropCompleted(true);
        event.consume();
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public Node firstFocus() {
        return choose;
    }

    @Override
    public void attach() {
        subscriptions.follow(model.shownProperty(), now -> fill());
        subscriptions.follow(model.crsProperty(), now -> fill());
        subscriptions.follow(model.datumProperty(), now -> fill());
        subscriptions.follow(model.busyProperty(), now -> fill());
        subscriptions.follow(model.messageProperty(), now -> say());
        subscriptions.follow(model.problemProperty(), now -> say());
        subscriptions.follow(model.progressProperty(), now -> progress.setProgress(now.doubleValue()));
        subscriptions.follow(parts.language().textsProperty(), now -> {
            fill();
            say();
        });
    }

    @Override
    public void detach() {
        subscriptions.release();
        model.removePreview();
    }

    private void say() {
        boolean isProblem = !model.problemProperty().get().isNone();
        message.setText(parts.language()
                .say(isProblem ? model.problemProperty().get()
                        : model.messageProperty().get()));
        message.getStyleClass().setAll("label", isProblem ? "problem" : "hint");
        Parts.toggle(message, !message.getText().isEmpty());
    }

    private void fill() {
        Optional<ImportViewModel.Opened> opened = model.openedProperty().get();
        Optional<LayerSurvey> shown = model.shownProperty().get();
        boolean isBusy = model.busyProperty().get();
        file.setText(opened.map(o -> o.file().getFileName() + " · " + o.format()).orElse(""));
        Parts.toggle(file, opened.isPresent());
        Parts.toggle(drop, !isBusy);
        Parts.toggle(layerField, model.layers().size() > 1);
        layer.offer(List.copyOf(model.layers()), shown.orElse(null));
        Parts.toggle(crsField, model.mustChoose());
        shown.ifPresent(this::offerCrs);
        Parts.toggle(encodingField, shown.flatMap(s -> s.info().encoding())
                .filter(e -> e.how() != TextEncoding.How.BY_FORMAT)
                .isPresent());
        encoding.offer(ENCODINGS, shown.flatMap(s -> s.info().encoding()).map(TextEncoding::charset).orElse(null));
        Parts.toggle(columns, opened.filter(ImportViewModel.Opened::isTable).isPresent() && shown.isPresent());
        shown.ifPresent(s -> offerColumns(s, opened));
        fillDetails(shown);
        Parts.toggle(progress, isBusy);
        Parts.toggle(cancel, isBusy);
        Parts.toggle(start, !isBusy && shown.isPresent());
        start.setDisable(!model.canStart());
    }

    private void offerCrs(LayerSurvey survey) {
        List<CrsName> offered = new ArrayList<>();
        if (survey.info().crs() instanceof CrsKnowledge.Unknown) {
            offered.addAll(survey.candidates());
        }
        KnownCrs.list()
                .stream()
                .map(c -> new CrsName(c.code(), parts.language().texts().get(c.nameKey()), Optional.empty()))
                .filter(c -> offered.stream().noneMatch(o -> o.code().equals(c.code())))
                .forEach(offered::add);
        crs.offer(offered, model.crsProperty().get().orElse(null));
    }

    private void offerColumns(LayerSurvey survey, Optional<ImportViewModel.Opened> opened) {
        List<String> names = new ArrayList<>(List.of(NO_COLUMN));
        survey.info().schema().fields().stream().map(Field::name).forEach(names::add);
        Map<String, String> chosen = opened.map(o -> o.options().columns()).orElse(Map.of());
        roles.forEach((role, choice) -> choice.offer(names, chosen.getOrDefault(role.id(), proposed(survey, role))));
    }

    /// The dry run notes which column it takes for which part.
    private static String proposed(LayerSurvey survey, ColumnRole role) {
        return survey.info()
                .notes()
                .stream()
                .filter(n -> n.messageKey().equals("exchange.note-role." + role.id()))
                .map(n -> String.valueOf(n.arguments().getFirst()))
                .findFirst()
                .orElse(NO_COLUMN);
    }

    private void fillDetails(Optional<LayerSurvey> shown) {
        summary.getChildren().clear();
        details.getChildren().clear();
        if (shown.isEmpty()) {
            return;
        }
        SurveyWords words = new SurveyWords(parts);
        summary.getChildren().addAll(words.summary(shown.get()));
        model.datumProperty()
                .get()
                .filter(r -> !r.hypotheses().isEmpty())
                .ifPresent(report -> section("import.datum",
                        words.datum(report)));
        section("import.fields", words.fields(shown.get()));
        section("import.problems", words.problems(shown.get()));
    }

    private void section(String key, List<Node> rows) {
        if (!rows.isEmpty()) {
            details.getChildren().add(parts.label(key, "section"));
            details.getChildren().addAll(rows);
        }
    }
}

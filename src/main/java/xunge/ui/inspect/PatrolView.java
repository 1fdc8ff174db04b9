package xunge.ui.inspect;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import xunge.domain.Violation;
import xunge.ui.common.Panel;
import xunge.ui.common.PanelFrame;
import xunge.ui.common.Parts;
import xunge.ui.common.Subscriptions;
import xunge.ui.text.Phrase;

/// The shift in hand: what was just done, the drafts to go on with, and the records so far.
public final class PatrolView implements Panel {

    private final PatrolViewModel model;
    private final Parts parts;
    private final Consumer<Violation> resume;
    private final PanelFrame frame;
    private final Label done;
    private final Label draftsTitle;
    private final RecordList drafts;
    private final Label recordsTitle;
    private final RecordList records;
    private final VBox empty;
    private final Subscriptions subscriptions = new Subscriptions();

    /// The shift of `model`; `resume` takes the draft to go on with.
    public PatrolView(PatrolViewModel model, Parts parts, Runnable close, Consumer<Violation> resume) {
        this.model = model;
        this.parts = parts;
        this.resume = resume;
        frame = new PanelFrame("patrol", parts, close);
        frame.title().textProperty().bind(parts.language().text("patrol.title"));
        done = parts.plain("", "done");
        done.setId("patrol-done");
        done.setGraphic(Parts.icon("mdi2c-check-circle"));
        draftsTitle = parts.plain("", "section");
        draftsTitle.setId("patrol-drafts-title");
        drafts = new RecordList(parts, r -> RecordList.where(r, parts));
        drafts.setId("patrol-drafts");
        recordsTitle = parts.plain("", "section");
        records = new RecordList(parts, r -> RecordList.where(r, parts));
        records.setId("patrol-records");
        empty = new VBox(parts.label("patrol.empty.key"), parts.label("patrol.empty.click"));
        empty.getStyleClass().add("empty");
        frame.body(done, draftsTitle, drafts, empty, recordsTitle, records);
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public Node firstFocus() {
        return drafts.getChildren().isEmpty() ? frame : drafts.lookup(".button");
    }

    @Override
    public void attach() {
        var language = parts.language();
        subscriptions.bind(done.textProperty(), language.text(model.doneProperty()));
        subscriptions.follow(model.doneProperty(), p -> Parts.toggle(done, !p.isNone()));
        subscriptions.bind(draftsTitle.textProperty(),
                language.text(model.drafts().sizeProperty().map(n -> Phrase.of("patrol.drafts", n))));
        subscriptions.bind(recordsTitle.textProperty(),
                language.text(model.records().sizeProperty().map(n -> Phrase.of("patrol.records", n))));
        subscriptions.follow(language.textsProperty(), t -> show());
        subscriptions.followList(model.drafts(), this::show);
        subscriptions.followList(model.records(), this::show);
    }

    @Override
    public void detach() {
        subscriptions.release();
    }

    private void show() {
        drafts.offer(model.drafts(), resume);
        records.show(model.records());
        boolean hasDrafts = !model.drafts().isEmpty();
        Parts.toggle(draftsTitle, hasDrafts);
        Parts.toggle(drafts, hasDrafts);
        boolean hasRecords = !model.records().isEmpty();
        Parts.toggle(recordsTitle, hasRecords);
        Parts.toggle(empty, !hasDrafts);
    }
}

package xunge.ui.inspect;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import xunge.ui.common.Panel;
import xunge.ui.common.PanelFrame;
import xunge.ui.common.Parts;
import xunge.ui.common.Subscriptions;
import xunge.ui.text.Phrase;

/// The start of the shift: one field, and the large button above does the rest.
public final class StartView implements Panel {

    private final StartViewModel model;
    private final PatrolViewModel patrol;
    private final Parts parts;
    private final PanelFrame frame;
    private final TextField inspector = new TextField();
    private final Label problem;
    private final Label unfinished;
    private final Subscriptions subscriptions = new Subscriptions();

    /// The start of a shift by `model`; `patrol` knows of unfinished records.
    public StartView(StartViewModel model, PatrolViewModel patrol, Parts parts, Runnable close) {
        this.model = model;
        this.patrol = patrol;
        this.parts = parts;
        frame = new PanelFrame("start", parts, close);
        frame.title().textProperty().bind(parts.language().text("shift.start.title"));
        inspector.setId("start-inspector");
        inspector.promptTextProperty().bind(parts.language().text("shift.start.name-prompt"));
        inspector.setOnAction(e -> model.start());
        problem = parts.plain("", "problem");
        problem.setId("start-problem");
        unfinished = parts.plain("", "offer");
        unfinished.setId("start-unfinished");
        frame.body(unfinished, parts.field("shift.start.name", inspector, problem),
                parts.label("shift.start.hint", "hint"));
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public Node firstFocus() {
        return inspector;
    }

    @Override
    public void attach() {
        subscriptions.bindBoth(inspector.textProperty(), model.inspectorProperty());
        subscriptions.bind(problem.textProperty(), parts.language().text(model.problemProperty()));
        subscriptions.follow(model.problemProperty(), p -> Parts.toggle(problem, !p.isNone()));
        subscriptions.bind(unfinished.textProperty(),
                parts.language().text(patrol.drafts().sizeProperty().map(n -> Phrase.of("shift.start.drafts", n))));
        subscriptions.follow(patrol.drafts().sizeProperty(), n -> Parts.toggle(unfinished, n.intValue() > 0));
    }

    @Override
    public void detach() {
        subscriptions.release();
    }
}

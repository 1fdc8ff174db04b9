package xunge.ui.shell;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import xunge.domain.LonLat;
import xunge.domain.PlanePoint;
import xunge.domain.PositionOrigin;
import xunge.domain.RecordState;
import xunge.domain.Violation;
import xunge.geo.GaussKruger;
import xunge.ui.browse.IdentifyViewModel;
import xunge.ui.common.ToolPanel;
import xunge.ui.inspect.PatrolViewModel;
import xunge.ui.inspect.RecordViewModel;
import xunge.ui.inspect.StartViewModel;
import xunge.ui.position.KnownPosition;
import xunge.ui.position.PositionViewModel;
import xunge.ui.sync.EndViewModel;
import xunge.ui.text.Phrase;

/// Which panel is open, what the primary action is, and what a click or a key does in each state:
///
/// - A click on the map shows what is there, with "record here" first; while a record is in the form it offers to move
///   the record instead. Nothing is ever recorded or moved by a click alone.
/// - While a tool is open it may take the click for itself.
/// - F2 records at the place on show, else at the inspector's current position, else in the middle of the map; there it
///   offers the old position. F4 opens the start or the end of the shift, and goes through with it when pressed there.
///   Ctrl+Enter finishes the record. Esc closes the panel and loses nothing.
public final class ShellViewModel {

    private final PatrolViewModel patrol;
    private final StartViewModel start;
    private final RecordViewModel form;
    private final IdentifyViewModel identify;
    private final EndViewModel end;
    private final PositionViewModel position;
    private final ReadOnlyObjectWrapper<PanelKind> panel = new ReadOnlyObjectWrapper<>(PanelKind.NONE);
    private final ReadOnlyObjectWrapper<Phrase> notice = new ReadOnlyObjectWrapper<>(Phrase.NONE);
    private final ReadOnlyObjectWrapper<Optional<ToolPanel>> tool = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableValue<PrimaryAction> primary;

    /// The window over these parts.
    public ShellViewModel(PatrolViewModel patrol, StartViewModel start, RecordViewModel form,
            IdentifyViewModel identify, EndViewModel end, PositionViewModel position) {
        this.patrol = patrol;
        this.start = start;
        this.form = form;
        this.identify = identify;
        this.end = end;
        this.position = position;
        primary = Bindings.createObjectBinding(this::primaryNow, panel, patrol.shiftProperty());
        panel.subscribe((before, now) -> {
            if (before == PanelKind.HERE) {
                identify.clear();
            }
        });
        start.onStarted(shift -> patrol.refresh(() -> {
            patrol.say(Phrase.NONE);
            panel.set(PanelKind.PATROL);
        }));
        form.recordProperty().subscribe((before, now) -> followForm(now));
        form.onChanged(() -> patrol.refresh(() -> {}));
        form.onLeft(this::left);
        end.onChanged(() -> patrol.refresh(() -> {}));
        end.onProgress(patrol::use);
        patrol.problemProperty().subscribe((before, now) -> notice.set(now));
        form.problemProperty().subscribe((before, now) -> sayWithoutForm(now));
    }

    /// The panel on the right.
    public ReadOnlyObjectProperty<PanelKind> panelProperty() {
        return panel.getReadOnlyProperty();
    }

    /// What the large button does.
    public ObservableValue<PrimaryAction> primaryProperty() {
        return primary;
    }

    /// What is wrong with the device or the map, said above the map until it is closed.
    public ReadOnlyObjectProperty<Phrase> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// Says `words` above the map.
    public void notice(Phrase words) {
        notice.set(words);
    }

    /// Reads the state of work and opens the panel that offers what comes first.
    public void open(boolean isCityChosen) {
        patrol.refresh(() -> panel.set(isCityChosen ? firstPanel() : PanelKind.WELCOME));
    }

    /// Goes on after the city was chosen.
    public void cityChosen() {
        panel.set(firstPanel());
    }

    private PanelKind firstPanel() {
        return patrol.shiftProperty().get().isPresent() ? PanelKind.PATROL : PanelKind.START;
    }

    /// The tool whose panel is open.
    public ReadOnlyObjectProperty<Optional<ToolPanel>> toolProperty() {
        return tool.getReadOnlyProperty();
    }

    /// Opens the panel of `wanted`.
    public void openTool(ToolPanel wanted) {
        form.putAside(() -> {
            if (!tool.get().equals(Optional.of(wanted))) {
                panel.set(PanelKind.NONE);
            }
            tool.set(Optional.of(wanted));
            panel.set(PanelKind.TOOL);
        });
    }

    /// What a click at `at` does.
    public void click(PlanePoint at, double metresPerPixel) {
        if (panel.get() == PanelKind.RECORD) {
            form.point(GaussKruger.toLonLat(at));
        } else if (panel.get() != PanelKind.TOOL || !tool.get().orElseThrow().click(at, metresPerPixel)) {
            if (identify.ask(at, metresPerPixel)) {
                panel.set(PanelKind.HERE);
            }
        }
    }

    /// Begins a record at the place on show, else where the inspector is, else at `centre`; without a shift it offers to start one. Does nothing
    /// while a record is in the form.
    public void record(PlanePoint centre) {
        if (panel.get() == PanelKind.RECORD) {
            return;
        }
        if (patrol.shiftProperty().get().isEmpty()) {
            panel.set(PanelKind.START);
            return;
        }
        Optional<LonLat> shown = panel.get() == PanelKind.HERE ? identify.findAt() : Optional.empty();
        if (shown.isPresent()) {
            form.begin(shown.get());
        } else {
            beginHere(GaussKruger.toLonLat(centre));
        }
    }

    /// At the inspector's position while it is current; else at `centre`, with the old position on offer.
    private void beginHere(LonLat centre) {
        position.tick();
        Optional<KnownPosition> known = position.knownProperty().get();
        if (known.filter(KnownPosition::isCurrent).isPresent()) {
            form.begin(known.get().at(), known.get().origin(), Optional.empty());
        } else {
            form.begin(centre, PositionOrigin.POINTED,
                    known.map(k -> new RecordViewModel.Offer(k.at(), k.origin())));
        }
    }

    /// Goes on with `draft`.
    public void resume(Violation draft) {
        form.resume(draft);
    }

    /// What the large button does now; `centre` is the middle of the map.
    public void act(PlanePoint centre) {
        switch (primary.getValue()) {
            case START, END, SEND -> shiftKey();
            case RECORD -> record(centre);
            case FINISH -> form.finish();
        }
    }

    /// Opens the start or the end of the shift, or goes through with it when that panel is open.
    public void shiftKey() {
        switch (panel.get()) {
            case START -> start.start();
            case END -> end.endAndSend();
            case RECORD -> form.putAside(this::openShiftPanel);
            case NONE, WELCOME, PATROL, HERE, TOOL -> openShiftPanel();
        }
    }

    private void openShiftPanel() {
        if (patrol.shiftProperty().get().isPresent()) {
            openEnd();
        } else {
            panel.set(PanelKind.START);
        }
    }

    /// Opens the end of the shift: also how waiting records are sent later.
    public void openEnd() {
        form.putAside(() -> {
            end.open();
            panel.set(PanelKind.END);
        });
    }

    /// Opens the shift in hand, or the start of one.
    public void openPatrol() {
        form.putAside(() -> panel.set(firstPanel()));
    }

    /// Opens the choice of the city.
    public void openWelcome() {
        form.putAside(() -> panel.set(PanelKind.WELCOME));
    }

    /// Closes the panel; a record in the form stays as a draft, once everything in it is saved.
    public void closePanel() {
        if (panel.get() == PanelKind.RECORD) {
            form.putAside(() -> {});
        } else {
            panel.set(PanelKind.NONE);
        }
    }

    private void left(Violation last) {
        patrol.say(Phrase.of(last.state() == RecordState.DRAFT ? "patrol.discarded" : "patrol.finished",
                last.localNumber()));
        panel.set(PanelKind.PATROL);
    }

    /// A record that could not even be begun has no form to say so.
    private void sayWithoutForm(Phrase problem) {
        if (form.recordProperty().get().isEmpty()) {
            notice.set(problem);
        }
    }

    private void followForm(Optional<Violation> now) {
        if (now.isPresent()) {
            panel.set(PanelKind.RECORD);
        } else if (panel.get() == PanelKind.RECORD) {
            panel.set(PanelKind.NONE);
        }
    }

    private PrimaryAction primaryNow() {
        boolean isOnDuty = patrol.shiftProperty().get().isPresent();
        return switch (panel.get()) {
            case RECORD -> PrimaryAction.FINISH;
            case END -> isOnDuty ? PrimaryAction.END : PrimaryAction.SEND;
            case NONE, WELCOME, START, PATROL, HERE, TOOL -> isOnDuty ? PrimaryAction.RECORD : PrimaryAction.START;
        };
    }
}

package xunge.ui.inspect;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import xunge.domain.Shift;
import xunge.inspect.Patrol;
import xunge.store.StoreException;
import xunge.ui.common.Background;
import xunge.ui.common.Settings;
import xunge.ui.text.Phrase;

/// Starting a shift: who works, and then work begins.
public final class StartViewModel {

    private final Patrol patrol;
    private final Background background;
    private final Settings settings;
    private final StringProperty inspector = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Phrase> problem = new ReadOnlyObjectWrapper<>(Phrase.NONE);
    private Consumer<Shift> onStarted = s -> {};

    /// A start through `patrol`; `settings` knows who worked here last.
    public StartViewModel(Patrol patrol, Background background, Settings settings) {
        this.patrol = patrol;
        this.background = background;
        this.settings = settings;
        settings.find(Settings.Key.INSPECTOR).ifPresent(inspector::set);
    }

    /// The inspector's number or name.
    public StringProperty inspectorProperty() {
        return inspector;
    }

    /// What went wrong last; nothing when all is well.
    public ReadOnlyObjectProperty<Phrase> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// `handler` takes the shift that was opened.
    public void onStarted(Consumer<Shift> handler) {
        onStarted = handler;
    }

    /// Opens the shift; without a name it only asks for one.
    public void start() {
        String name = inspector.get().strip();
        if (name.isEmpty()) {
            problem.set(Phrase.of("shift.start.name-missing"));
            return;
        }
        background.run("start shift", () -> patrol.startShift(name)).onSuccess(shift -> {
            problem.set(Phrase.NONE);
            settings.put(Settings.Key.INSPECTOR, name);
            onStarted.accept(shift);
        }).onFailure(StoreException.class, e -> problem.set(Phrase.of(e))).start();
    }
}

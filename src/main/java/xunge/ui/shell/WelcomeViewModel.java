package xunge.ui.shell;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import xunge.domain.ReportableException;
import xunge.ui.common.Background;
import xunge.ui.text.Phrase;

/// The first start: the demonstration city, or the address of a city server.
public final class WelcomeViewModel {

    private final CityChoice city;
    private final Background background;
    private final StringProperty address = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Phrase> problem = new ReadOnlyObjectWrapper<>(Phrase.NONE);
    private Runnable onChosen = () -> {};

    /// A choice through `city`.
    public WelcomeViewModel(CityChoice city, Background background) {
        this.city = city;
        this.background = background;
    }

    /// The address as it is typed.
    public StringProperty addressProperty() {
        return address;
    }

    /// True while a server is being started or looked at.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// What went wrong last; nothing when all is well.
    public ReadOnlyObjectProperty<Phrase> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// `handler` runs when a city was chosen.
    public void onChosen(Runnable handler) {
        onChosen = handler;
    }

    /// Chooses the demonstration city.
    public void demonstrate() {
        choose("start demonstration city", city::useDemonstration);
    }

    /// Chooses the server at the address entered; without one it only asks for it.
    public void connect() {
        String typed = address.get().strip();
        if (typed.isEmpty()) {
            problem.set(Phrase.of("welcome.address-missing"));
        } else {
            choose("choose city server", () -> city.useServer(typed));
        }
    }

    private void choose(String name, Background.Action choice) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        problem.set(Phrase.NONE);
        background.perform(name, choice)
                .onSuccess(done -> onChosen.run())
                .onFailure(ReportableException.class, e -> problem.set(Phrase.of(e)))
                .andFinally(() -> busy.set(false))
                .start();
    }
}

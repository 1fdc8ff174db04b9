package xunge.ui.inspect;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import xunge.domain.ClassRef;
import xunge.domain.ViolationClass;
import xunge.inspect.Patrol;
import xunge.rules.ClassDictionary;
import xunge.store.StoreException;
import xunge.ui.common.Background;
import xunge.ui.text.Phrase;

/// Choosing a class: by code, by name or by everyday word; the ones used last come first while nothing is typed.
public final class ClassPickViewModel {

    private static final int MOST_HITS = 30;
    private static final int MOST_RECENT = 6;

    private final Patrol patrol;
    private final ClassDictionary dictionary;
    private final Background background;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<ViolationClass> hits = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Phrase> answer = new ReadOnlyObjectWrapper<>(Phrase.NONE);
    private List<ViolationClass> recent = List.of();
    private Consumer<ViolationClass> chosen = c -> {};

    /// A choice among `dictionary`; `patrol` knows what was used last.
    public ClassPickViewModel(Patrol patrol, ClassDictionary dictionary, Background background) {
        this.patrol = patrol;
        this.dictionary = dictionary;
        this.background = background;
        query.subscribe((before, now) -> look());
    }

    /// What was typed.
    public StringProperty queryProperty() {
        return query;
    }

    /// The classes it may mean, best first.
    public ObservableList<ViolationClass> hits() {
        return hits;
    }

    /// True while the list is on show.
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// What the list is, or that nothing was found.
    public ReadOnlyObjectProperty<Phrase> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /// `handler` takes the class that is chosen.
    public void onChosen(Consumer<ViolationClass> handler) {
        chosen = handler;
    }

    /// Opens the list with an empty query and asks for the classes used last.
    public void open() {
        query.set("");
        open.set(true);
        look();
        background.run("recent classes", () -> patrol.listRecentClasses(MOST_RECENT))
                .onSuccess(this::useRecent)
                .onFailure(StoreException.class, e -> useRecent(List.of()))
                .start();
    }

    /// Closes the list without a choice.
    public void close() {
        open.set(false);
    }

    /// Chooses `violationClass` and closes the list.
    public void choose(ViolationClass violationClass) {
        open.set(false);
        chosen.accept(violationClass);
    }

    /// Chooses the best hit, if there is one.
    public void chooseFirst() {
        if (!hits.isEmpty()) {
            choose(hits.getFirst());
        }
    }

    private void useRecent(List<ClassRef> refs) {
        recent = refs.stream().map(r -> dictionary.findClass(r.kind(), r.code())).flatMap(Optional::stream).toList();
        look();
    }

    private void look() {
        String asked = query.get().strip();
        boolean offersRecent = asked.isEmpty() && !recent.isEmpty();
        hits.setAll(offersRecent ? recent : dictionary.search(asked, MOST_HITS));
        if (hits.isEmpty()) {
            answer.set(Phrase.of("class.nothing", asked));
        } else {
            answer.set(Phrase.of(offersRecent ? "class.recent" : asked.isEmpty() ? "class.common" : "class.hits"));
        }
    }
}

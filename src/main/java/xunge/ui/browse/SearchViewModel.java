package xunge.ui.browse;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import xunge.geo.layer.Box;
import xunge.ui.common.Background;
import xunge.ui.text.Phrase;

/// The search box: what was typed, what it may mean, and going there.
public final class SearchViewModel {

    private static final int MOST_HITS = 12;

    private final Background background;
    private final Supplier<PackSearch> search;
    private final Consumer<Box> goThere;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<PackSearch.Hit> hits = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Phrase> answer = new ReadOnlyObjectWrapper<>(Phrase.NONE);

    /// A search box over `search` (asked for on a worker, so that building it does not delay the window) that shows
    /// what is chosen by `goThere`.
    public SearchViewModel(Background background, Supplier<PackSearch> search, Consumer<Box> goThere) {
        this.background = background;
        this.search = search;
        this.goThere = goThere;
        query.subscribe(this::look);
    }

    /// What was typed.
    public StringProperty queryProperty() {
        return query;
    }

    /// What it may mean, best first.
    public ObservableList<PackSearch.Hit> hits() {
        return hits;
    }

    /// Said when nothing was found.
    public ReadOnlyObjectProperty<Phrase> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /// Shows `hit` on the map.
    public void choose(PackSearch.Hit hit) {
        goThere.accept(hit.box());
    }

    /// Shows the best hit; nothing when there is none.
    public void chooseFirst() {
        background.run("search", () -> search.get().find(query.get(), 1))
                .onSuccess(found -> found.forEach(this::choose))
                .start();
    }

    /// Empties the box.
    public void clear() {
        query.set("");
    }

    private void look(String asked) {
        background.run("search", () -> search.get().find(asked, MOST_HITS))
                .onSuccess(found -> show(asked, found))
                .start();
    }

    /// An answer to what is no longer asked is dropped.
    private void show(String asked, List<PackSearch.Hit> found) {
        if (asked.equals(query.get())) {
            hits.setAll(found);
            answer.set(found.isEmpty() && !asked.isBlank() ? Phrase.of("search.nothing", asked.strip()) : Phrase.NONE);
        }
    }
}

package xunge.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import xunge.domain.PlanePoint;
import xunge.domain.Violation;
import xunge.domain.ViolationClass;
import xunge.geo.layer.Box;
import xunge.inspect.search.CitySearch;
import xunge.inspect.search.SearchAnswer;
import xunge.inspect.search.SearchHit;
import xunge.inspect.search.SearchKind;
import xunge.inspect.search.SearchRequest;
import xunge.ui.common.Background;
import xunge.ui.common.MapSurface;
import xunge.ui.text.Phrase;

/// The search box: what was typed, what it may mean, and going there.
///
/// Several readings of a coordinate are marked on the map with letters, and none is taken before a person chooses; the
/// choice holds for that text only. A class that is chosen shows its records alone, until the filter is taken off.
public final class SearchViewModel {

    private static final int PER_KIND = 6;
    private static final int MOST_OF_CLASS = 60;
    private static final double AROUND_SPOT_METRES = 250;
    /// More signs at once than a hand types.
    private static final int PASTED_SIGNS = 6;

    private final Background background;
    private final Supplier<CitySearch> search;
    private final MapSurface map;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<SearchRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyObjectWrapper<Phrase> answer = new ReadOnlyObjectWrapper<>(Phrase.NONE);
    private final ReadOnlyObjectWrapper<List<MapSpot>> spots = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<ViolationClass>> filter = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    /// Counts the questions, so that an answer to a former one is dropped and its work stopped.
    private final AtomicLong asked = new AtomicLong();
    /// The records that are not yet in the index; empty when it has them all.
    private final AtomicReference<Optional<List<Violation>>> records = new AtomicReference<>(Optional.empty());
    private final ReentrantLock indexing = new ReentrantLock();
    private Optional<String> lastRoad = Optional.empty();
    private Consumer<Optional<ViolationClass>> onFilter = c -> {};

    /// A search box over `search` (asked for on a worker, so that building it does not delay the window) that goes there
    /// on `map`.
    public SearchViewModel(Background background, Supplier<CitySearch> search, MapSurface map) {
        this.background = background;
        this.search = search;
        this.map = map;
        query.subscribe((before, now) -> look(now, Math.abs(now.length() - before.length()) >= PASTED_SIGNS));
    }

    /// What was typed.
    public StringProperty queryProperty() {
        return query;
    }

    /// What it may mean, in groups.
    public ObservableList<SearchRow> rows() {
        return rows;
    }

    /// The selected row; -1 for none.
    public ReadOnlyIntegerProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// Said when nothing was found, or what to do.
    public ReadOnlyObjectProperty<Phrase> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /// What to mark on the map.
    public ReadOnlyObjectProperty<List<MapSpot>> spotsProperty() {
        return spots.getReadOnlyProperty();
    }

    /// The class whose records alone are shown.
    public ReadOnlyObjectProperty<Optional<ViolationClass>> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /// `handler` takes the class whose records alone are to be drawn, or none for all.
    public void onFilter(Consumer<Optional<ViolationClass>> handler) {
        onFilter = handler;
    }

    /// Searches `all` records from the next question on.
    public void useRecords(List<Violation> all) {
        records.set(Optional.of(all));
    }

    /// Moves the selection by `step` hits; before the first there is none.
    public void move(int step) {
        int at = selected.get();
        do {
            at += step;
        } while (at >= 0 && at < rows.size() && rows.get(at) instanceof SearchRow.Group);
        if (at < rows.size()) {
            selected.set(Math.max(-1, at));
        }
    }

    /// Goes to the selected hit, else to the best one. Of several readings of a coordinate none is best: then all of them
    /// come into view.
    public void go() {
        Optional<SearchRow.Item> item = selected.get() >= 0 && selected.get() < rows.size()
                && rows.get(selected.get()) instanceof SearchRow.Item chosen ? Optional.of(chosen)
                        : Optional.empty();
        if (item.isEmpty() && spots.get().size() > 1) {
            showSpots();
        } else {
            item.or(this::findBest).ifPresent(this::choose);
        }
    }

    private Optional<SearchRow.Item> findBest() {
        return rows.stream().filter(SearchRow.Item.class::isInstance).map(SearchRow.Item.class::cast).findFirst();
    }

    /// Chooses the reading whose mark has `letter`.
    public void chooseLetter(String letter) {
        rows.stream()
                .filter(r -> r instanceof SearchRow.Item item && item.letter().equals(letter))
                .map(SearchRow.Item.class::cast)
                .findFirst()
                .ifPresent(this::choose);
    }

    /// Goes to `item`, or shows the records of its class.
    public void choose(SearchRow.Item item) {
        SearchHit hit = item.hit();
        lastRoad = hit.findRoad().or(() -> lastRoad);
        switch (hit.subject()) {
            case SearchHit.Area area -> {
                spots.set(List.of());
                map.zoomTo(area.box());
            }
            case SearchHit.Spot spot -> stand(spot.at(), item.title());
            case SearchHit.Reading reading -> {
                answer.set(Phrase.of("candidate.chosen", HitWords.system(reading.candidate())));
                stand(HitWords.spot(reading.candidate()), item.title());
            }
            case SearchHit.OneRecord one -> stand(one.hit().at(), item.title());
            case SearchHit.OfClass ofClass -> filterBy(ofClass.violationClass());
        }
    }

    private void stand(PlanePoint at, Phrase words) {
        spots.set(List.of(new MapSpot("", at, words)));
        map.zoomTo(around(at));
    }

    private static Box around(PlanePoint at) {
        return new Box(at.eastMetres(), at.northMetres(), at.eastMetres(), at.northMetres())
                .grown(AROUND_SPOT_METRES);
    }

    private void showSpots() {
        spots.get().stream().map(s -> around(s.at())).reduce(Box::union).ifPresent(map::zoomTo);
    }

    /// Empties the box.
    public void clear() {
        query.set("");
    }

    private void filterBy(ViolationClass wanted) {
        filter.set(Optional.of(wanted));
        onFilter.accept(filter.get());
        query.set("");
        look("", false);
    }

    /// Shows all records again.
    public void clearFilter() {
        filter.set(Optional.empty());
        onFilter.accept(Optional.empty());
        look(query.get(), false);
    }

    private void look(String text, boolean isPasted) {
        long mine = asked.incrementAndGet();
        Optional<ViolationClass> only = text.isBlank() ? filter.get() : Optional.empty();
        SearchRequest request = new SearchRequest(text, map.sight().getValue().centre(), lastRoad, PER_KIND);
        background.run("search", () -> {
            if (asked.get() != mine) {
                return SearchAnswer.NOTHING;
            }
            CitySearch ready = ready();
            return only.map(c -> ready.listOf(c.ref(), request.middle(), MOST_OF_CLASS))
                    .orElseGet(() -> ready.find(request, () -> asked.get() != mine));
        }).onSuccess(found -> {
            if (asked.get() == mine) {
                show(text, found, isPasted);
            }
        }).start();
    }

    private CitySearch ready() {
        CitySearch ready = search.get();
        indexing.lock();
        try {
            records.getAndSet(Optional.empty()).ifPresent(ready::useRecords);
        } finally {
            indexing.unlock();
        }
        return ready;
    }

    private void show(String text, SearchAnswer found, boolean isPasted) {
        List<SearchRow> shown = new ArrayList<>();
        List<MapSpot> marks = new ArrayList<>();
        long readings = found.hits().stream().filter(h -> h.kind() == SearchKind.COORDINATE).count();
        SearchKind last = null;
        for (SearchHit hit : found.hits()) {
            if (hit.kind() != last) {
                shown.add(new SearchRow.Group(group(hit.kind(), found)));
                last = hit.kind();
            }
            String letter = readings > 1 && hit.subject() instanceof SearchHit.Reading
                    ? String.valueOf((char) ('A' + marks.size()))
                    : "";
            SearchRow.Item item = HitWords.item(hit, letter);
            shown.add(item);
            if (hit.subject() instanceof SearchHit.Reading reading) {
                marks.add(new MapSpot(letter, HitWords.spot(reading.candidate()), item.title()));
            }
        }
        selected.set(-1);
        rows.setAll(shown);
        spots.set(List.copyOf(marks));
        answer.set(answer(text, found, readings));
        if (isPasted && !marks.isEmpty()) {
            showSpots();
        }
    }

    private static Phrase group(SearchKind kind, SearchAnswer found) {
        return kind == SearchKind.RECORD ? Phrase.of("search.records", found.records()) : HitWords.kind(kind);
    }

    private Phrase answer(String text, SearchAnswer found, long readings) {
        if (readings > 1) {
            return Phrase.of("candidate.choose");
        }
        if (!found.hits().isEmpty()) {
            return Phrase.NONE;
        }
        if (text.isBlank()) {
            return filter.get().isPresent() ? Phrase.of("search.only.none") : Phrase.NONE;
        }
        return Phrase.of("search.nothing", text.strip());
    }
}

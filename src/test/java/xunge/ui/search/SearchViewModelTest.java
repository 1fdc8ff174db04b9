package xunge.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import xunge.domain.ClassKind;
import xunge.domain.ClassRef;
import xunge.domain.LonLat;
import xunge.domain.PlanePoint;
import xunge.domain.RecordState;
import xunge.domain.Violation;
import xunge.domain.ViolationClass;
import xunge.geo.GaussKruger;
import xunge.inspect.search.CitySearch;
import xunge.inspect.search.SearchHit;
import xunge.rules.ClassDictionary;
import xunge.ui._fake.FakeMap;
import xunge.ui._fake.TinyPack;
import xunge.ui.common.Background;

class SearchViewModelTest {

    private static final ClassDictionary CLASSES = ClassDictionary.load();

    private final FakeMap map = new FakeMap();
    private final CitySearch search = new CitySearch(TinyPack.pack(), CLASSES, List.of());
    private final SearchViewModel model = new SearchViewModel(new Background(Runnable::run, Runnable::run),
            () -> search, map);

    private static Violation record(String number, String plate, String code) {
        ClassRef ref = CLASSES.findClass(ClassKind.MATTER, code).orElseThrow().ref();
        LonLat at = GaussKruger.toLonLat(new PlanePoint(468_500, 3_847_500));
        return new Violation(UUID.nameUUIDFromBytes(number.getBytes(StandardCharsets.UTF_8)),
                new UUID(0, 0), number, TinyPack.places().find(at), Optional.empty(), Optional.of(ref), plate, "",
                List.of(), Instant.EPOCH, RecordState.QUEUED);
    }

    private List<SearchRow.Item> items() {
        return model.rows()
                .stream()
                .filter(SearchRow.Item.class::isInstance)
                .map(SearchRow.Item.class::cast)
                .toList();
    }

    private PlanePoint centre() {
        return map.sight().getValue().centre();
    }

    @Test
    void hitsStandUnderTheHeadingOfTheirKind() {
        model.queryProperty().set("中原");

        assertThat(model.rows().getFirst()).isInstanceOf(SearchRow.Group.class);
        assertThat(items().getFirst().hit().title()).isEqualTo("中原区 · 410102");
    }

    @Test
    void enterGoesToTheBestHit() {
        model.queryProperty().set("P-H5-0012");

        model.go();

        assertThat(map.told()).contains("zoomTo");
    }

    @Test
    void theArrowsPassOverHeadings() {
        model.queryProperty().set("航海路");
        model.move(1);

        assertThat(model.rows().get(model.selectedProperty().get())).isInstanceOf(SearchRow.Item.class);
        model.move(-1);
        assertThat(model.selectedProperty().get()).isEqualTo(-1);
    }

    @Test
    void aPastedCoordinateIsMarkedInEveryReadingAndNothingIsChosen() {
        model.queryProperty().set("113.65,34.75");

        assertThat(model.spotsProperty().get()).extracting(MapSpot::letter).containsExactly("A", "B", "C");
        assertThat(map.told()).contains("zoomTo");
        model.go();
        assertThat(model.spotsProperty().get()).hasSize(3);
    }

    @Test
    void aTypedCoordinateDoesNotMoveTheMapBeforeEnter() {
        for (int i = 1; i <= "113.65,34.75".length(); i++) {
            model.queryProperty().set("113.65,34.75".substring(0, i));
        }
        assertThat(map.told()).doesNotContain("zoomTo");
    }

    @Test
    void theChosenReadingHoldsForThisTextOnly() {
        model.queryProperty().set("113.65,34.75");
        model.chooseLetter("B");

        assertThat(model.spotsProperty().get()).hasSize(1).first().extracting(MapSpot::letter).isEqualTo("");
        assertThat(centre().distanceMetres(GaussKruger.toPlane(new LonLat(113.65, 34.75)))).isBetween(500.0, 650.0);
        model.queryProperty().set("113.66,34.76");
        assertThat(model.spotsProperty().get()).hasSize(3);
    }

    @Test
    void aLinkThatStatesItsDatumIsOneReading() {
        model.queryProperty().set("geo:34.75,113.65");
        model.go();

        assertThat(model.spotsProperty().get()).hasSize(1);
        assertThat(centre().distanceMetres(GaussKruger.toPlane(new LonLat(113.65, 34.75)))).isLessThan(1);
    }

    @Test
    void aRecordIsFoundByAPartOfItsPlate() {
        model.useRecords(List.of(record("1123-001", "豫A8K739", "09009")));
        model.queryProperty().set("k73");

        assertThat(items()).extracting(i -> i.hit().title()).containsExactly("1123-001");
    }

    @Test
    void newRecordsAreFoundAtTheNextQuestion() {
        model.queryProperty().set("1123-00");
        model.useRecords(List.of(record("1123-001", "", "09009")));
        model.queryProperty().set("1123-001");

        assertThat(items()).hasSize(1);
    }

    @Test
    void aChosenClassShowsItsRecordsAloneUntilTakenOff() {
        List<Optional<ViolationClass>> told = new ArrayList<>();
        model.onFilter(told::add);
        model.useRecords(List.of(record("1123-001", "", "09009"), record("1123-002", "", "09011")));
        model.queryProperty().set("09009");
        model.choose(items()
                .stream()
                .filter(i -> i.hit().subject() instanceof SearchHit.OfClass)
                .findFirst()
                .orElseThrow());

        assertThat(items()).extracting(i -> i.hit().title()).containsExactly("1123-001");
        assertThat(told.getLast()).isPresent();
        model.clearFilter();
        assertThat(items()).isEmpty();
        assertThat(told.getLast()).isEmpty();
    }

    @Test
    void aChainageWithoutARoadIsOnTheRoadChosenLast() {
        model.queryProperty().set("航海东路");
        model.go();
        model.queryProperty().set("K3+500");

        assertThat(items()).extracting(i -> i.hit().title()).containsExactly("航海东路 K3+500");
    }

    @Test
    void anAnswerToAFormerQuestionIsDropped() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        SearchViewModel slow = new SearchViewModel(new Background(waiting::add, Runnable::run), () -> search, map);
        slow.queryProperty().set("中原");
        slow.queryProperty().set("vvv");
        while (!waiting.isEmpty()) {
            waiting.removeLast().run();
        }

        assertThat(slow.rows()).isEmpty();
        assertThat(slow.answerProperty().get().key()).isEqualTo("search.nothing");
    }
}

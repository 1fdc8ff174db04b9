package xunge.inspect.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import xunge._data.ZhengzhouPack;
import xunge.domain.ClassKind;
import xunge.domain.ClassRef;
import xunge.domain.Compass;
import xunge.domain.LonLat;
import xunge.domain.Place;
import xunge.domain.PlanePoint;
import xunge.domain.PositionOrigin;
import xunge.domain.RecordState;
import xunge.domain.RoadPosition;
import xunge.domain.Violation;
import xunge.inspect.MapPlaceFinder;
import xunge.geo.GaussKruger;
import xunge.rules.ClassDictionary;

class CitySearchTest {

    private static final PlanePoint MIDDLE = new PlanePoint(468_000, 3_847_000);
    private static final ClassDictionary CLASSES = ClassDictionary.load();
    private static final CitySearch SEARCH = new CitySearch(ZhengzhouPack.mapPack(), CLASSES, List.of());

    static {
        SEARCH.useRecords(List.of(record(1, "1123-007", "豫A12345", "09009", "航海路", 113.66),
                record(2, "1123-008", "豫A8K739F", "09009", "京广路", 113.67),
                record(3, "20261123-00009", "", "09011", "航海路", 113.70),
                record(4, "1124-001", "京Q00001", "09011", "花园路", 113.60)));
    }

    private static Violation record(int id, String number, String plate, String code, String road, double lon) {
        ClassRef ref = CLASSES.findClass(ClassKind.MATTER, code).orElseThrow().ref();
        LonLat at = new LonLat(lon, 34.75);
        Place place = new Place(at, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of(new RoadPosition("H2", road, 100, Compass.NORTH, 5)), Optional.empty(),
                PositionOrigin.POINTED);
        return new Violation(new UUID(1, id), new UUID(2, 2), number, place, Optional.empty(), Optional.of(ref), plate,
                "", List.of(), Instant.EPOCH, RecordState.QUEUED);
    }

    private static List<SearchHit> find(String text) {
        return SEARCH.find(new SearchRequest(text, MIDDLE, Optional.of("航海路"), 5), () -> false).hits();
    }

    private static SearchHit first(String text) {
        return find(text).getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"航海路|ROAD|航海路 · 横2", "航海|ROAD|航海路 · 横2", "hanghailu|ROAD|航海路 · 横2",
        "hanghai|ROAD|航海路 · 横2", "HangHai Lu|ROAD|航海路 · 横2", "hanghl|ROAD|航海路 · 横2", "航hl|ROAD|航海路 · 横2",
        "changjianglu|ROAD|长江路 · 横1", "横1|ROAD|长江路 · 横1", "中原区|DISTRICT|中原区 · 410102",
        "zhyq|DISTRICT|中原区 · 410102", "zhongyuanqu|DISTRICT|中原区 · 410102", "410102|DISTRICT|中原区 · 410102",
        "郑东|AREA|郑东新区 · ZD",
        "410105001|STREET|示意街道 001 · 410105001", "410105001003|COMMUNITY|示意社区 001-003 · 410105001003",
        "410102001001001|GRID|410102001001001", "违停|CLASS|机动车乱停放 · 09009", "jdclt|CLASS|机动车乱停放 · 09009",
        "09009|CLASS|机动车乱停放 · 09009", "B-R-0001|ZONE|B-R-0001", "b-r-0001|ZONE|B-R-0001",
        "航海路京广路口|CROSSING|航海路/京广路", "航海路 与 京广路|CROSSING|航海路/京广路", "京广路/航海路|CROSSING|航海路/京广路",
        "航海路和京广路交叉口|CROSSING|航海路/京广路", "hanghailu jingguanglu|CROSSING|航海路/京广路",
        "hanghailujingguanglu|CROSSING|航海路/京广路", "豫A12345|RECORD|1123-007", "豫a·12345|RECORD|1123-007",
        "8K73|RECORD|1123-008", "1123-008|RECORD|1123-008", "1123008|RECORD|1123-008",
        "2026112300009|RECORD|20261123-00009", "00009|RECORD|20261123-00009"})
    void findsWhatAnInspectorTypes(String text, SearchKind kind, String title) {
        assertThat(first(text).kind()).as("%s", find(text)).isEqualTo(kind);
        assertThat(first(text).title()).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hanghialu", "hanghailv", "hanhailu", "hangghailu", "航海璐", "zongyuanqu"})
    void oneTypingErrorIsForgiven(String text) {
        assertThat(first(text).rank()).as("%s", find(text)).isEqualTo(Rank.NEARLY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "qqqqqq", "vvv", "豫Z99999", "9999-999", "999999999999999", "%_*", "+", "()"})
    void nothingIsFoundForWhatIsNotThere(String text) {
        assertThat(find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"航海西路 K3+250", "航海路 K3+250", "航海路K3+250", "航海路 3+250", "航海路 3.25km", "航海路里程3.25公里",
        "航海路桩号K3+250北侧", "hanghailu k3+250", "K3+250", "k3.25", "横2 K3+250"})
    void aChainageIsThePlaceThere(String text) {
        SearchHit hit = first(text);

        assertThat(hit.kind()).isEqualTo(SearchKind.CHAINAGE);
        assertThat(hit.title()).endsWith(" K3+250");
        PlanePoint at = ((SearchHit.Spot) hit.subject()).at();
        RoadPosition road = new MapPlaceFinder(ZhengzhouPack.mapPack()).find(GaussKruger.toLonLat(at))
                .road()
                .orElseThrow();
        assertThat(road.chainage()).isEqualTo("K3+250");
        assertThat(road.distanceMetres()).isLessThan(1);
    }

    @Test
    void aChainageBeyondTheRoadIsNoPlace() {
        assertThat(find("航海路 K300+000")).isEmpty();
    }

    @Test
    void aCoordinateGivesAllItsReadings() {
        assertThat(find("113.65,34.75")).hasSize(3).allMatch(h -> h.kind() == SearchKind.COORDINATE);
    }

    @Test
    void theEndOfAGridCodeFindsTheNearestCells() {
        List<SearchHit> cells = find("001003").stream().filter(h -> h.kind() == SearchKind.GRID).toList();

        assertThat(cells).hasSize(5).allMatch(h -> h.title().endsWith("001003"));
        assertThat(cells).extracting(SearchHit::distanceMetres).isSorted();
    }

    @Test
    void aRoadFindsTheRecordsOnItNearestFirst() {
        assertThat(find("航海路")).filteredOn(h -> h.kind() == SearchKind.RECORD)
                .extracting(SearchHit::title)
                .containsExactly("1123-007", "20261123-00009");
    }

    @Test
    void aClassSaysHowManyRecordsHaveItAndListsThem() {
        SearchHit.OfClass found = (SearchHit.OfClass) first("机动车乱停放").subject();

        assertThat(found.records()).isEqualTo(2);
        assertThat(SEARCH.listOf(found.violationClass().ref(), MIDDLE, 10).hits()).extracting(SearchHit::title)
                .containsExactly("1123-007", "1123-008");
    }

    @Test
    void nearestComesFirstAmongEquals() {
        assertThat(find("示意街道001").stream().map(SearchHit::distanceMetres)).isSorted();
    }

    @Test
    void hitsOfOneKindStandTogether() {
        List<SearchKind> kinds = find("09009").stream().map(SearchHit::kind).toList();
        List<SearchKind> runs = new ArrayList<>();
        kinds.forEach(k -> {
            if (runs.isEmpty() || runs.getLast() != k) {
                runs.add(k);
            }
        });
        assertThat(runs).doesNotHaveDuplicates();
    }

    @Test
    void aStaleSearchGivesNothing() {
        assertThat(SEARCH.find(new SearchRequest("航海路", MIDDLE, Optional.empty(), 5), () -> true).hits()).isEmpty();
    }

    @Test
    void noiseIsNeverAnError() {
        Random random = new Random(17);
        String signs = "航海路长京广口与/+kK0123456789.- abchlu豫A东侧";
        for (int i = 0; i < 800; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(90); n > 0; n--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            assertThat(find(text.toString())).isNotNull();
        }
    }
}

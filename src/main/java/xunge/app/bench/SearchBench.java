package xunge.app.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import xunge.domain.ClassRef;
import xunge.domain.Compass;
import xunge.domain.LonLat;
import xunge.domain.Place;
import xunge.domain.PlanePoint;
import xunge.domain.PositionOrigin;
import xunge.domain.RecordState;
import xunge.domain.RoadPosition;
import xunge.domain.Violation;
import xunge.domain.ViolationClass;
import xunge.geo.layer.MapPack;
import xunge.geo.layer.PackedLayer;
import xunge.inspect.search.CitySearch;
import xunge.inspect.search.SearchRequest;
import xunge.rules.ClassDictionary;

/// Measures the search box over 500 000 records: what people type, one letter after another, as the box asks it.
public final class SearchBench {

    private static final int RECORDS = 500_000;
    private static final int ROUNDS = 6;
    private static final int PER_KIND = 6;
    private static final double GOAL_MILLIS = 30;
    private static final long SEED = 20261124;
    private static final double MEGABYTE = 1024 * 1024;
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789";

    /// Each is typed letter by letter.
    private static final List<String> QUERIES = List.of("航海路", "hanghailu", "hhl", "长江路", "changjianglu", "hanghl",
            "jingguang", "航海路京广路口", "hanghailu jingguanglu", "航海路 K3+250", "豫A12345", "A8K", "K7392", "1123-007",
            "20261123-0004", "410105001", "003001", "机动车违停", "jidongche", "共享单车", "09009", "gxdc", "中原区", "zhongyuan",
            "M-H5-06", "113.65,34.75", "hanghialu", "qqqqqq", "郑东新区", "二七");

    private SearchBench() {}

    /// The figures over `pack`, in some seconds.
    public static List<Figure> run(MapPack pack) {
        ClassDictionary dictionary = ClassDictionary.load();
        List<Violation> records = records(pack, dictionary);
        CitySearch search = new CitySearch(pack, dictionary, List.of());
        long before = used();
        long start = System.nanoTime();
        search.useRecords(records);
        double build = (System.nanoTime() - start) / 1e9;
        double megabytes = (used() - before) / MEGABYTE;
        Sample all = new Sample(ROUNDS * QUERIES.stream().mapToInt(String::length).sum());
        Sample whole = new Sample(ROUNDS * QUERIES.size());
        int answered = 0;
        for (int round = -2; round < ROUNDS; round++) {
            for (String query : QUERIES) {
                for (int length = 1; length <= query.length(); length++) {
                    long asked = System.nanoTime();
                    boolean hasHits = !search.find(request(query.substring(0, length)), () -> false).hits().isEmpty();
                    long took = System.nanoTime() - asked;
                    if (round >= 0) {
                        all.add(took);
                        if (length == query.length()) {
                            whole.add(took);
                            answered += hasHits ? 1 : 0;
                        }
                    }
                }
            }
        }
        return List.of(Figure.plain("records", records.size(), ""), Figure.plain("build index", build, "s"),
                Figure.plain("index memory", megabytes, "MB"),
                Figure.plain("queries answered", 100.0 * answered / (ROUNDS * QUERIES.size()), "%"),
                Figure.plain("whole query p50", whole.millis(0.5), "ms"),
                Figure.atMost("whole query p95", whole.millis(0.95), "ms", GOAL_MILLIS),
                Figure.plain("each letter p50", all.millis(0.5), "ms"),
                Figure.atMost("each letter p95", all.millis(0.95), "ms", GOAL_MILLIS),
                Figure.plain("each letter worst", all.millis(1), "ms"));
    }

    private static SearchRequest request(String text) {
        return new SearchRequest(text, new PlanePoint(468_000, 3_847_000), Optional.of("航海路"), PER_KIND);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /// Records along the pack's roads and beside them, of all classes, with plates of the province.
    private static List<Violation> records(MapPack pack, ClassDictionary dictionary) {
        SplittableRandom random = new SplittableRandom(SEED);
        List<ClassRef> classes = dictionary.listAll().stream().map(ViolationClass::ref).toList();
        List<String> roads = roads(pack);
        UUID shift = new UUID(1, 1);
        List<Violation> records = new ArrayList<>(RECORDS);
        for (int i = 0; i < RECORDS; i++) {
            LonLat at = new LonLat(random.nextDouble(113.4, 113.9), random.nextDouble(34.6, 34.9));
            RoadPosition road = new RoadPosition("H5", roads.get(random.nextInt(roads.size())),
                    random.nextInt(20_000), Compass.NORTH, 5);
            Place place = new Place(at, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                    random.nextInt(4) > 0 ? Optional.of(road) : Optional.empty(), Optional.empty(),
                    PositionOrigin.POINTED);
            String number = "%04d%02d%02d-%05d".formatted(2025 + i % 2, 1 + i / 2 % 12, 1 + i / 24 % 28, i / 672);
            records.add(new Violation(new UUID(i, random.nextLong()), shift, number, place, Optional.empty(),
                    Optional.of(classes.get(random.nextInt(classes.size()))),
                    random.nextInt(3) > 0 ? plate(random) : "", "", List.of(), Instant.EPOCH, RecordState.SYNCED));
        }
        return records;
    }

    private static List<String> roads(MapPack pack) {
        PackedLayer routes = pack.findLayer("route").orElseThrow();
        List<String> names = new ArrayList<>();
        for (int f = 0; f < routes.size(); f++) {
            names.add(routes.text("name", f));
        }
        return names.stream().distinct().toList();
    }

    private static String plate(SplittableRandom random) {
        StringBuilder plate = new StringBuilder("豫").append(LETTERS.charAt(random.nextInt(18)));
        for (int i = random.nextInt(8) == 0 ? 6 : 5; i > 0; i--) {
            plate.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return plate.toString();
    }
}

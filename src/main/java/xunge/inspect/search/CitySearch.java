package xunge.inspect.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import xunge.domain.ClassRef;
import xunge.domain.PlanePoint;
import xunge.domain.Violation;
import xunge.geo.crs.CoordinateCandidate;
import xunge.geo.crs.CoordinateReader;
import xunge.geo.crs.Crs;
import xunge.geo.layer.MapPack;
import xunge.rules.ClassDictionary;

/// The search box's answers: roads, crossings, chainages, grid codes, districts, areas, streets, communities, zones,
/// classes, records by plate, number, class and road, and coordinates in every system.
///
/// Names are found by their characters, in pinyin, by first letters, or any mixture; when nothing fits, one typing error
/// is forgiven. Everything is in memory: no file, no network. Thread-safe. Building takes some 200 ms for a city.
public final class CitySearch {

    /// Enough to choose from; a longer query is needed to see others.
    private static final int MOST_CLASSES_OF_RECORDS = 12;
    private static final Comparator<SearchHit> ORDER = Comparator.comparing(SearchHit::rank)
            .thenComparingDouble(SearchHit::distanceMetres)
            .thenComparing(SearchHit::title);

    private final Pinyin pinyin = new Pinyin();
    private final NamedPlaces places;
    private final Codes codes;
    private final Crossings crossings;
    private final Chainages chainages;
    private final ClassNames classes;
    private final MapPack pack;
    private final AtomicReference<CoordinateReader> coordinates;
    private final AtomicReference<RecordIndex> records;

    /// A search over `pack` and `dictionary`; `own` are the city's own coordinate systems.
    public CitySearch(MapPack pack, ClassDictionary dictionary, List<? extends Crs> own) {
        places = new NamedPlaces(pack, pinyin);
        codes = new Codes(pack);
        crossings = new Crossings(pack, pinyin);
        chainages = new Chainages(pack, pinyin);
        classes = new ClassNames(dictionary, pinyin);
        this.pack = pack;
        coordinates = new AtomicReference<>(new CoordinateReader(pack, own));
        records = new AtomicReference<>(RecordIndex.of(List.of(), pinyin));
    }

    /// Reads coordinates in the city's systems `own` too from now on.
    public void useSystems(List<? extends Crs> own) {
        coordinates.set(new CoordinateReader(pack, own));
    }

    /// Searches `all` from now on; takes about a second for 500 000 records, during which searches go on over the former
    /// ones.
    public void useRecords(Collection<Violation> all) {
        records.set(RecordIndex.of(all, pinyin));
    }

    /// What `request` may mean. `isStale` is asked now and then; once it says true the answer is empty.
    public SearchAnswer find(SearchRequest request, BooleanSupplier isStale) {
        Query query = Query.of(request.text());
        if (query.isEmpty()) {
            return SearchAnswer.NOTHING;
        }
        List<SearchHit> hits = new ArrayList<>(coordinates(request));
        if (!hits.isEmpty()) {
            return grouped(hits, Integer.MAX_VALUE, 0);
        }
        hits.addAll(chainages.find(request.text(), request.lastRoad(), request.middle()));
        hits.addAll(crossings.find(request.text(), request.middle()));
        hits.addAll(places.find(query, request.middle()));
        hits.addAll(codes.findCells(query, request.middle(), request.perKind()));
        hits.addAll(codes.findZones(query, request.middle(), request.perKind()));
        RecordIndex index = records.get();
        List<ClassNames.Found> named = classes.find(request.text(), query);
        RecordHits found = records(index, request, named, isStale);
        if (hits.isEmpty() && named.isEmpty() && found.total() == 0) {
            Query sound = query.sounding(pinyin);
            hits.addAll(places.findNearly(sound, request.middle()));
            named = classes.findNearly(sound);
        }
        named.stream().limit(request.perKind()).forEach(c -> hits.add(ofClass(c, index)));
        found.best().forEach(r -> hits.add(ofRecord(r)));
        return isStale.getAsBoolean() ? SearchAnswer.NOTHING : grouped(hits, request.perKind(), found.total());
    }

    /// The records of the class `ref`, the nearest to `middle` first, at most `limit`.
    public SearchAnswer listOf(ClassRef ref, PlanePoint middle, int limit) {
        RecordIndex index = records.get();
        RecordHits found = new RecordSearch(index, middle, limit, () -> false).listOf(ref);
        return new SearchAnswer(found.best().stream().map(CitySearch::ofRecord).toList(), found.total());
    }

    private List<SearchHit> coordinates(SearchRequest request) {
        List<SearchHit> hits = new ArrayList<>();
        for (CoordinateCandidate candidate : coordinates.get().read(request.text())) {
            hits.add(new SearchHit(SearchKind.COORDINATE, request.text().strip(), Rank.EXACT,
                    request.middle().distanceMetres(candidate.crs().toPlane(candidate.written())),
                    new SearchHit.Reading(candidate)));
        }
        return hits;
    }

    private static RecordHits records(RecordIndex index, SearchRequest request, List<ClassNames.Found> named,
            BooleanSupplier isStale) {
        List<ClassRef> refs = named.stream()
                .filter(c -> c.rank().compareTo(Rank.INSIDE) < 0)
                .limit(MOST_CLASSES_OF_RECORDS)
                .map(c -> c.violationClass().ref())
                .toList();
        return new RecordSearch(index, request.middle(), request.perKind(), isStale).find(request.text(), refs);
    }

    private static SearchHit ofClass(ClassNames.Found found, RecordIndex index) {
        ClassRef ref = found.violationClass().ref();
        return new SearchHit(SearchKind.CLASS, ref.name() + " · " + ref.code(), found.rank(), 0,
                new SearchHit.OfClass(found.violationClass(), index.count(ref)));
    }

    private static SearchHit ofRecord(RecordHit hit) {
        return new SearchHit(SearchKind.RECORD, hit.number(), hit.rank(), hit.distanceMetres(),
                new SearchHit.OneRecord(hit));
    }

    /// The best of each kind together; the kind with the best hit first. Readings of a coordinate keep their own order.
    private static SearchAnswer grouped(List<SearchHit> hits, int perKind, int records) {
        Map<SearchKind, List<SearchHit>> groups = hits.stream()
                .collect(Collectors.groupingBy(SearchHit::kind, () -> new EnumMap<>(SearchKind.class),
                        Collectors.toList()));
        List<SearchHit> ordered = groups.values()
                .stream()
                .map(g -> g.getFirst().kind() == SearchKind.COORDINATE ? g : best(g, perKind))
                .sorted(Comparator.comparing(g -> g.getFirst().rank()))
                .flatMap(List::stream)
                .toList();
        return new SearchAnswer(ordered, records);
    }

    private static List<SearchHit> best(List<SearchHit> group, int perKind) {
        return group.stream().sorted(ORDER).limit(perKind).toList();
    }
}

package xunge.inspect.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import xunge.domain.PlanePoint;
import xunge.geo.layer.Box;
import xunge.geo.layer.MapPack;
import xunge.geo.layer.PackedLayer;

/// The places of the map that have a name: districts, management areas, streets, communities, roads. Features of one
/// name are one place. Immutable.
final class NamedPlaces {

    private record Entry(SearchKind kind, String title, SpeltName name, SpeltName code, Box box) {

        Optional<Rank> match(Query query) {
            return name.match(query).or(() -> code.match(query).filter(r -> r.compareTo(Rank.PREFIX) <= 0));
        }
    }

    private final List<Entry> entries = new ArrayList<>();

    NamedPlaces(MapPack pack, Pinyin pinyin) {
        add(pack, "route", "route_name", "shield", SearchKind.ROAD, pinyin);
        add(pack, "route", "name", "shield", SearchKind.ROAD, pinyin);
        add(pack, "road", "name", "ref", SearchKind.ROAD, pinyin);
        add(pack, "district", "name", "code", SearchKind.DISTRICT, pinyin);
        add(pack, "management_area", "name", "code", SearchKind.AREA, pinyin);
        add(pack, "street", "name", "code", SearchKind.STREET, pinyin);
        add(pack, "community", "name", "code", SearchKind.COMMUNITY, pinyin);
    }

    private record Key(String name, String code) {}

    private void add(MapPack pack, String layerName, String nameColumn, String codeColumn, SearchKind kind,
            Pinyin pinyin) {
        PackedLayer layer = pack.findLayer(layerName).orElse(null);
        if (layer == null) {
            return;
        }
        Map<Key, Box> boxes = new LinkedHashMap<>();
        for (int f = 0; f < layer.size(); f++) {
            String name = layer.text(nameColumn, f);
            if (!name.isEmpty()) {
                boxes.merge(new Key(name, layer.text(codeColumn, f)), layer.box(f), Box::union);
            }
        }
        boxes.forEach((key, box) -> {
            String title = key.code.isEmpty() ? key.name : key.name + " · " + key.code;
            if (entries.stream().noneMatch(e -> e.kind == kind && e.title.equals(title))) {
                entries.add(new Entry(kind, title, new SpeltName(key.name, pinyin), new SpeltName(key.code, pinyin),
                        box));
            }
        });
    }

    /// What fits `query`, typing errors aside.
    List<SearchHit> find(Query query, PlanePoint middle) {
        return hits(middle, e -> e.match(query));
    }

    /// What is one typing error away from `query`.
    List<SearchHit> findNearly(Query query, PlanePoint middle) {
        return hits(middle, e -> e.name.matchNearly(query));
    }

    private List<SearchHit> hits(PlanePoint middle, Function<Entry, Optional<Rank>> match) {
        List<SearchHit> hits = new ArrayList<>();
        for (Entry entry : entries) {
            match.apply(entry)
                    .ifPresent(rank -> hits.add(new SearchHit(entry.kind, entry.title, rank,
                            Distances.metres(entry.box, middle), new SearchHit.Area(entry.box))));
        }
        return hits;
    }
}

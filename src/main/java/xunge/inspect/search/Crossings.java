package xunge.inspect.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import xunge.domain.PlanePoint;
import xunge.geo.layer.MapPack;
import xunge.geo.layer.PackedLayer;

/// The crossings of the map by the names of the two roads: 航海路 与 京广路, 航海路京广路口, 航海路/京广路, and in pinyin with a
/// space between. Immutable.
final class Crossings {

    private static final Pattern ENDING = Pattern.compile("(交叉路口|交叉口|十字路口|交汇处|路口|交口|交叉|口|附近)$");
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[/、,，×&+＋|]|与|和|及|跟|\\s+x\\s+|\\s+)\\s*");
    private static final int SHORTEST_PART = 2;
    private static final int SHORTEST_SOUND = 4;
    /// Longer texts name no two roads.
    private static final int LONGEST = 40;
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /// Each road of a crossing by all its names.
    private record Crossing(String title, List<List<SpeltName>> roads, PlanePoint at) {}

    private final List<Crossing> crossings = new ArrayList<>();

    Crossings(MapPack pack, Pinyin pinyin) {
        Map<String, List<String>> namesOf = new HashMap<>();
        pack.findLayer("route").ifPresent(routes -> {
            for (int f = 0; f < routes.size(); f++) {
                List<String> names = namesOf.computeIfAbsent(routes.text("route", f), r -> new ArrayList<>());
                Stream.of(routes.text("route_name", f), routes.text("shield", f), routes.text("route", f))
                        .filter(n -> !n.isEmpty() && !names.contains(n))
                        .forEach(names::add);
            }
        });
        pack.findLayer("crossing").ifPresent(layer -> {
            for (int f = 0; f < layer.size(); f++) {
                crossings.add(crossing(layer, f, namesOf, pinyin));
            }
        });
    }

    private static Crossing crossing(PackedLayer layer, int feature, Map<String, List<String>> namesOf,
            Pinyin pinyin) {
        String title = layer.text("name", feature);
        String[] names = title.split("/", -1);
        String[] routes = layer.text("routes", feature).split(",", -1);
        List<List<SpeltName>> roads = new ArrayList<>();
        for (int i = 0; i < Math.max(names.length, routes.length); i++) {
            Stream<String> own = i < names.length ? Stream.of(names[i]) : Stream.empty();
            Stream<String> further = i < routes.length ? namesOf.getOrDefault(routes[i], List.of()).stream()
                    : Stream.empty();
            roads.add(Stream.concat(own, further).distinct().map(n -> new SpeltName(n, pinyin)).toList());
        }
        return new Crossing(title, roads, layer.vertex(layer.partStart(layer.firstPart(feature))));
    }

    /// The crossings that `typed` may name.
    List<SearchHit> find(String typed, PlanePoint middle) {
        String text = ENDING.matcher(typed.strip()).replaceFirst("").strip();
        String[] parts = BETWEEN.split(text, -1);
        List<SearchHit> hits = new ArrayList<>();
        if (parts.length == 2) {
            collect(Query.of(parts[0]), Query.of(parts[1]), middle, hits);
        }
        if (text.length() > LONGEST) {
            return hits;
        }
        int shortest = HAN.matcher(text).find() ? SHORTEST_PART : SHORTEST_SOUND;
        for (int cut = shortest; parts.length == 1 && cut <= text.length() - shortest; cut++) {
            collect(Query.of(text.substring(0, cut)), Query.of(text.substring(cut)), middle, hits);
        }
        return hits.stream().distinct().toList();
    }

    private void collect(Query one, Query other, PlanePoint middle, List<SearchHit> into) {
        if (one.length() < SHORTEST_PART || other.length() < SHORTEST_PART) {
            return;
        }
        for (Crossing crossing : crossings) {
            rank(crossing, one, other).ifPresent(rank -> into.add(new SearchHit(SearchKind.CROSSING, crossing.title,
                    rank, middle.distanceMetres(crossing.at), new SearchHit.Spot(crossing.at))));
        }
    }

    private static Optional<Rank> rank(Crossing crossing, Query one, Query other) {
        Optional<Rank> best = Optional.empty();
        for (int i = 0; i < crossing.roads.size(); i++) {
            Optional<Rank> first = rank(crossing.roads.get(i), one);
            for (int j = 0; first.isPresent() && j < crossing.roads.size(); j++) {
                Optional<Rank> second = i == j ? Optional.empty() : rank(crossing.roads.get(j), other);
                if (second.isPresent()) {
                    Rank worse = max(first.get(), second.get());
                    best = Optional.of(best.map(b -> min(b, worse)).orElse(worse));
                }
            }
        }
        return best;
    }

    /// A road fits from its beginning only: the pieces of a text without a space fall anywhere.
    private static Optional<Rank> rank(List<SpeltName> names, Query query) {
        return names.stream()
                .flatMap(n -> n.match(query).stream())
                .filter(r -> r.compareTo(Rank.PREFIX_INITIALS) <= 0)
                .min(Rank::compareTo);
    }

    private static Rank max(Rank a, Rank b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static Rank min(Rank a, Rank b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}

package xunge.inspect.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xunge.domain.PlanePoint;
import xunge.geo.layer.Column;
import xunge.geo.layer.MapPack;
import xunge.geo.layer.PackedLayer;

/// Places along the routes by their chainage: 航海路 K3+250, 航海路 3+250, 航海路 3.25km, 航海路里程3.25公里, or K3+250 on the road
/// that was chosen last. Immutable.
final class Chainages {

    private static final Pattern PLUS = Pattern
            .compile("(?i)^(?<road>.*?)\\s*(?:桩号|里程)?[:：]?\\s*[kｋ]?\\s*(?<km>\\d{1,3})\\s*[+＋]\\s*(?<m>\\d{1,3}"
                    + "(?:\\.\\d+)?)\\s*(?:m|米|处)?$");
    private static final Pattern KILOMETRES = Pattern
            .compile("(?i)^(?<road>.*?)\\s*(?:桩号|里程)?[:：]?\\s*(?:(?:[kｋ]\\s*(?<k>\\d{1,3}\\.\\d+))"
                    + "|(?:(?<km>\\d{1,3}(?:\\.\\d+)?)\\s*(?:km|公里|千米)))\\s*处?$");
    private static final Pattern SIDE = Pattern.compile("\\s*(?:[东南西北]{1,2}侧?|附近)$");

    private final Optional<PackedLayer> routes;
    private final List<Stretch> stretches = new ArrayList<>();

    /// A named stretch of a route.
    private record Stretch(int feature, String route, String name, List<SpeltName> names, double from, double to) {}

    private record Asked(String road, double metres) {}

    Chainages(MapPack pack, Pinyin pinyin) {
        routes = pack.findLayer("route");
        routes.ifPresent(layer -> {
            for (int f = 0; f < layer.size(); f++) {
                String name = layer.text("name", f);
                List<SpeltName> names = new ArrayList<>();
                for (String column : List.of("name", "route_name", "shield", "route")) {
                    names.add(new SpeltName(layer.text(column, f), pinyin));
                }
                stretches.add(new Stretch(f, layer.text("route", f), name, names, number(layer, "from_m", f),
                        number(layer, "to_m", f)));
            }
        });
    }

    private static double number(PackedLayer layer, String column, int feature) {
        return layer.findColumn(column)
                .map(c -> c instanceof Column.Numbers numbers ? numbers.number(feature) : Double.NaN)
                .orElse(Double.NaN);
    }

    /// The places that `typed` names, if it is a chainage; `lastRoad` stands in for a road that was not typed.
    List<SearchHit> find(String typed, Optional<String> lastRoad, PlanePoint middle) {
        Optional<Asked> asked = read(typed);
        if (asked.isEmpty()) {
            return List.of();
        }
        Query road = Query.of(asked.get().road.isEmpty() ? lastRoad.orElse("") : asked.get().road);
        double metres = asked.get().metres;
        Map<String, SearchHit> byTitle = new LinkedHashMap<>();
        for (Stretch named : stretches) {
            bestRank(named, road).ifPresent(rank -> stretches.stream()
                    .filter(s -> s.route.equals(named.route) && s.from <= metres && metres <= s.to)
                    .forEach(s -> hit(s, rank, metres, middle).ifPresent(h -> byTitle.merge(h.title(), h,
                            (a, b) -> a.rank().compareTo(b.rank()) <= 0 ? a : b))));
        }
        return List.copyOf(byTitle.values());
    }

    private static Optional<Asked> read(String typed) {
        String text = SIDE.matcher(typed.strip()).replaceFirst("");
        Matcher plus = PLUS.matcher(text);
        if (plus.matches()) {
            return Optional.of(new Asked(road(plus), Double.parseDouble(plus.group("km")) * 1000
                    + Double.parseDouble(plus.group("m"))));
        }
        Matcher kilometres = KILOMETRES.matcher(text);
        if (!kilometres.matches()) {
            return Optional.empty();
        }
        String number = kilometres.group("k") == null ? kilometres.group("km") : kilometres.group("k");
        return Optional.of(new Asked(road(kilometres), Double.parseDouble(number) * 1000));
    }

    /// The road before the chainage; of a hit's title (航海路 · 横5) only the name.
    private static String road(Matcher matcher) {
        return matcher.group("road").strip();
    }

    private static Optional<Rank> bestRank(Stretch stretch, Query road) {
        return stretch.names.stream().flatMap(n -> n.match(road).stream()).min(Rank::compareTo);
    }

    private Optional<SearchHit> hit(Stretch stretch, Rank rank, double metres, PlanePoint middle) {
        PackedLayer layer = routes.orElseThrow();
        double share = stretch.to > stretch.from ? (metres - stretch.from) / (stretch.to - stretch.from) : 0;
        OptionalDouble length = lineMetres(layer, stretch.feature);
        if (length.isEmpty()) {
            return Optional.empty();
        }
        PlanePoint at = along(layer, stretch.feature, share * length.getAsDouble());
        long whole = Math.round(metres);
        String title = "%s K%d+%03d".formatted(stretch.name, whole / 1000, whole % 1000);
        return Optional.of(new SearchHit(SearchKind.CHAINAGE, title, rank, middle.distanceMetres(at),
                new SearchHit.Spot(at)));
    }

    private static OptionalDouble lineMetres(PackedLayer layer, int feature) {
        double sum = 0;
        for (int p = layer.firstPart(feature); p < layer.firstPart(feature + 1); p++) {
            for (int v = layer.partStart(p); v < layer.partStart(p + 1) - 1; v++) {
                sum += layer.vertex(v).distanceMetres(layer.vertex(v + 1));
            }
        }
        return sum > 0 ? OptionalDouble.of(sum) : OptionalDouble.empty();
    }

    private static PlanePoint along(PackedLayer layer, int feature, double metres) {
        double left = metres;
        PlanePoint last = layer.vertex(layer.partStart(layer.firstPart(feature)));
        for (int p = layer.firstPart(feature); p < layer.firstPart(feature + 1); p++) {
            for (int v = layer.partStart(p); v < layer.partStart(p + 1) - 1; v++) {
                PlanePoint a = layer.vertex(v);
                PlanePoint b = layer.vertex(v + 1);
                double length = a.distanceMetres(b);
                if (left <= length && length > 0) {
                    double t = left / length;
                    return new PlanePoint(a.eastMetres() + t * (b.eastMetres() - a.eastMetres()),
                            a.northMetres() + t * (b.northMetres() - a.northMetres()));
                }
                left -= length;
                last = b;
            }
        }
        return last;
    }
}

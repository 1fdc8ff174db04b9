package xunge.geo.crs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import xunge.domain.LonLat;
import xunge.domain.PlanePoint;
import xunge.geo.GaussKruger;
import xunge.geo.crs.CoordinateText.Order;
import xunge.geo.layer.Box;
import xunge.geo.layer.MapPack;
import xunge.geo.layer.PackedLayer;

/// Reads what people paste: decimal degrees in either order, degrees with minutes and seconds (°′″, 度分秒), metres with or
/// without the zone's number, and links of Amap, Baidu, Tencent, Google, OpenStreetMap and `geo:`.
///
/// Where the text does not say the system, every reading that lies in or near the loaded city is given; when none does,
/// every reading that lies in China. Which of them is meant a person must say. Immutable, thread-safe; takes some
/// microseconds, without any network.
public final class CoordinateReader {

    /// Beyond this from the city's districts a reading is left out while a nearer one exists.
    private static final double AROUND_CITY_METRES = 30_000;
    private static final double ROAD_REACH_METRES = 1000;

    private final Optional<PackedLayer> districts;
    private final Optional<PackedLayer> roads;
    private final List<Crs> systems;

    /// A reader in the city of `pack`, whose own systems are `own`.
    public CoordinateReader(MapPack pack, List<? extends Crs> own) {
        districts = pack.findLayer("district");
        roads = pack.findLayer("route");
        systems = Stream.concat(KnownCrs.list().stream(), own.stream())
                .filter(crs -> !crs.equals(KnownCrs.WGS84))
                .toList();
    }

    /// What `text` can mean, best first: what the text states, then what lies in the city, then the order of the systems.
    /// Empty when it is no coordinate.
    public List<CoordinateCandidate> read(String text) {
        Optional<MapLink> link = MapLink.find(text);
        if (link.isPresent()) {
            List<KnownCrs> stated = link.get().systems();
            return stated.stream()
                    .flatMap(crs -> candidate(crs, link.get().written(), stated.size() == 1).stream())
                    .toList();
        }
        return CoordinateText.find(text).map(this::readings).orElse(List.of());
    }

    private List<CoordinateCandidate> readings(CoordinateText.Pair pair) {
        CrsPoint eastFirst = new CrsPoint(pair.first(), pair.second());
        CrsPoint northFirst = new CrsPoint(pair.second(), pair.first());
        List<CoordinateCandidate> all = new ArrayList<>();
        for (Crs crs : systems) {
            if (pair.order() != Order.NORTH_FIRST) {
                candidate(crs, eastFirst, false).ifPresent(all::add);
            }
            if (pair.order() != Order.EAST_FIRST) {
                candidate(crs, northFirst, false).ifPresent(all::add);
            }
        }
        List<CoordinateCandidate> near = all.stream().filter(c -> c.isInCity() || isNearCity(c.at())).toList();
        List<CoordinateCandidate> kept = near.isEmpty() ? all.stream().filter(CoordinateReader::isInChina).toList()
                : near;
        return kept.stream().sorted(Comparator.comparing(c -> !c.isInCity())).toList();
    }

    private Optional<CoordinateCandidate> candidate(Crs crs, CrsPoint written, boolean isStated) {
        if (!crs.accepts(written)) {
            return Optional.empty();
        }
        LonLat at = crs.toCgcs2000(written);
        PlanePoint plane = GaussKruger.toPlane(at);
        return Optional.of(new CoordinateCandidate(crs, written, at, isStated, isInCity(plane), roadMetres(plane)));
    }

    private boolean isInCity(PlanePoint at) {
        List<Integer> holders = new ArrayList<>();
        districts.ifPresent(layer -> layer.query(around(at, 0), f -> {
            if (layer.contains(f, at)) {
                holders.add(f);
            }
        }));
        return !holders.isEmpty();
    }

    private boolean isNearCity(LonLat at) {
        Box here = around(GaussKruger.toPlane(at), AROUND_CITY_METRES);
        return districts.flatMap(PackedLayer::extent).map(here::intersects).orElse(true);
    }

    private OptionalDouble roadMetres(PlanePoint at) {
        List<Double> distances = new ArrayList<>();
        roads.ifPresent(layer -> layer.query(around(at, ROAD_REACH_METRES),
                f -> distances.add(layer.distanceMetres(f, at))));
        return distances.stream().mapToDouble(d -> d).filter(d -> d <= ROAD_REACH_METRES).min();
    }

    /// The mainland with its islands, roughly: a plane's numbers mean something almost anywhere.
    private static boolean isInChina(CoordinateCandidate candidate) {
        LonLat at = candidate.at();
        return at.lonDegrees() > 73 && at.lonDegrees() < 136 && at.latDegrees() > 3 && at.latDegrees() < 54;
    }

    private static Box around(PlanePoint at, double metres) {
        return new Box(at.eastMetres(), at.northMetres(), at.eastMetres(), at.northMetres()).grown(metres);
    }
}

package xunge.geo.crs;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A position in a link to a public map. The provider decides the datum, unless the link says otherwise: Amap and
/// Tencent GCJ-02, Baidu BD-09 (its own metres in page addresses), OpenStreetMap and `geo:` (RFC 5870) WGS 84. Google
/// uses GCJ-02 for its streets in China and WGS 84 elsewhere and for pictures, so both are given. Nothing is fetched.
///
/// @param written the numbers, the one towards the east first
/// @param systems the systems they can be of
record MapLink(CrsPoint written, List<KnownCrs> systems) {

    private static final int LONGEST = 4000;
    private static final String N = "(-?\\d+(?:\\.\\d+)?)";
    private static final String COMMA = "\\s*,\\s*";

    /// Who made the link.
    private enum Provider {
        GEO("^geo:", KnownCrs.WGS84), AMAP("amap\\.com|amap://|amapuri://|gaode\\.com|iosamap:", KnownCrs.GCJ02), BAIDU(
                "baidu\\.com|bdapp://|baidumap://", KnownCrs.BD09), TENCENT("map\\.qq\\.com|qqmap://",
                        KnownCrs.GCJ02), OSM("openstreetmap\\.org|osm\\.org", KnownCrs.WGS84), GOOGLE(
                                "google\\.[a-z.]+/maps|maps\\.google\\.|ditu\\.google\\.|maps\\.app\\.goo\\.gl|comgooglemaps:",
                                KnownCrs.GCJ02, KnownCrs.WGS84);

        private final Pattern mark;
        @SuppressWarnings("ImmutableEnumChecker") // made by an of-method
        private final List<KnownCrs> systems;

        Provider(String mark, KnownCrs... systems) {
            this.mark = Pattern.compile(mark, Pattern.CASE_INSENSITIVE);
            this.systems = List.of(systems);
        }
    }

    private record Place(Pattern pattern, boolean isNorthFirst) {
        static Place northFirst(String regex) {
            return new Place(Pattern.compile(regex, Pattern.CASE_INSENSITIVE), true);
        }

        static Place eastFirst(String regex) {
            return new Place(Pattern.compile(regex, Pattern.CASE_INSENSITIVE), false);
        }

        Optional<CrsPoint> find(String link) {
            Matcher matcher = pattern.matcher(link);
            if (!matcher.find()) {
                return Optional.empty();
            }
            double first = Double.parseDouble(matcher.group(1));
            double second = Double.parseDouble(matcher.group(2));
            return Optional.of(isNorthFirst ? new CrsPoint(second, first) : new CrsPoint(first, second));
        }
    }

    private static final List<Place> GEO = List.of(Place.northFirst("^geo:" + N + COMMA + N));
    private static final List<Place> AMAP = List.of(
            Place.eastFirst("[?&](?:position|location|lnglat|center|to|dest)=" + N + COMMA + N),
            Place.northFirst("[?&]p=[^,&]*," + N + COMMA + N), Place.northFirst("[?&]q=" + N + COMMA + N),
            Place.northFirst("[?&]s?lat=" + N + "&(?:.*&)?s?lon=" + N),
            Place.northFirst("[?&]dlat=" + N + "&(?:.*&)?dlon=" + N));
    private static final List<Place> BAIDU = List.of(
            Place.northFirst("[?&](?:location|latlng|center|destination=latlng:|origin=latlng:)=?" + N + COMMA + N),
            Place.northFirst("latlng:" + N + COMMA + N), Place.eastFirst("/@" + N + COMMA + N),
            Place.eastFirst("[?&]c=" + N + COMMA + N), Place.eastFirst("[?&]x=" + N + "&(?:.*&)?y=" + N));
    private static final List<Place> TENCENT = List.of(Place.northFirst("coord:" + N + COMMA + N),
            Place.northFirst("[?&](?:coord|center|tocoord|fromcoord|latlng)=" + N + COMMA + N),
            Place.eastFirst("[?&]pointx=" + N + "&(?:.*&)?pointy=" + N));
    private static final List<Place> OSM = List.of(Place.northFirst("[?&]mlat=" + N + "&(?:.*&)?mlon=" + N),
            Place.northFirst("#map=\\d+(?:\\.\\d+)?/" + N + "/" + N),
            Place.northFirst("[?&]lat=" + N + "&(?:.*&)?lon=" + N));
    private static final List<Place> GOOGLE = List.of(Place.northFirst("!3d" + N + "!4d" + N),
            Place.northFirst("[?&](?:q|query|ll|center|destination|daddr|sll)=(?:loc:)?" + N + COMMA + N),
            Place.northFirst("/place/" + N + COMMA + N), Place.northFirst("/(?:search|dir)/(?:.*/)?" + N + COMMA + N),
            Place.northFirst("/@" + N + COMMA + N));

    private static final Pattern SAYS_WGS84 = Pattern
            .compile("coord(?:inate|_type|type)?=wgs-?84(?:ll)?|[?&]dev=1|crs=wgs84", Pattern.CASE_INSENSITIVE);
    private static final Pattern SAYS_GCJ02 = Pattern.compile("coord(?:inate|_type|type)?=(?:gcj-?02(?:ll)?|gaode)",
            Pattern.CASE_INSENSITIVE);

    /// The position in `text` when that is, or holds, a link of a known provider with a position in it.
    static Optional<MapLink> find(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String link = decoded(text.strip());
        for (Provider provider : Provider.values()) {
            if (provider.mark.matcher(link).find()) {
                return places(provider).stream()
                        .flatMap(p -> p.find(link).stream())
                        .findFirst()
                        .map(at -> new MapLink(at, systems(provider, link, at)));
            }
        }
        return Optional.empty();
    }

    private static List<Place> places(Provider provider) {
        return switch (provider) {
            case GEO -> GEO;
            case AMAP -> AMAP;
            case BAIDU -> BAIDU;
            case TENCENT -> TENCENT;
            case OSM -> OSM;
            case GOOGLE -> GOOGLE;
        };
    }

    private static List<KnownCrs> systems(Provider provider, String link, CrsPoint at) {
        if (provider == Provider.BAIDU && at.x() > 1000) {
            return List.of(KnownCrs.BD09_METRES);
        }
        if (SAYS_WGS84.matcher(link).find()) {
            return List.of(KnownCrs.WGS84);
        }
        return SAYS_GCJ02.matcher(link).find() ? List.of(KnownCrs.GCJ02) : provider.systems;
    }

    /// `link` without its percent signs; as it is when they are broken.
    private static String decoded(String link) {
        try {
            return link.toLowerCase(Locale.ROOT).contains("%") ? URLDecoder.decode(link, StandardCharsets.UTF_8) : link;
        } catch (IllegalArgumentException broken) {
            return link;
        }
    }
}

package xunge.exchange.osm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether a name on a way is a name of a planned road. Roads carry a direction within their name (航海东路 of 航海路), the
/// word of what they are built as (陇海高架路, 京广快速路) or a 路 that people leave out (西三环路).
final class RoadNames {

    private static final Pattern BRACKETS = Pattern.compile("[(（][^)）]*[)）]|\\s+");
    private static final Pattern BUILT_AS = Pattern
            .compile("(?<=.{2})(?:高架桥|高架路|高架|快速路|快速通道|隧道|立交桥|大桥|主路|主线)$");
    private static final Pattern BESIDE = Pattern.compile("辅路|辅道|匝道|便道|连接线");
    private static final Pattern PARTED = Pattern.compile("(.{2,}?)([东西南北中])?(路|大街|街|大道)");
    private static final Pattern RING = Pattern.compile("([东西南北]?[一二三四五]环)[东西南北中]?路?");

    private RoadNames() {}

    /// Every name an element goes by, each once.
    static List<String> of(OsmTags tags) {
        List<String> names = new ArrayList<>();
        for (String key : List.of("name", "name:zh", "alt_name", "official_name", "old_name")) {
            for (String name : OsmTags.listed(tags.text(key))) {
                if (!names.contains(name)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    /// True when a way called `name` belongs to the road called `planned`.
    static boolean isPartOf(String name, String planned) {
        if (BESIDE.matcher(name).find()) {
            return false;
        }
        String plain = plain(name);
        return plain.equals(plain(planned)) || stem(plain).equals(stem(plain(planned)));
    }

    private static String plain(String name) {
        String bare = BRACKETS.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
        Matcher built = BUILT_AS.matcher(bare);
        if (!built.find()) {
            return bare;
        }
        String rest = bare.substring(0, built.start());
        return rest.endsWith("路") || rest.endsWith("环") || rest.endsWith("道") ? rest : rest + "路";
    }

    private static String stem(String plain) {
        Matcher ring = RING.matcher(plain);
        if (ring.matches()) {
            return ring.group(1);
        }
        Matcher parted = PARTED.matcher(plain);
        return parted.matches() ? parted.group(1) + parted.group(3) : plain;
    }
}

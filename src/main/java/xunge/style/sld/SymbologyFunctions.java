package xunge.style.sld;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import xunge.style.Tint;
import xunge.style.Value;

/// The functions of Symbology Encoding 1.1, clause 11: Recode, Categorize, Interpolate.
final class SymbologyFunctions {

    private static final int MANY = 10_000;
    private static final Set<String> WAYS = Set.of("linear", "cosine", "cubic");
    private static final Set<String> METHODS = Set.of("numeric", "color", "colour");
    private static final Set<String> BELONGING = Set.of("succeeding", "preceding");

    private SymbologyFunctions() {}

    static void addTo(Map<String, Functions.Form> forms) {
        Functions.Register register = new Functions.Register(forms);
        register.add(3, MANY, p -> new Values.Chosen(p, SymbologyFunctions::recoded), "recode");
        register.add(2, MANY, SymbologyFunctions::categorize, "categorize");
        register.add(3, MANY, SymbologyFunctions::interpolate, "interpolate");
    }

    /// Value, then pairs of value and result (SE 1.1, 11.6.2).
    private static int recoded(List<Value> p, int feature, double scale) {
        Value key = p.getFirst();
        String words = key.text(feature, scale);
        for (int i = 1; i + 1 < p.size(); i += 2) {
            String candidate = p.get(i).text(feature, scale);
            if (candidate.equals(words)
                    || !words.isEmpty() && Comparing.isSame(key, p.get(i), feature, scale, true)) {
                return i + 1;
            }
        }
        return -1;
    }

    /// Value, a first result, then thresholds with the result from there on (SE 1.1, 11.6.3). A value equal to a
    /// threshold belongs to what follows, unless the last word is `preceding`.
    private static Value categorize(List<Value> p) {
        String last = word(p.getLast());
        boolean isPreceding = last.equals("preceding");
        List<Value> parts = BELONGING.contains(last) ? p.subList(0, p.size() - 1) : p;
        return new Values.Chosen(parts, (values, feature, scale) -> {
            double at = values.getFirst().number(feature, scale);
            int place = 1;
            while (place + 2 < values.size()) {
                double threshold = values.get(place + 1).number(feature, scale);
                if (!(at > threshold || !isPreceding && at == threshold)) {
                    break;
                }
                place += 2;
            }
            return place;
        });
    }

    /// Value, then pairs of position and result (SE 1.1, 11.6.1); level outside. GeoServer's form ends with words for
    /// way and method.
    private static Value interpolate(List<Value> p) {
        boolean isColour = false;
        String way = "linear";
        int end = p.size();
        while (end > 3 && (WAYS.contains(word(p.get(end - 1))) || METHODS.contains(word(p.get(end - 1))))) {
            String word = word(p.get(--end));
            isColour |= word.startsWith("colo");
            way = WAYS.contains(word) ? word : way;
        }
        List<Value> points = p.subList(0, end - (end + 1) % 2);
        boolean looksLikeColour = points.size() > 2 && Tint.isColour(word(points.get(2)));
        return new Interpolated(points, isColour || looksLikeColour, way.equals("cosine"));
    }

    private static String word(Value value) {
        return value instanceof Value.Constant(String text, double _) ? text.toLowerCase(Locale.ROOT) : "";
    }

    /// @param points the value, then positions and results in turn
    /// @param isColour true for results that are colours
    /// @param isCosine true for soft steps instead of straight ones
    private record Interpolated(List<Value> points, boolean isColour, boolean isCosine) implements Value {
        @Override
        public String text(int feature, double scale) {
            if (!isColour) {
                return Values.written(number(feature, scale));
            }
            int place = place(feature, scale);
            double share = share(place, feature, scale);
            int from = rgb(2 * place, feature, scale);
            int to = rgb(2 * place + 2, feature, scale);
            int mixed = 0;
            for (int shift = 0; shift <= 16; shift += 8) {
                double channel = (from >> shift & 0xFF) * (1 - share) + (to >> shift & 0xFF) * share;
                mixed |= (int) Math.round(channel) << shift;
            }
            return "#%06x".formatted(mixed);
        }

        @Override
        public double number(int feature, double scale) {
            int place = place(feature, scale);
            double share = share(place, feature, scale);
            double from = points.get(2 * place).number(feature, scale);
            double to = points.get(Math.min(2 * place + 2, points.size() - 1)).number(feature, scale);
            return from * (1 - share) + to * share;
        }

        private int rgb(int at, int feature, double scale) {
            return Tint.rgb(points.get(Math.min(at, points.size() - 1)).text(feature, scale)).orElse(0);
        }

        /// The last point at or before the value, from 1; the first when the value lies before all.
        private int place(int feature, double scale) {
            double at = points.getFirst().number(feature, scale);
            int place = 1;
            while (2 * place + 1 < points.size() && points.get(2 * place + 1).number(feature, scale) <= at) {
                place++;
            }
            return place;
        }

        private double share(int place, int feature, double scale) {
            double at = points.getFirst().number(feature, scale);
            double start = points.get(2 * place - 1).number(feature, scale);
            if (2 * place + 1 >= points.size() || !(at > start)) {
                return 0;
            }
            double straight = (at - start) / (points.get(2 * place + 1).number(feature, scale) - start);
            return isCosine ? (1 - Math.cos(straight * Math.PI)) / 2 : straight;
        }

        @Override
        public boolean isPerFeature() {
            return points.stream().anyMatch(Value::isPerFeature);
        }
    }
}

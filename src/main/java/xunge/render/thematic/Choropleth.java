package xunge.render.thematic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import xunge.geo.layer.GeometryKind;
import xunge.geo.layer.PackedLayer;
import xunge.render.LayerDesign;
import xunge.style.Brush;
import xunge.style.LayerStyle;
import xunge.style.Measure;
import xunge.style.Pen;
import xunge.style.StylePass;
import xunge.style.StyleProblem;
import xunge.style.StyleRule;
import xunge.style.Symbol;
import xunge.style.Theme;
import xunge.style.Tint;

/// Areas or roads coloured by a figure in classes. Immutable.
public final class Choropleth implements LayerDesign {

    private static final double FILL = 0.82;
    private static final double ROAD_PIXELS = 6;
    private static final double CASING_PIXELS = 8;
    /// Distance between two lines of the hatch in the lowest and the highest class.
    private static final double WIDEST_HATCH = 14;
    private static final double CLOSEST_HATCH = 3;

    private final PackedLayer places;
    private final List<Double> breaks;
    private final int[] classOf;
    private final Look look;

    /// How the classes are drawn.
    ///
    /// @param method how the figures are cut
    /// @param classes how many classes at most, 3 to 7
    /// @param colours their colours
    /// @param hatched true to tell the classes by hatches, for bright sun and colour deficiencies
    public record Look(Breaks method, int classes, ClassColours colours, boolean hatched) {}

    /// One line of the legend.
    ///
    /// @param title names its rule in the style
    /// @param from the smallest figure of the class; NaN for no data
    /// @param to the largest
    /// @param count how many features it has
    /// @param colour `#rrggbb`
    /// @param hatchPixels distance between the lines of its hatch, 0 for none
    public record Entry(String title, double from, double to, int count, String colour, double hatchPixels) {

        /// True for the features without a figure.
        public boolean isNoData() {
            return Double.isNaN(from);
        }
    }

    private final double[] figures;

    private Choropleth(PackedLayer places, double[] figures, Look look) {
        this.places = places;
        this.figures = figures.clone();
        this.look = look;
        this.breaks = look.method().of(figures, look.classes());
        this.classOf = IntStream.range(0, figures.length).map(f -> Breaks.classOf(figures[f], breaks)).toArray();
    }

    /// The map of `places` by `figures` (one a feature, NaN for no data).
    public static Choropleth of(PackedLayer places, double[] figures, Look look) {
        return new Choropleth(places, figures, look);
    }

    /// What is coloured.
    public PackedLayer places() {
        return places;
    }

    /// The same figures drawn another way.
    public Choropleth with(Look other) {
        return new Choropleth(places, figures, other);
    }

    /// True when no feature has a figure.
    public boolean isEmpty() {
        return breaks.isEmpty();
    }

    /// The figure of `feature`, NaN for no data.
    public double figure(int feature) {
        return figures[feature];
    }

    /// The legend in `theme`, the highest class first, no data last where there is such.
    public List<Entry> legend(Theme theme) {
        List<Entry> entries = new ArrayList<>();
        List<String> colours = colours(theme);
        for (int c = breaks.size() - 1; c >= 0; c--) {
            int wanted = c;
            double[] own = IntStream.range(0, classOf.length)
                    .filter(f -> classOf[f] == wanted)
                    .mapToDouble(f -> figures[f])
                    .toArray();
            double from = java.util.Arrays.stream(own).min().orElse(breaks.get(c));
            entries.add(new Entry(title(c), from, breaks.get(c), own.length, colours.get(c), hatch(c)));
        }
        int missing = (int) IntStream.of(classOf).filter(c -> c < 0).count();
        if (missing > 0) {
            entries.add(new Entry(title(-1), Double.NaN, Double.NaN, missing, theme.get("no-data", "#d9d5cc"), 0));
        }
        return entries;
    }

    private List<String> colours(Theme theme) {
        return look.colours().of(breaks.size(), theme.name().equals("dark"));
    }

    private double hatch(int c) {
        double share = breaks.size() == 1 ? 1 : (double) c / (breaks.size() - 1);
        return look.hatched() ? Math.rint(WIDEST_HATCH + (CLOSEST_HATCH - WIDEST_HATCH) * share) : 0;
    }

    @Override
    public LayerStyle compile(PackedLayer layer, Theme theme, List<StyleProblem> problems) {
        List<String> colours = colours(theme);
        List<StyleRule> rules = new ArrayList<>();
        List<StyleRule> casings = new ArrayList<>();
        for (int c = -1; c < breaks.size(); c++) {
            int wanted = c;
            String colour = c < 0 ? theme.get("no-data", "#d9d5cc") : colours.get(c);
            rules.add(rule(wanted, symbols(colour, c < 0 ? 0 : hatch(c), theme)));
            casings.add(rule(wanted, List.of(new Symbol.LineSymbol(pen(theme.get("mark-rim", "#26231f"), 1,
                    CASING_PIXELS), false))));
        }
        boolean isLine = layer.kind() == GeometryKind.LINE;
        return new LayerStyle(isLine ? List.of(new StylePass(casings), new StylePass(rules))
                : List.of(new StylePass(rules)));
    }

    private StyleRule rule(int wanted, List<Symbol> symbols) {
        return new StyleRule(0, Double.POSITIVE_INFINITY, f -> classOf[f] == wanted, false, symbols, title(wanted));
    }

    /// The range of the class, the same in every language; a dash for no data.
    private String title(int c) {
        if (c < 0) {
            return "–";
        }
        double[] own = IntStream.range(0, classOf.length)
                .filter(f -> classOf[f] == c)
                .mapToDouble(f -> figures[f])
                .toArray();
        double from = java.util.Arrays.stream(own).min().orElse(breaks.get(c));
        return from == breaks.get(c) ? number(from) : number(from) + " – " + number(breaks.get(c));
    }

    private static String number(double figure) {
        return String.format(Locale.ROOT, figure == Math.rint(figure) ? "%,.0f" : "%,.2f", figure);
    }

    private List<Symbol> symbols(String colour, double hatchPixels, Theme theme) {
        if (places.kind() == GeometryKind.LINE) {
            return List.of(new Symbol.LineSymbol(pen(colour, 1, ROAD_PIXELS), false));
        }
        Pen edge = pen(theme.get("ground", "#faf8f4"), 0.9, 1);
        List<Symbol> symbols = new ArrayList<>();
        symbols.add(new Symbol.PolygonSymbol(Optional.of(Brush.of(Tint.of(colour, FILL))), Optional.of(edge)));
        if (hatchPixels > 0) {
            Brush lines = new Brush(Tint.of(theme.get("text", "#000000"), 1),
                    Optional.of(new Brush.Hatch(Brush.Pattern.SLASH, hatchPixels, 1.2)));
            symbols.add(new Symbol.PolygonSymbol(Optional.of(lines), Optional.empty()));
        }
        return symbols;
    }

    private static Pen pen(String colour, double opacity, double width) {
        return new Pen(Tint.of(colour, opacity), Measure.pixels(width), Pen.Cap.ROUND, Pen.Join.ROUND, List.of(), 0);
    }
}

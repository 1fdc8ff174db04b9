package xunge.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import xunge.geo.layer.Box;
import xunge.geo.layer.MapPack;
import xunge.geo.layer.PackedLayer;
import xunge.style.LayerStyle;
import xunge.style.Scales;
import xunge.style.StyleProblem;
import xunge.style.Theme;
import xunge.style.Tint;
import xunge.style.sld.SldDocument;
import xunge.style.sld.StyleException;
import xunge.style.sld.StyleSheets;

/// Everything the map draws: layers with what they show and how, bottom first, and the colour below them. Immutable,
/// safe for many threads.
public final class MapScene {

    /// Layers that change while the map is shown.
    private static final Set<String> LIVE = Set.of("violation");
    private static final String TODAY = "today";

    private final StyleSheets sheets;
    private final Theme theme;
    private final List<SceneLayer> layers;
    private final Object ground;

    /// What tiles show: theme and day by name, and each still layer that is shown.
    private record Ground(String theme, String today, List<Object> layers) {}

    private MapScene(StyleSheets sheets, Theme theme, List<SceneLayer> layers) {
        this.sheets = sheets;
        this.theme = theme;
        this.layers = List.copyOf(layers);
        this.ground = new Ground(theme.name(), theme.get(TODAY, ""), layers.stream()
                .filter(l -> !l.isLive() && l.look().shown())
                .map(SceneLayer::ground)
                .toList());
    }

    /// The scene of `pack` in the theme `themeName` (`light`, `dark` or `sunlight`); `today` decides which parking
    /// zones are in force. Reads the style files: some 10 ms warm, more when GeoTools' classes are loaded for it.
    public static MapScene of(MapPack pack, String themeName, LocalDate today) throws StyleException {
        List<String> names = new ArrayList<>(pack.layers().stream().map(PackedLayer::name).toList());
        names.addAll(LIVE);
        return of(pack, StyleSheets.load(names), StyleSheets.theme(themeName).with(TODAY, today.toString()));
    }

    /// The scene of `pack` drawn by `sheets` in `theme`.
    public static MapScene of(MapPack pack, StyleSheets sheets, Theme theme) {
        MapScene empty = new MapScene(sheets, theme, List.of());
        return empty.with(pack.layers().stream().map(l -> empty.made(l.name(), empty.vector(l))).toList());
    }

    /// The same layers in another theme.
    public MapScene withTheme(String themeName) throws StyleException {
        Theme changed = StyleSheets.theme(themeName).with(TODAY, theme.get(TODAY, ""));
        return new MapScene(sheets, changed, layers.stream().map(l -> l.withTheme(changed)).toList());
    }

    /// The same scene with `layer` in the place of the features of the layer of its name, drawn as those were, or on
    /// top when there is none. A live layer leaves the ground as it is, so that no tile is drawn again.
    public MapScene withLayer(PackedLayer layer) {
        LayerContent content = find(layer.name()).map(SceneLayer::content)
                .filter(LayerContent.Vector.class::isInstance)
                .map(LayerContent.Vector.class::cast)
                .<LayerContent>map(v -> new LayerContent.Vector(layer, v.design(), v.isLive()))
                .orElseGet(() -> vector(layer));
        return withContent(layer.name(), content);
    }

    /// The same with a layer that brings its own design. Where that draws nothing at all, what it cannot draw is listed and
    /// the layer has the plain look of its kind.
    public MapScene withLayer(PackedLayer layer, LayerDesign own) {
        LayerDesign plain = vector(layer).design();
        LayerDesign design = (features, inTheme, problems) -> {
            LayerStyle style = own.compile(features, inTheme, problems);
            boolean draws = style.passes()
                    .stream()
                    .flatMap(p -> p.rules().stream())
                    .anyMatch(r -> !r.symbols().isEmpty());
            return draws ? style : plain.compile(features, inTheme, problems);
        };
        return withContent(layer.name(), new LayerContent.Vector(layer, design, LIVE.contains(layer.name())));
    }

    /// The same scene with `content` in the layer called `name`; on top when there is none, a picture at the bottom.
    public MapScene withContent(String name, LayerContent content) {
        int place = place(name);
        List<SceneLayer> changed = new ArrayList<>(layers);
        if (place >= 0) {
            changed.set(place, changed.get(place).withContent(content));
        } else if (content instanceof LayerContent.Picture) {
            changed.addFirst(made(name, content));
        } else {
            changed.add(made(name, content));
        }
        return with(changed);
    }

    /// The same scene with the layer called `name` shown as `look` says; the same when there is none.
    public MapScene withLook(String name, LayerLook look) {
        return with(layers.stream().map(l -> l.name().equals(name) ? l.withLook(look) : l).toList());
    }

    /// The same scene with the layer called `name` drawn or not.
    public MapScene withLayerShown(String name, boolean isShown) {
        return find(name).map(l -> withLook(name, l.look().withShown(isShown))).orElse(this);
    }

    /// The same scene with its layers in the order of `names`, bottom first; layers not named stay above those named.
    public MapScene withOrder(List<String> names) {
        Comparator<SceneLayer> order = Comparator.comparingInt(l -> {
            int place = names.indexOf(l.name());
            return place < 0 ? names.size() : place;
        });
        return with(layers.stream().sorted(order).toList());
    }

    /// The same scene without the layer called `name`.
    public MapScene without(String name) {
        return with(layers.stream().filter(l -> !l.name().equals(name)).toList());
    }

    private MapScene with(List<SceneLayer> changed) {
        return new MapScene(sheets, theme, changed);
    }

    private SceneLayer made(String name, LayerContent content) {
        return SceneLayer.of(name, content, LayerLook.PLAIN, theme);
    }

    private LayerContent.Vector vector(PackedLayer layer) {
        String kind = layer.kind().name().toLowerCase(Locale.ROOT);
        boolean isNamed = layer.columns().stream().anyMatch(c -> c.name().equals("name"));
        LayerDesign design = sheets.findDocument(layer.name(), List.of(layer.name(), isNamed ? "named-" + kind : kind))
                .map((SldDocument d) -> LayerDesign.of(d))
                .orElse(LayerDesign.nothing());
        return new LayerContent.Vector(layer, design, LIVE.contains(layer.name()));
    }

    /// The product's own design of the layer called `name`, for another's layer the plain one of its kind; one that draws
    /// nothing when there is no such layer.
    public LayerDesign design(String name) {
        return sheets.findDocument(name)
                .map((SldDocument d) -> LayerDesign.of(d))
                .or(() -> findLayer(name).map(l -> vector(l).design()))
                .orElse(LayerDesign.nothing());
    }

    private int place(String name) {
        return layers.stream().map(SceneLayer::name).toList().indexOf(name);
    }

    /// All layers, shown or not, bottom first.
    public List<SceneLayer> layers() {
        return layers;
    }

    /// The layer called `name`.
    public Optional<SceneLayer> find(String name) {
        return layers.stream().filter(l -> l.name().equals(name)).findFirst();
    }

    /// The features of the layer called `name`, shown or not.
    public Optional<PackedLayer> findLayer(String name) {
        return find(name).flatMap(SceneLayer::features);
    }

    /// What is drawn at 1:`scale`, bottom first.
    public List<DrawnLayer> drawnAt(double scale) {
        return layers.stream().flatMap(l -> l.drawnAt(scale).stream()).toList();
    }

    /// The features among what is drawn at 1:`scale`, bottom first.
    public List<DrawnLayer.Features> featuresAt(double scale) {
        return drawnAt(scale).stream()
                .filter(DrawnLayer.Features.class::isInstance)
                .map(DrawnLayer.Features.class::cast)
                .toList();
    }

    /// What the style files ask for that is not drawn.
    public List<StyleProblem> problems() {
        return layers.stream().flatMap(l -> l.problems().stream()).toList();
    }

    /// The colours in use.
    public Theme theme() {
        return theme;
    }

    /// A colour of the theme as ARGB; `fallback` (`#rrggbb`) when the theme does not name it.
    public int colour(String key, String fallback) {
        return Tint.of(theme.get(key, fallback), 1).argb(0, 0);
    }

    /// Stands for what tiles show: equal when no tile need be drawn again.
    public Object ground() {
        return ground;
    }

    /// The box around all features, and around the pictures when there are none; empty for a scene without either.
    public Optional<Box> extent() {
        return layers.stream()
                .filter(l -> l.features().isPresent())
                .flatMap(l -> l.extent().stream())
                .reduce(Box::union)
                .or(() -> layers.stream().flatMap(l -> l.extent().stream()).reduce(Box::union));
    }

    /// True when a layer that draws something in `frame` is schematic (示意).
    public boolean isSchematic(PixelFrame frame) {
        double scale = Scales.denominator(frame.metresPerPixel());
        return layers.stream()
                .filter(l -> l.source().schematic())
                .flatMap(l -> l.drawnAt(scale).stream())
                .anyMatch(l -> drawsIn(l, frame, scale));
    }

    private static boolean drawsIn(DrawnLayer layer, PixelFrame frame, double scale) {
        return switch (layer) {
            case DrawnLayer.Features f -> f.hasRulesAt(scale) && f.in(frame.box()).length > 0;
            case DrawnLayer.Picture p -> p.source().extent().intersects(frame.box());
        };
    }

    /// The layers that are switched on and of which a filter or a time window hides features, bottom first.
    public List<SceneLayer> filtered() {
        return layers.stream().filter(l -> l.look().shown() && !l.look().choice().isAll()).toList();
    }
}

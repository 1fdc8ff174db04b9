package xunge.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import xunge.geo.layer.Box;
import xunge.geo.layer.MapPack;
import xunge.geo.layer.PackedLayer;
import xunge.style.LayerStyle;
import xunge.style.StyleProblem;
import xunge.style.Theme;
import xunge.style.Tint;
import xunge.style.sld.SldDocument;
import xunge.style.sld.StyleCompiler;
import xunge.style.sld.StyleException;
import xunge.style.sld.StyleSheets;

/// Everything the map draws: layers with compiled styles, and the colour below them. Immutable, safe for many threads.
public final class MapScene {

    /// Layers that change while the map is shown.
    private static final Set<String> LIVE = Set.of("violation");
    private static final String TODAY = "today";

    private final StyleSheets sheets;
    private final Theme theme;
    private final List<SceneLayer> all;
    private final List<SceneLayer> layers;
    private final Set<String> hidden;
    private final List<StyleProblem> problems;
    private final Object ground;

    private MapScene(StyleSheets sheets, Theme theme, List<PackedLayer> packed, Set<String> hidden,
            Optional<Object> ground) {
        this.sheets = sheets;
        this.theme = theme;
        this.hidden = Set.copyOf(hidden);
        List<StyleProblem> found = new ArrayList<>();
        this.all = packed.stream()
                .map(l -> new SceneLayer(l, compile(sheets, theme, l, found), LIVE.contains(l.name())))
                .toList();
        this.layers = all.stream().filter(l -> !hidden.contains(l.layer().name())).toList();
        this.problems = List.copyOf(found);
        this.ground = ground.orElseGet(Object::new);
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
        return new MapScene(sheets, theme, pack.layers(), Set.of(), Optional.empty());
    }

    private static LayerStyle compile(StyleSheets sheets, Theme theme, PackedLayer layer, List<StyleProblem> problems) {
        Optional<SldDocument> document = sheets.findDocument(layer.name());
        return document.map(d -> StyleCompiler.compile(d, layer, theme, problems)).orElse(new LayerStyle(List.of()));
    }

    /// The same layers in another theme.
    public MapScene withTheme(String themeName) throws StyleException {
        Theme changed = StyleSheets.theme(themeName).with(TODAY, theme.get(TODAY, ""));
        return new MapScene(sheets, changed, packedLayers(), hidden, Optional.empty());
    }

    /// The same scene with `layer` in the place of the layer of its name, or on top when there is none. A live layer
    /// leaves the ground as it is, so that no tile is drawn again.
    public MapScene withLayer(PackedLayer layer) {
        List<PackedLayer> changed = new ArrayList<>(packedLayers());
        int place = changed.stream().map(PackedLayer::name).toList().indexOf(layer.name());
        if (place < 0) {
            changed.add(layer);
        } else {
            changed.set(place, layer);
        }
        return new MapScene(sheets, theme, changed, hidden, groundAfterChangeOf(layer.name()));
    }

    /// The same scene with the layer called `name` drawn or not.
    public MapScene withLayerShown(String name, boolean isShown) {
        Set<String> changed = new HashSet<>(hidden);
        if (isShown) {
            changed.remove(name);
        } else {
            changed.add(name);
        }
        return new MapScene(sheets, theme, packedLayers(), changed, groundAfterChangeOf(name));
    }

    private Optional<Object> groundAfterChangeOf(String layer) {
        return LIVE.contains(layer) ? Optional.of(ground) : Optional.empty();
    }

    private List<PackedLayer> packedLayers() {
        return all.stream().map(SceneLayer::layer).toList();
    }

    /// The layers that are shown, bottom first.
    public List<SceneLayer> layers() {
        return layers;
    }

    /// The layer called `name`, shown or not.
    public Optional<PackedLayer> findLayer(String name) {
        return packedLayers().stream().filter(l -> l.name().equals(name)).findFirst();
    }

    /// What the style files ask for that is not drawn.
    public List<StyleProblem> problems() {
        return problems;
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

    /// The box around everything; empty for a scene without features.
    public Optional<Box> extent() {
        return packedLayers().stream().flatMap(l -> l.extent().stream()).reduce(Box::union);
    }

    /// True when a layer that draws something in `frame` is schematic (示意).
    public boolean isSchematic(PixelFrame frame) {
        double scale = xunge.style.Scales.denominator(frame.metresPerPixel());
        Predicate<SceneLayer> drawn = l -> l.style().passes().stream().anyMatch(p -> !p.rulesAt(scale).isEmpty());
        return layers.stream()
                .filter(l -> l.layer().source().schematic())
                .filter(drawn)
                .anyMatch(l -> hasFeatureIn(l.layer(), frame.box()));
    }

    private static boolean hasFeatureIn(PackedLayer layer, Box box) {
        boolean[] found = {false};
        layer.query(box, feature -> found[0] = true);
        return found[0];
    }
}

package xunge.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import xunge.domain.LayerSource;
import xunge.geo.layer.Box;
import xunge.geo.layer.PackedLayer;
import xunge.geo.raster.RasterSource;
import xunge.style.LayerStyle;
import xunge.style.Scales;
import xunge.style.StyleProblem;
import xunge.style.Theme;

/// One layer of a scene: its content, compiled for the scene's theme, and how it is shown. Immutable, safe for many
/// threads.
public final class SceneLayer {

    private static final int KEPT = 4;

    private final String name;
    private final LayerContent content;
    private final LayerLook look;
    private final Compiled compiled;

    /// What the theme decides. Compared by identity: another one draws something else.
    private static final class Compiled {
        private final Theme theme;
        private final LayerDesign design;
        private final List<StyleProblem> problems = new ArrayList<>();
        /// The style of what is behind the layer, and of the levels drawn last.
        private final Map<PackedLayer, LayerStyle> styles = new LinkedHashMap<>(8, 0.75f, true);
        private final Optional<RasterSource> picture;

        Compiled(LayerContent content, Theme theme) {
            this.theme = theme;
            this.design = switch (content) {
                case LayerContent.Vector vector -> vector.design();
                case LayerContent.Levelled levelled -> levelled.design();
                case LayerContent.Picture _ -> LayerDesign.nothing();
            };
            content.features().ifPresent(base -> styles.put(base, design.compile(base, theme, problems)));
            this.picture = content instanceof LayerContent.Picture p ? Optional.of(p.picture().apply(theme))
                    : Optional.empty();
        }

        synchronized LayerStyle style(PackedLayer layer) {
            LayerStyle style = styles.computeIfAbsent(layer, l -> design.compile(l, theme, new ArrayList<>()));
            if (styles.size() > KEPT) {
                styles.remove(styles.keySet().iterator().next());
            }
            return style;
        }
    }

    private SceneLayer(String name, LayerContent content, LayerLook look, Compiled compiled) {
        this.name = name;
        this.content = content;
        this.look = look;
        this.compiled = compiled;
    }

    /// The layer `name` of `content` in `theme`. Compiles its style: well under a millisecond for a style file.
    static SceneLayer of(String name, LayerContent content, LayerLook look, Theme theme) {
        return new SceneLayer(name, content, look, new Compiled(content, theme));
    }

    SceneLayer withTheme(Theme theme) {
        return of(name, content, look, theme);
    }

    SceneLayer withContent(LayerContent newContent) {
        return of(name, newContent, look, compiled.theme);
    }

    SceneLayer withLook(LayerLook newLook) {
        return new SceneLayer(name, content, newLook, compiled);
    }

    /// Its name in the scene, one of a kind: the table's name for a layer of the map pack.
    public String name() {
        return name;
    }

    /// What it shows.
    public LayerContent content() {
        return content;
    }

    /// How it is shown.
    public LayerLook look() {
        return look;
    }

    /// The features behind it, where it has any.
    public Optional<PackedLayer> features() {
        return content.features();
    }

    /// Where its data come from.
    public LayerSource source() {
        return switch (content) {
            case LayerContent.Vector vector -> vector.layer().source();
            case LayerContent.Levelled levelled -> levelled.base().source();
            case LayerContent.Picture picture -> picture.source();
        };
    }

    /// The box around all of it; empty when it has nothing.
    public Optional<Box> extent() {
        return compiled.picture.map(RasterSource::extent).or(() -> features().flatMap(PackedLayer::extent));
    }

    /// True when it changes while the map is shown and is drawn with the labels.
    public boolean isLive() {
        return switch (content) {
            case LayerContent.Vector vector -> vector.isLive();
            case LayerContent.Levelled _ -> true;
            case LayerContent.Picture _ -> false;
        };
    }

    /// The style of the features behind it in the scene's theme; without rules for a picture.
    public LayerStyle style() {
        return features().map(compiled::style).orElse(new LayerStyle(List.of()));
    }

    /// What its style file asks for that is not drawn.
    public List<StyleProblem> problems() {
        return List.copyOf(compiled.problems);
    }

    /// The layer as it is drawn at 1:`scale`; empty when it is not.
    public Optional<DrawnLayer> drawnAt(double scale) {
        if (!look.isShownAt(scale)) {
            return Optional.empty();
        }
        return Optional.of(switch (content) {
            case LayerContent.Vector vector -> features(vector.layer(), vector.isLive(), look.choice());
            case LayerContent.Levelled levelled -> features(levelled.levels().at(Scales.metresPerPixel(scale)), true,
                    FeatureChoice.ALL);
            case LayerContent.Picture _ -> new DrawnLayer.Picture(name, look.opacity(),
                    compiled.picture.orElseThrow());
        });
    }

    private DrawnLayer.Features features(PackedLayer layer, boolean isLive, FeatureChoice choice) {
        return new DrawnLayer.Features(name, look.opacity(), layer, compiled.style(layer), isLive, choice,
                choice.in(layer));
    }

    /// Stands for what it draws into tiles: equal when no tile need be drawn again for its sake.
    Object ground() {
        return new Ground(compiled, look);
    }

    private record Ground(Object compiled, LayerLook look) {}
}

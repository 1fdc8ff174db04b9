package xunge.render.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import xunge.geo.layer.Box;
import xunge.geo.layer.GeometryKind;
import xunge.geo.layer.PackedLayer;
import xunge.render.DrawnLayer;
import xunge.render.MapScene;
import xunge.render.PixelFrame;
import xunge.style.Scales;
import xunge.style.StylePass;
import xunge.style.StyleRule;
import xunge.style.Symbol;

/// What labels must or should not cover: the marks of live layers never; roads and the marks of the ground when there is
/// room elsewhere.
final class Surroundings {

    /// A line at least so wide is a road that names of areas stand beside.
    private static final double ROAD_PIXELS = 2;
    /// How far around the frame marks may reach into it.
    private static final int MARK_REACH = 32;
    /// A crowd of more marks than this cannot be spared one by one.
    private static final int CROWD = 4000;
    /// A picture is taken as no smaller than this: its own size is not known here.
    private static final double LEAST_PICTURE = 16;
    /// A layer of more areas in sight than this is ground, not a set of things.
    private static final int MOST_STRIPS = 500;
    private static final double STRIP_PIXELS = 48;
    private static final int OWNERS_A_LAYER = 1 << 24;

    private final PixelFrame frame;
    private final double scale;
    private final RoadMask roads;
    private final RoadMask marks;
    private final CollisionGrid live;

    private Surroundings(PixelFrame frame, CollisionGrid live) {
        this.frame = frame;
        this.scale = Scales.denominator(frame.metresPerPixel());
        this.roads = new RoadMask(frame);
        this.marks = new RoadMask(frame);
        this.live = live;
    }

    /// Reads `scene` in `frame`; the marks of live layers are taken in `live`.
    static Surroundings of(MapScene scene, PixelFrame frame, CollisionGrid live) {
        Surroundings surroundings = new Surroundings(frame, live);
        List<DrawnLayer.Features> layers = scene.featuresAt(surroundings.scale);
        for (int place = 0; place < layers.size(); place++) {
            DrawnLayer.Features layer = layers.get(place);
            for (StylePass pass : layer.style().passes()) {
                surroundings.add(layer, owner(layer, place), pass.rulesAt(surroundings.scale));
            }
        }
        return surroundings;
    }

    /// Who owns the mark of feature 0 of the scene's layer at `place`; negative when its marks are in the ground.
    static int owner(DrawnLayer.Features layer, int place) {
        return layer.isLive() ? place * OWNERS_A_LAYER : CollisionGrid.NOBODY;
    }

    /// How much of `box` covers roads, 0 to 1.
    double roadShare(LabelBox box) {
        return roads.share(box);
    }

    boolean coversMark(LabelBox box) {
        return marks.share(box) > 0;
    }

    private void add(DrawnLayer.Features layer, int owner, List<StyleRule> rules) {
        if (rules.stream().flatMap(r -> r.symbols().stream()).noneMatch(s -> standsInTheWay(s, layer.layer()))) {
            return;
        }
        IntStream.Builder[] matched = new IntStream.Builder[rules.size()];
        Arrays.setAll(matched, r -> IntStream.builder());
        StylePass.match(rules, layer.in(frame.grown(MARK_REACH).box()),
                (rule, feature) -> matched[rule].add(feature));
        for (int rule = 0; rule < matched.length; rule++) {
            int[] features = matched[rule].build().toArray();
            for (Symbol symbol : rules.get(rule).symbols()) {
                add(symbol, layer.layer(), owner, features);
            }
        }
    }

    private boolean standsInTheWay(Symbol symbol, PackedLayer layer) {
        return symbol instanceof Symbol.PointSymbol || symbol instanceof Symbol.PictureSymbol
                || symbol instanceof Symbol.PolygonSymbol && isSparse(layer)
                || symbol instanceof Symbol.LineSymbol && layer.kind() == GeometryKind.LINE;
    }

    /// Judged before the features are looked for: the ground's layers have hundreds of thousands.
    private boolean isSparse(PackedLayer layer) {
        Box shown = frame.box();
        double share = layer.extent()
                .map(e -> shown.widthMetres() * shown.heightMetres() / Math.max(1, e.widthMetres() * e.heightMetres()))
                .orElse(0.0);
        return layer.size() * Math.min(1, share) <= 2 * MOST_STRIPS;
    }

    private void add(Symbol symbol, PackedLayer layer, int owner, int[] features) {
        if (symbol instanceof Symbol.PointSymbol point) {
            addMarks(feature -> side(point, feature), layer, owner, features);
        } else if (symbol instanceof Symbol.PictureSymbol picture) {
            addMarks(feature -> Math.max(LEAST_PICTURE, picture.size().pixels(feature, scale)), layer, owner,
                    features);
        } else if (symbol instanceof Symbol.PolygonSymbol && features.length <= MOST_STRIPS) {
            addStrips(layer, features);
        } else if (symbol instanceof Symbol.LineSymbol line && layer.kind() == GeometryKind.LINE) {
            for (int feature : features) {
                double width = line.pen().width().pixels(feature, scale);
                if (width >= ROAD_PIXELS) {
                    roads.addLines(layer, feature, width);
                }
            }
        }
    }

    /// Areas as narrow as a mark, such as parking zones, are better not struck through by others' names.
    private void addStrips(PackedLayer layer, int[] features) {
        double most = STRIP_PIXELS * frame.metresPerPixel();
        for (int feature : features) {
            Box box = layer.box(feature);
            if (Math.min(box.widthMetres(), box.heightMetres()) < most) {
                roads.addLines(layer, feature, 1);
            }
        }
    }

    private double side(Symbol.PointSymbol point, int feature) {
        double edge = point.outline().map(pen -> pen.width().pixels(feature, scale)).orElse(0.0);
        return point.size().pixels(feature, scale) + edge;
    }

    private void addMarks(IntToDoubleFunction sideOf, PackedLayer layer, int owner, int[] features) {
        List<LabelBox> boxes = new ArrayList<>();
        for (int feature : features) {
            Box at = layer.box(feature);
            double side = sideOf.applyAsDouble(feature);
            boxes.add(LabelBox.around((at.minEast() + at.maxEast()) / 2 / frame.metresPerPixel(),
                    -(at.minNorth() + at.maxNorth()) / 2 / frame.metresPerPixel(), side, side));
        }
        boolean isSpared = owner >= 0 && features.length <= CROWD;
        for (int i = 0; i < features.length; i++) {
            if (isSpared) {
                live.take(boxes.get(i), owner + features[i]);
            } else {
                marks.add(boxes.get(i));
            }
        }
    }
}

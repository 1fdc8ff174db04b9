package xunge.render.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import xunge.domain.PlanePoint;
import xunge.geo.layer.Box;
import xunge.geo.layer.GeometryKind;
import xunge.geo.layer.PackedLayer;
import xunge.style.LabelPlacing;

/// Wishes for labels in areas and beside points. Not thread-safe.
final class PlaceWishes {

    private static final int MOST_ROWS = 3;
    /// Middles kept for one layer.
    private static final int MOST_KEPT = 50_000;
    /// Where a label is probed for lying inside its area, as shares of its width and height from its middle.
    private static final double[] PROBES_X = {-0.5, -0.25, 0, 0.25, 0.5};
    private static final double[] PROBES_Y = {-0.5, 0, 0.5};

    private record MiddleKey(int feature, int proportion) {}

    private final IdentityHashMap<PackedLayer, Map<MiddleKey, PlanePoint>> middles = new IdentityHashMap<>();

    /// Forgets layers that are shown no more.
    void keepOnly(Set<PackedLayer> shown) {
        middles.keySet().removeIf(layer -> !shown.contains(layer));
    }

    /// What symbol `from` wishes for at `feature`.
    void collect(Wishes.Source from, int feature, Wishes wishes) {
        String words = from.symbol().label().text(feature, wishes.scale());
        TextLook look = TextLook.of(from.symbol(), feature, wishes.scale());
        if (words.isBlank() || look.isInvisible()) {
            return;
        }
        PlacedLabel.Key key = from.key(feature, 0, words);
        LevelText text = new LevelText(key, feature, look, from.symbol(), wishes.glyphs());
        String below = from.symbol().below().map(v -> v.text(feature, wishes.scale())).orElse("");
        if (from.layer().kind() == GeometryKind.POLYGON) {
            inArea(from, text, below, wishes);
        } else {
            besidePoint(from, text, below, wishes);
        }
    }

    private static List<String> lines(LevelText text) {
        double wrap = text.symbol().placement().wrapPixels();
        List<String> lines = text.key().words().lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        return wrap <= 0 ? lines : lines.stream().flatMap(l -> breaker(text).rows(l, wrap).stream()).toList();
    }

    private static LineBreaker breaker(LevelText text) {
        return new LineBreaker(words -> text.look().width(words, text.glyphs()));
    }

    private void inArea(Wishes.Source from, LevelText text, String below, Wishes wishes) {
        List<String> lines = lines(text);
        LabelPlacing placing = from.symbol().placement();
        boolean mustFit = placing.fit() > 0;
        int mostRows = mustFit && lines.size() == 1 ? MOST_ROWS : 1;
        for (int rows = 1; rows <= mostRows; rows++) {
            List<String> broken = rows == 1 ? lines : breaker(text).inRows(lines.getFirst(), rows);
            TextBlock block = TextBlock.of(broken, below, text.look(), wishes.glyphs());
            if (mustFit && !couldFit(from.layer(), text.feature(), block, placing.fit(), wishes)) {
                continue;
            }
            PlanePoint at = middle(from.layer(), text.feature(), block);
            LabelBox box = text.box(block, wishes.x(at.eastMetres()), wishes.y(at.northMetres()));
            if (!mustFit || fits(from.layer(), text.feature(), box, placing.fit(), wishes)) {
                wishes.add(from, text.key(), text.feature(), true, places(from, text, block, at, wishes));
                return;
            }
        }
    }

    private PlanePoint middle(PackedLayer layer, int feature, TextBlock block) {
        int proportion = Integer.highestOneBit((int) Math.clamp(block.width() / block.height(), 1, 8));
        Map<MiddleKey, PlanePoint> kept = middles.computeIfAbsent(layer, _ -> new HashMap<>());
        if (kept.size() > MOST_KEPT) {
            kept.clear();
        }
        return kept.computeIfAbsent(new MiddleKey(feature, proportion),
                key -> InsidePoint.of(layer, key.feature, key.proportion));
    }

    private static List<LabelWish.Place> places(Wishes.Source from, LevelText text, TextBlock block, PlanePoint middle,
            Wishes wishes) {
        LabelPlacing placing = from.symbol().placement();
        List<LabelWish.Place> places = new ArrayList<>();
        for (double[] shift : shifts(placing.maxDisplacement())) {
            places.add(isFree -> {
                double x = wishes.x(middle.eastMetres()) + (0.5 - placing.anchorX()) * block.width()
                        + placing.shiftX() + shift[0];
                double y = wishes.y(middle.northMetres()) - (0.5 - placing.anchorY()) * block.height()
                        - placing.shiftY() + shift[1];
                LabelBox box = text.box(block, x, y);
                boolean isShifted = shift[0] != 0 || shift[1] != 0;
                boolean isInside = !isShifted
                        || fits(from.layer(), text.feature(), box, Math.max(placing.fit(), 0.6), wishes);
                return isInside && isFree.test(text.covered(box)) ? Optional.of(text.in(box, block))
                        : Optional.empty();
            });
        }
        return places;
    }

    private static List<double[]> shifts(double most) {
        if (most <= 0) {
            return List.of(new double[] {0, 0});
        }
        double half = most / 2;
        return List.of(new double[] {0, 0}, new double[] {0, -half}, new double[] {0, half}, new double[] {-half, 0},
                new double[] {half, 0}, new double[] {0, -most}, new double[] {0, most}, new double[] {-most, 0},
                new double[] {most, 0});
    }

    /// A quick look at the area's box before its shape is.
    private static boolean couldFit(PackedLayer layer, int feature, TextBlock block, double fit, Wishes wishes) {
        Box box = layer.box(feature);
        return block.width() * fit <= box.widthMetres() / wishes.frame().metresPerPixel()
                && block.height() * fit <= box.heightMetres() / wishes.frame().metresPerPixel();
    }

    /// True when at least the share `fit` of `box` lies in the area; above 1, when so much larger a box lies in it
    /// wholly (GeoServer's goodnessOfFit, with room to spare).
    private static boolean fits(PackedLayer layer, int feature, LabelBox box, double fit, Wishes wishes) {
        double x = (box.minX() + box.maxX()) / 2;
        double y = (box.minY() + box.maxY()) / 2;
        double width = (box.maxX() - box.minX()) * Math.max(1, fit);
        double height = (box.maxY() - box.minY()) * Math.max(1, fit);
        double metres = wishes.frame().metresPerPixel();
        long inside = Arrays.stream(PROBES_X)
                .flatMap(px -> Arrays.stream(PROBES_Y)
                        .filter(py -> layer.contains(feature,
                                new PlanePoint((x + px * width) * metres, -(y + py * height) * metres))))
                .count();
        return inside >= Math.min(1, fit) * PROBES_X.length * PROBES_Y.length;
    }

    private static void besidePoint(Wishes.Source from, LevelText text, String below, Wishes wishes) {
        PackedLayer layer = from.layer();
        PlanePoint point = layer.vertex(layer.partStart(layer.firstPart(text.feature())));
        TextBlock block = TextBlock.of(lines(text), below, text.look(), wishes.glyphs());
        LabelPlacing placing = from.symbol().placement();
        List<LabelWish.Place> places = new ArrayList<>();
        for (Side side : sides(placing)) {
            places.add(isFree -> {
                LabelBox box = text.box(block,
                        wishes.x(point.eastMetres()) + (0.5 - side.anchorX) * block.width() + side.shiftX,
                        wishes.y(point.northMetres()) - (0.5 - side.anchorY) * block.height() - side.shiftY);
                return isFree.test(text.covered(box)) ? Optional.of(text.in(box, block)) : Optional.empty();
            });
        }
        wishes.add(from, text.key(), text.feature(), true, places);
    }

    /// Where beside a point: its anchor on the label and how far that is moved.
    private record Side(double anchorX, double anchorY, double shiftX, double shiftY) {

        Side mirrored(boolean sideways, boolean upwards) {
            return new Side(sideways ? 1 - anchorX : anchorX, upwards ? 1 - anchorY : anchorY,
                    sideways ? -shiftX : shiftX, upwards ? -shiftY : shiftY);
        }
    }

    /// As asked for; when it may give way, on the other sides too, then above and below, and last farther away.
    private static List<Side> sides(LabelPlacing placing) {
        Side asked = new Side(placing.anchorX(), placing.anchorY(), placing.shiftX(), placing.shiftY());
        if (placing.maxDisplacement() <= 0) {
            return List.of(asked);
        }
        List<Side> sides = new ArrayList<>(List.of(asked, asked.mirrored(true, false), asked.mirrored(false, true),
                asked.mirrored(true, true)));
        double away = Math.max(Math.max(Math.abs(placing.shiftX()), Math.abs(placing.shiftY())), 1);
        sides.add(new Side(0.5, 0, 0, away));
        sides.add(new Side(0.5, 1, 0, -away));
        for (double[] shift : shifts(placing.maxDisplacement())) {
            sides.add(new Side(asked.anchorX, asked.anchorY, asked.shiftX + shift[0], asked.shiftY - shift[1]));
        }
        return sides.stream().distinct().toList();
    }
}

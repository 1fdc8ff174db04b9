package xunge._data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import xunge.domain.PlanePoint;
import xunge.geo.layer.Column;
import xunge.geo.layer.GeometryKind;
import xunge.geo.layer.LayerBuilder;
import xunge.geo.layer.PackedLayer;

/// Small layers of 200 by 120 metres around the centre of the synthetic city, to try symbols on.
public final class SymbolScene {

    private SymbolScene() {}

    /// The layer called `area`, `line` or `point`.
    public static PackedLayer layer(String name) {
        return switch (name) {
            case "area" -> areas();
            case "line" -> lines();
            case "point" -> points();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static void ring(LayerBuilder builder, double... eastNorth) {
        PlanePoint centre = SyntheticCity.CENTRE;
        for (int i = 0; i <= eastNorth.length; i += 2) {
            int at = i % eastNorth.length;
            builder.vertex(centre.eastMetres() + eastNorth[at], centre.northMetres() + eastNorth[at + 1]);
        }
        builder.endPart();
    }

    private static PackedLayer areas() {
        LayerBuilder builder = SyntheticCity.builder("area", GeometryKind.POLYGON);
        ring(builder, -90, -50, -5, -50, -5, 50, -60, 50, -90, 20);
        ring(builder, -70, -30, -40, -30, -40, 0, -70, 0);
        builder.endFeature();
        ring(builder, 5, 5, 90, 5, 90, 50, 5, 50);
        builder.endFeature();
        ring(builder, 5, -5, 5, -50, 60, -50, 90, -20, 90, -5);
        builder.endFeature();
        return builder.build(List.of(SyntheticCity.text("use", List.of("a", "b", "c")),
                new Column.Numbers("share", new double[] {0.25, 0.6, 0.95})));
    }

    private static PackedLayer lines() {
        LayerBuilder builder = SyntheticCity.builder("line", GeometryKind.LINE);
        SyntheticCity.line(builder, -90, -40, -30, 35, 10, -20, 85, 45);
        SyntheticCity.line(builder, -85, 48, -50, 45, -20, 50, 10, 46, 40, 48);
        SyntheticCity.line(builder, -40, -45, 85, -45, 85, -5);
        return builder.build(List.of(SyntheticCity.text("class", List.of("main", "other", "ring")),
                new Column.Numbers("width", new double[] {40, 12, 24})));
    }

    private static PackedLayer points() {
        LayerBuilder builder = SyntheticCity.builder("point", GeometryKind.POINT);
        List<String> names = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        double[] numbers = new double[12];
        for (int i = 0; i < 12; i++) {
            SyntheticCity.line(builder, -75 + i % 4 * 50, 38 - i / 4 * 38);
            names.add(i % 3 == 0 ? "口" + i : "站" + i);
            kinds.add(i < 6 ? "x" : null);
            numbers[i] = i;
        }
        return builder.build(List.of(SyntheticCity.text("name", names),
                SyntheticCity.text("kind", Arrays.asList(kinds.toArray(String[]::new))),
                new Column.Numbers("number", numbers)));
    }
}

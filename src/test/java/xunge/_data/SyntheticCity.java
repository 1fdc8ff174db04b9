package xunge._data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xunge.domain.LayerSource;
import xunge.domain.PlanePoint;
import xunge.geo.layer.Column;
import xunge.geo.layer.GeometryKind;
import xunge.geo.layer.LayerBuilder;
import xunge.geo.layer.MapPack;
import xunge.geo.layer.PackedLayer;

/// A made-up city with the layers of the real map pack, the same on every run: districts, streets, unit grids, routes,
/// crossings, zones, and a few violations.
public final class SyntheticCity {

    /// The middle of it.
    public static final PlanePoint CENTRE = new PlanePoint(467_000, 3_849_000);

    private static final String[] NAMES = {"中原区", "二七区", "管城回族区", "金水区", "上街区", "惠济区", "中牟县", "巩义市", "荥阳市",
        "新密市", "新郑市", "登封市"};
    private static final String[] CODES = {"410102", "410103", "410104", "410105", "410106", "410108", "410122",
        "410181", "410182", "410183", "410184", "410185"};
    private static final String[] HORIZONTAL = {"长江路", "航海路", "陇海路", "建设路", "中原路", "农业路", "东风路", "三全路", "商都路",
        "金水路"};
    private static final String[] VERTICAL = {"桐柏路", "嵩山路", "京广路", "大学路", "紫荆山路", "文化路", "花园路", "经三路", "中州大道",
        "未来路"};
    private static final LayerSource RULE = new LayerSource("by rule", "2026-11-23", "CGCS2000", "none", "CC0-1.0",
            true);

    private SyntheticCity() {}

    /// The whole city; `cellsAcross` unit grids of 100 m in each direction.
    public static MapPack of(int cellsAcross) {
        return new MapPack("合成市", List.of(districts(), streets(), unitGrid(cellsAcross), routes(), crossings(),
                zones(), violations()));
    }

    /// Rows of one column each of `name`.
    public static Column.Text text(String name, List<@Nullable String> values) {
        return new Column.Text(name, new ArrayList<>(values));
    }

    /// A builder of layer `name` around the centre.
    public static LayerBuilder builder(String name, GeometryKind kind) {
        return new LayerBuilder(name, kind, RULE, CENTRE);
    }

    /// Adds a ring through `eastNorth` metres from the centre, closed by itself.
    public static int ring(LayerBuilder builder, double... eastNorth) {
        for (int i = 0; i <= eastNorth.length; i += 2) {
            int at = i % eastNorth.length;
            builder.vertex(CENTRE.eastMetres() + eastNorth[at], CENTRE.northMetres() + eastNorth[at + 1]);
        }
        return builder.endFeature();
    }

    /// Adds a line through `eastNorth` metres from the centre.
    public static int line(LayerBuilder builder, double... eastNorth) {
        for (int i = 0; i < eastNorth.length; i += 2) {
            builder.vertex(CENTRE.eastMetres() + eastNorth[i], CENTRE.northMetres() + eastNorth[i + 1]);
        }
        return builder.endFeature();
    }

    private static PackedLayer districts() {
        LayerBuilder builder = builder("district", GeometryKind.POLYGON);
        for (int i = 0; i < 12; i++) {
            double x = (i % 4 - 2) * 12_000;
            double y = (i / 4 - 1.5) * 12_000;
            ring(builder, x, y, x + 6000, y + 900, x + 12_000, y, x + 12_000, y + 12_000, x + 6000, y + 12_900, x,
                    y + 12_000);
        }
        return builder.build(List.of(text("code", Arrays.asList(CODES)), text("name", Arrays.asList(NAMES))));
    }

    private static PackedLayer streets() {
        LayerBuilder builder = builder("street", GeometryKind.POLYGON);
        List<@Nullable String> names = new ArrayList<>();
        for (int i = 0; i < 36; i++) {
            double x = (i % 6 - 3) * 3000;
            double y = (i / 6 - 3) * 3000;
            ring(builder, x, y, x + 3000, y, x + 3000, y + 3000, x, y + 3000);
            names.add("示意街道 %03d".formatted(i + 1));
        }
        return builder.build(List.of(text("name", names)));
    }

    private static PackedLayer unitGrid(int across) {
        LayerBuilder builder = builder("unit_grid", GeometryKind.POLYGON);
        List<@Nullable String> codes = new ArrayList<>();
        for (int i = 0; i < across * across; i++) {
            double x = (i % across - across / 2) * 100;
            double y = (i / across - across / 2) * 100;
            ring(builder, x, y, x + 100, y, x + 100, y + 100, x, y + 100);
            codes.add("410105001%06d".formatted(i));
        }
        return builder.build(List.of(text("code", codes)));
    }

    private static PackedLayer routes() {
        LayerBuilder builder = builder("route", GeometryKind.LINE);
        Routes routes = new Routes(builder);
        routes.add("ring", "环", "三环路", 60, -10_500, -8600, 10_500, -8600, 10_500, 8600, -10_500, 8600, -10_500, -8600);
        for (int i = 0; i < 10; i++) {
            double y = -7500 + i * 1650;
            double x = -8500 + i * 1850;
            routes.add("horizontal", "横" + (i + 1), HORIZONTAL[i], 40, -12_000, y, -4000, y + 120, 0, y + 40, 5000,
                    y - 150, 12_000, y);
            routes.add("vertical", "纵" + (i + 1), VERTICAL[i], 36, x, -11_000, x + 260, -3000, x + 100, 2500, x,
                    11_000);
        }
        return builder.build(routes.columns());
    }

    private static PackedLayer crossings() {
        LayerBuilder builder = builder("crossing", GeometryKind.POINT);
        List<@Nullable String> names = new ArrayList<>();
        line(builder, 100, 750);
        names.add("中原路与文化路");
        return builder.build(List.of(text("name", names)));
    }

    private static PackedLayer zones() {
        LayerBuilder builder = builder("parking_zone", GeometryKind.POLYGON);
        List<@Nullable String> kinds = new ArrayList<>();
        List<@Nullable String> from = new ArrayList<>();
        List<@Nullable String> to = new ArrayList<>();
        double[] capacities = new double[300];
        for (int i = 0; i < 300; i++) {
            double x = (i % 20 - 10) * 500 + 40;
            double y = (i / 20 - 7) * 600 + 50;
            ring(builder, x, y, x + 60, y, x + 60, y + 6, x, y + 6);
            kinds.add(i % 3 == 0 ? "bike" : "motor");
            from.add(i % 7 == 0 ? "2027-01-01" : "2025-01-01");
            to.add(i % 5 == 0 ? "2026-01-01" : null);
            capacities[i] = 10 + i % 9;
        }
        return builder.build(List.of(text("kind", kinds), new Column.Numbers("capacity", capacities),
                text("valid_from", from), text("valid_to", to)));
    }

    /// Six violations, one of each campaign, in a row through the centre.
    public static PackedLayer violations() {
        LayerBuilder builder = builder("violation", GeometryKind.POINT);
        String[] campaigns = {"MOTOR_PARKING", "BIKES", "BOTTLED_GAS", "STREET_OCCUPATION", "HOUSEHOLD_WASTE",
            "RING_AND_GRID_ROADS"};
        String[] states = {"DRAFT", "QUEUED", "PHOTOS_MISSING", "SYNCED", "REFUSED", "QUEUED"};
        List<@Nullable String> labels = new ArrayList<>();
        for (int i = 0; i < campaigns.length; i++) {
            line(builder, i * 90 - 225, 20);
            labels.add("1123-%03d".formatted(i + 1));
        }
        return builder.build(List.of(text("campaign", Arrays.asList(campaigns)), text("state", Arrays.asList(states)),
                text("label", labels)));
    }

    /// Collects the columns of the routes while their lines are added.
    private static final class Routes {

        private final LayerBuilder builder;
        private final List<@Nullable String> classes = new ArrayList<>();
        private final List<@Nullable String> shields = new ArrayList<>();
        private final List<@Nullable String> names = new ArrayList<>();
        private final List<Double> widths = new ArrayList<>();

        Routes(LayerBuilder builder) {
            this.builder = builder;
        }

        void add(String cls, String shield, String name, double width, double... points) {
            for (int i = 0; i + 3 < points.length; i += 2) {
                line(builder, points[i], points[i + 1], points[i + 2], points[i + 3]);
                classes.add(cls);
                shields.add(shield);
                names.add(name);
                widths.add(width);
            }
        }

        List<Column> columns() {
            return List.of(text("class", classes), text("shield", shields), text("name", names),
                    new Column.Numbers("width_m", widths.stream().mapToDouble(Double::doubleValue).toArray()));
        }
    }
}

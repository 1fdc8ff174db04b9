package xunge.ui._fake;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import xunge.domain.Compass;
import xunge.domain.GridCode;
import xunge.domain.LayerSource;
import xunge.domain.Place;
import xunge.domain.PlanePoint;
import xunge.domain.PositionOrigin;
import xunge.domain.RoadPosition;
import xunge.geo.layer.Column;
import xunge.geo.layer.GeometryKind;
import xunge.geo.layer.LayerBuilder;
import xunge.geo.layer.MapPack;
import xunge.geo.layer.PackedLayer;
import xunge.inspect.PlaceFinder;
import xunge.render.MapScene;
import xunge.style.sld.StyleException;

/// One square of a city, 4 km wide, around 468000 / 3847000.
public final class TinyPack {

    public static final PlanePoint CENTRE = new PlanePoint(468_000, 3_847_000);

    private TinyPack() {}

    public static MapPack pack() {
        return new MapPack("郑州",
                List.of(polygon("district", 2000, List.of(text("code", "410102"), text("name", "中原区"))),
                        polygon("management_area", 900, List.of(text("code", "GX"), text("name", "高新"))),
                        polygon("unit_grid", 50,
                                List.of(text("code", "410102001002003"), text("street", "410102001"),
                                        new Column.Numbers("area_m2", new double[] {10000}))),
                        route(), polygon("parking_zone", 10, List.of(text("id", "P-H5-0012"), text("kind", "motor"),
                                new Column.Numbers("capacity", new double[] {18}), text("valid_from", "2026-01-01")))));
    }

    /// The pack in the light theme on 23 November 2026.
    public static MapScene scene() {
        try {
            return MapScene.of(pack(), "light", LocalDate.of(2026, 11, 23));
        } catch (StyleException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static PlaceFinder places() {
        return at -> new Place(at, Optional.of("410102"), Optional.of("中原区"), Optional.of("高新"),
                Optional.of(new GridCode("410102001002003")),
                Optional.of(new RoadPosition("H5", "航海路", 3250, Compass.NORTH, 12)), Optional.of("P-H5-0012"),
                PositionOrigin.POINTED);
    }

    private static PackedLayer polygon(String name, double half, List<Column> columns) {
        LayerBuilder b = new LayerBuilder(name, GeometryKind.POLYGON, source(), CENTRE);
        double e = CENTRE.eastMetres();
        double n = CENTRE.northMetres();
        b.vertex(e - half, n - half)
                .vertex(e + half, n - half)
                .vertex(e + half, n + half)
                .vertex(e - half, n + half)
                .vertex(e - half, n - half)
                .endFeature();
        return b.build(columns);
    }

    private static PackedLayer route() {
        LayerBuilder b = new LayerBuilder("route", GeometryKind.LINE, source(), CENTRE);
        b.vertex(466_000, 3_847_010).vertex(470_000, 3_847_010).endFeature();
        return b.build(
                List.of(text("route", "H5"), text("shield", "横5"), text("route_name", "航海路"), text("name", "航海东路"),
                        text("class", "horizontal"), text("road_class", "主干路"),
                        new Column.Numbers("width_m", new double[] {40}),
                        new Column.Numbers("from_m", new double[] {1000}),
                        new Column.Numbers("to_m", new double[] {5000})));
    }

    private static Column text(String name, String... values) {
        return new Column.Text(name, Arrays.asList(values));
    }

    private static LayerSource source() {
        return new LayerSource("演示数据", "2026-11-01", "CGCS2000", "约 500 m", "MIT", true);
    }
}

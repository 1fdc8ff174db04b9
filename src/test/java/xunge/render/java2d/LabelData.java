package xunge.render.java2d;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xunge._data.SyntheticCity;
import xunge.geo.layer.Column;
import xunge.geo.layer.GeometryKind;
import xunge.geo.layer.LayerBuilder;
import xunge.geo.layer.PackedLayer;

/// Small layers that show one rule of labels each, in a view of 240 by 160 metres.
final class LabelData {

    private LabelData() {}

    /// The layers, bottom first; the one called `name` last.
    static List<PackedLayer> layers(String name) {
        return switch (name) {
            case "points" -> List.of(points());
            case "crowd" -> List.of(crowd());
            case "curves" -> List.of(curves());
            case "steep" -> List.of(steep());
            case "long-line" -> List.of(longLine());
            case "areas" -> List.of(areas());
            case "district" -> List.of(district());
            case "segments" -> List.of(segments());
            case "parallel" -> List.of(parallel());
            case "strips" -> List.of(strips());
            case "horseshoe" -> List.of(horseshoe());
            case "edge" -> List.of(edge());
            case "cells" -> List.of(cells());
            case "corner" -> List.of(corner());
            case "beside" -> List.of(ground(), beside());
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Column names(@Nullable String... names) {
        return SyntheticCity.text("name", Arrays.asList(names));
    }

    private static PackedLayer points() {
        LayerBuilder builder = SyntheticCity.builder("points", GeometryKind.POINT);
        SyntheticCity.line(builder, -80, 40);
        SyntheticCity.line(builder, 20, 40);
        SyntheticCity.line(builder, -80, -30);
        SyntheticCity.line(builder, 20, -30);
        return builder.build(List.of(names("二七广场", "紫荆山", "碧沙岗", "三官庙"),
                SyntheticCity.text("name_en", Arrays.asList("Erqi Square", "Zijingshan", null, "Sanguanmiao"))));
    }

    private static PackedLayer crowd() {
        LayerBuilder builder = SyntheticCity.builder("crowd", GeometryKind.POINT);
        for (int i = 0; i < 9; i++) {
            SyntheticCity.line(builder, -40 + i % 3 * 36, 30 - i / 3 * 26);
        }
        return builder.build(List.of(names("甲甲甲", "乙乙乙", "丙丙丙", "丁丁丁", "戊戊戊", "己己己", "庚庚庚", "辛辛辛", "壬壬壬"),
                new Column.Numbers("rank", new double[] {1, 2, 3, 4, 9, 5, 6, 7, 8})));
    }

    /// The same bow twice, drawn from west to east and from east to west; and a winding lane.
    private static PackedLayer curves() {
        LayerBuilder builder = SyntheticCity.builder("curves", GeometryKind.LINE);
        SyntheticCity.line(builder, bow(40, false));
        SyntheticCity.line(builder, bow(0, true));
        double[] winding = new double[60];
        for (int i = 0; i < 30; i++) {
            winding[2 * i] = -110 + i * 7.5;
            winding[2 * i + 1] = -50 + 10 * Math.sin(i / 4.0);
        }
        SyntheticCity.line(builder, winding);
        return builder.build(List.of(names("黄河东路", "黄河西路", "Jinshui Road")));
    }

    private static double[] bow(double north, boolean isBackwards) {
        double[] points = new double[42];
        for (int i = 0; i <= 20; i++) {
            int at = isBackwards ? 20 - i : i;
            points[2 * at] = -100 + i * 10;
            points[2 * at + 1] = north + 30 * Math.sin(Math.PI * i / 20);
        }
        return points;
    }

    /// At 90, 70, 58 and 45 degrees, and a steep one with a Latin name.
    private static PackedLayer steep() {
        LayerBuilder builder = SyntheticCity.builder("steep", GeometryKind.LINE);
        SyntheticCity.line(builder, -100, -70, -100, 70);
        SyntheticCity.line(builder, -50, 70, -90, -40);
        SyntheticCity.line(builder, -70, -70, 15, 66);
        SyntheticCity.line(builder, -20, -70, 110, 60);
        SyntheticCity.line(builder, 94, -78, 112, 78);
        return builder.build(List.of(names("文化路", "沙口路", "嵩山南路", "中州大道", "Songshan Rd")));
    }

    private static PackedLayer longLine() {
        LayerBuilder builder = SyntheticCity.builder("long-line", GeometryKind.LINE);
        SyntheticCity.line(builder, -118, -40, 0, 50, 118, -40);
        SyntheticCity.line(builder, -118, -60, 118, -60);
        return builder.build(
                List.of(names("航海路", "陇海路"), SyntheticCity.text("shield", List.of("横2", "横3"))));
    }

    private static PackedLayer areas() {
        LayerBuilder builder = SyntheticCity.builder("areas", GeometryKind.POLYGON);
        SyntheticCity.ring(builder, -115, 5, -25, 5, -25, 75, -115, 75);
        SyntheticCity.ring(builder, -15, 5, 115, 5, 115, 75, -15, 75);
        SyntheticCity.ring(builder, -115, -75, 115, -75, 115, -5, -115, -5);
        return builder
                .build(List.of(names("郑州经济技术开发区，含物流园、出口加工区", "Zhengzhou Economic and Technological Development Zone",
                        "郑州航空港经济综合实验区")));
    }

    private static PackedLayer district() {
        LayerBuilder builder = SyntheticCity.builder("district", GeometryKind.POLYGON);
        SyntheticCity.ring(builder, -115, -75, 115, -75, 115, 75, -115, 75);
        return builder.build(List.of(names("金水区"), SyntheticCity.text("name_en", List.of("Jinshui District"))));
    }

    /// One road in five pieces, one of them drawn backwards, and another name after them.
    private static PackedLayer segments() {
        LayerBuilder builder = SyntheticCity.builder("segments", GeometryKind.LINE);
        SyntheticCity.line(builder, -110, 20, -80, 26);
        SyntheticCity.line(builder, -80, 26, -45, 28);
        SyntheticCity.line(builder, -10, 26, -45, 28);
        SyntheticCity.line(builder, -10, 26, 20, 20);
        SyntheticCity.line(builder, 20, 20, 50, 10);
        SyntheticCity.line(builder, 50, 10, 110, -10);
        return builder.build(List.of(names("农业路", "农业路", "农业路", "农业路", "农业路", "农业东路")));
    }

    /// Two carriageways of one road.
    private static PackedLayer parallel() {
        LayerBuilder builder = SyntheticCity.builder("parallel", GeometryKind.LINE);
        SyntheticCity.line(builder, -110, 12, 110, 12);
        SyntheticCity.line(builder, 110, -12, -110, -12);
        return builder.build(List.of(names("中州大道", "中州大道")));
    }

    /// Areas that are wide, narrow and leaning: a name only where it fits.
    private static PackedLayer strips() {
        LayerBuilder builder = SyntheticCity.builder("strips", GeometryKind.POLYGON);
        SyntheticCity.ring(builder, -115, 40, -10, 40, -10, 70, -115, 70);
        SyntheticCity.ring(builder, 5, 36, 65, 36, 65, 72, 5, 72);
        SyntheticCity.ring(builder, 70, -70, 106, -70, 116, 70, 80, 70);
        SyntheticCity.ring(builder, -115, -70, 40, 10, 40, 20, -115, -60);
        return builder.build(List.of(names("示意社区 一", "示意社区 二", "示意社区 三", "示意社区 四")));
    }

    private static PackedLayer horseshoe() {
        LayerBuilder builder = SyntheticCity.builder("horseshoe", GeometryKind.POLYGON);
        SyntheticCity.ring(builder, -110, -70, 110, -70, 110, 70, 60, 70, 60, -20, -80, -20, -80, 70, -110, 70);
        return builder.build(List.of(names("上街区")));
    }

    /// Points and a road that the view's edge cuts.
    private static PackedLayer edge() {
        LayerBuilder builder = SyntheticCity.builder("edge", GeometryKind.POINT);
        SyntheticCity.line(builder, 100, 60);
        SyntheticCity.line(builder, -118, 0);
        SyntheticCity.line(builder, 0, -78);
        SyntheticCity.line(builder, 118, -20);
        return builder.build(List.of(names("东边的名字", "西边的名字", "南边的名字", "外面的名字")));
    }

    /// A road and a point about the place where four tiles of 1.12 m a pixel meet.
    private static PackedLayer corner() {
        LayerBuilder builder = SyntheticCity.builder("corner", GeometryKind.LINE);
        SyntheticCity.line(builder, -330, -111, -220, -71, -110, -31);
        SyntheticCity.line(builder, -330, -71, -110, -130);
        return builder.build(List.of(names("四块瓦片的交角", "又一条路的名字")));
    }

    private static PackedLayer cells() {
        LayerBuilder builder = SyntheticCity.builder("cells", GeometryKind.POLYGON);
        SyntheticCity.ring(builder, -115, -70, -5, -70, -5, 70, -115, 70);
        SyntheticCity.ring(builder, -5, -70, 65, -70, 65, 70, -5, 70);
        SyntheticCity.ring(builder, 65, -70, 110, -70, 110, 70, 65, 70);
        return builder.build(List.of(names("410105023009034", "410105023009035", "410105023009036")));
    }

    private static PackedLayer ground() {
        LayerBuilder builder = SyntheticCity.builder("ground", GeometryKind.LINE);
        SyntheticCity.line(builder, -120, 0, 120, 4);
        SyntheticCity.line(builder, 6, -80, 0, 80);
        return builder.build(List.of(names("", "")));
    }

    private static PackedLayer beside() {
        LayerBuilder builder = SyntheticCity.builder("beside", GeometryKind.POLYGON);
        SyntheticCity.ring(builder, -110, -70, 110, -70, 110, 70, -110, 70);
        return builder.build(List.of(names("花园路街道")));
    }
}

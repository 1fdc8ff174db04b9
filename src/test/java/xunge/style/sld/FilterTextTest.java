package xunge.style.sld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xunge._data.SyntheticCity;
import xunge.domain.LonLat;
import xunge.geo.GaussKruger;
import xunge.geo.layer.Column;
import xunge.geo.layer.GeometryKind;
import xunge.geo.layer.LayerBuilder;
import xunge.geo.layer.PackedLayer;

class FilterTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "name = '中原路' | 0", "名称 = '甲' | 0", "\"名称\" <> '甲' | 1 2", "width > 30 AND name LIKE '中%' | 0",
        "name ILIKE 'hang%' | 3", "name IS NULL | 4", "width BETWEEN 8 AND 40 | 0 2 3 4", "code IN ('a', 'b') | 0 1",
        "NOT width > 30 | 2 3 4", "width + 2 > 2 * 21 - 1 | 0 1", "width = lanes | 2 3 4", "INCLUDE | 0 1 2 3 4",
        "EXCLUDE | ``",
        "strToUpperCase(code) = 'A' | 0", "strLength(name) > 3 | 3", "made AFTER 2026-01-01T00:00:00Z | 0 2",
        "made BEFORE 2026-01-01T00:00:00Z | 1", "made DURING 2025-01-01T00:00:00Z/P1Y | 1",
        "made >= '2026-06-01' | 0 2",
        "length(geom) > 150 | 1", "in2(code, 'a', 'c') = true | 0 2", "open = TRUE | 0 1", "isNull(made) = true | 3 4",
        "width = 40 OR (width = 60 AND code = 'b') | 0 1", "name EXISTS | 0 1 2 3 4",
        "nothere DOES-NOT-EXIST | 0 1 2 3 4"})
    void choosesFeatures(String ecql, String expected) throws Exception {
        assertThat(chosen(FilterText.parse(ecql).compile(layer()))).isEqualTo(expected);
    }

    @Test
    void blankTextChoosesAll() throws Exception {
        assertThat(chosen(FilterText.parse("  ").compile(layer()))).isEqualTo("0 1 2 3 4");
    }

    @Test
    void placesAreLongitudeAndLatitude() throws Exception {
        LonLat at = GaussKruger.toLonLat(SyntheticCity.CENTRE);
        String near = "DWITHIN(geom, POINT(%f %f), 5, meters)".formatted(at.lonDegrees(), at.latDegrees());
        assertThat(chosen(FilterText.parse(near).compile(layer()))).isEqualTo("0");
        String box = "BBOX(geom, %f, %f, %f, %f, 'EPSG:4490')".formatted(at.lonDegrees() - 0.0001,
                at.latDegrees() - 0.0001, at.lonDegrees() + 0.0001, at.latDegrees() + 0.0003);
        assertThat(chosen(FilterText.parse(box).compile(layer()))).isEqualTo("0 1 2 3");
    }

    @Test
    void placesMayBeMetresOfThePlane() throws Exception {
        double x = SyntheticCity.CENTRE.eastMetres();
        double y = SyntheticCity.CENTRE.northMetres();
        String area = "POLYGON((%1$f %3$f, %2$f %3$f, %2$f %4$f, %1$f %4$f, %1$f %3$f))".formatted(x - 1, x + 101,
                y + 5, y + 25);
        assertThat(chosen(FilterText.parse("WITHIN(geom, " + area + ")").compile(layer()))).isEqualTo("2");
        assertThat(chosen(FilterText.parse("INTERSECTS(geom, " + area + ")").compile(layer()))).isEqualTo("1 2");
        assertThat(chosen(FilterText.parse("DISJOINT(geom, " + area + ")").compile(layer()))).isEqualTo("0 3 4");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"width > > 3 | 6", "width = 'a | 10", "名称 = = 'x' | 3",
        "INTERSECTS(geom, POINT(1)) | 24", "a = 1) | 5", "DWITHIN(geom, POINT(1 2), 1, degrees) | 29"})
    void mistakeIsToldWithItsPlace(String ecql, int position) {
        assertThatThrownBy(() -> FilterText.parse(ecql)).isInstanceOfSatisfying(FilterTextException.class, e -> {
            assertThat(e.messageKey()).isIn("filter.syntax", "filter.unfinished");
            assertThat(e.position()).isEqualTo(position);
        });
    }

    @Test
    void unfinishedTextIsToldAsSuch() {
        assertThatThrownBy(() -> FilterText.parse("width > 3 AND")).isInstanceOfSatisfying(FilterTextException.class,
                e -> assertThat(e.messageKey()).isEqualTo("filter.unfinished"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"colour = 1 | filter.no-such-column",
        "frobnicate(width) = 1 | filter.unsupported",
        "strSubstring(name) = 1 | filter.bad-value", "IN ('a.1') | filter.unsupported"})
    void whatTheLayerCannotAnswerIsRefused(String ecql, String key) throws Exception {
        FilterText text = FilterText.parse(ecql);
        assertThatThrownBy(() -> text.compile(layer())).isInstanceOfSatisfying(FilterTextException.class,
                e -> assertThat(e.messageKey()).isEqualTo(key));
    }

    private static String chosen(IntPredicate condition) {
        return String.join(" ", IntStream.range(0, 5).filter(condition).mapToObj(Integer::toString).toList());
    }

    private static PackedLayer layer() {
        LayerBuilder builder = SyntheticCity.builder("line", GeometryKind.LINE);
        for (int i = 0; i < 4; i++) {
            SyntheticCity.line(builder, 0, i * 10, i == 1 ? 200 : 100, i * 10);
        }
        SyntheticCity.line(builder, 0, 1000, 100, 1000);
        return builder.build(List.of(
                SyntheticCity.text("name", Arrays.asList("中原路", "北巷", "小街", "Hanghai", null)),
                SyntheticCity.text("名称", Arrays.asList("甲", "乙", "丙", null, null)),
                SyntheticCity.text("code", Arrays.asList("a", "b", "c", "d", "e")),
                SyntheticCity.text("made",
                        Arrays.asList("2026-11-01", "2025-06-01", "2026-07-01T08:00:00Z", null, null)),
                new Column.Numbers("open", new double[] {1, 1, 0, 0, Double.NaN}),
                new Column.Numbers("lanes", new double[] {4, 6, 8, 8, 8}),
                new Column.Numbers("width", new double[] {40, 60, 8, 8, 8})));
    }
}

package xunge.render.thematic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import xunge._data.SyntheticCity;
import xunge.geo.layer.Column;
import xunge.geo.layer.GeometryKind;
import xunge.geo.layer.LayerBuilder;
import xunge.geo.layer.PackedLayer;
import xunge.style.LayerStyle;
import xunge.style.Symbol;
import xunge.style.Theme;

class ChoroplethTest {

    private static final Theme LIGHT = new Theme("light", Map.of());

    /// Three squares of one kilometre side by side; the middle one has a hole of half a kilometre.
    private static PackedLayer areas() {
        LayerBuilder builder = SyntheticCity.builder("street", GeometryKind.POLYGON);
        SyntheticCity.ring(builder, 0, 0, 1000, 0, 1000, 1000, 0, 1000);
        double[] outer = {1000, 0, 2000, 0, 2000, 1000, 1000, 1000, 1000, 0};
        double[] hole = {1200, 200, 1700, 200, 1700, 700, 1200, 700, 1200, 200};
        for (double[] ring : List.of(outer, hole)) {
            for (int i = 0; i < ring.length; i += 2) {
                builder.vertex(SyntheticCity.CENTRE.eastMetres() + ring[i],
                        SyntheticCity.CENTRE.northMetres() + ring[i + 1]);
            }
            builder.endPart();
        }
        builder.endFeature();
        SyntheticCity.ring(builder, 2000, 0, 3000, 0, 3000, 1000, 2000, 1000);
        return builder.build(List.of());
    }

    /// Four things in the first square, one in the second, one in the hole, none in the third.
    private static PackedLayer things() {
        LayerBuilder builder = SyntheticCity.builder("violation", GeometryKind.POINT);
        double[] places = {100, 100, 200, 100, 300, 100, 400, 100, 1100, 100, 1400, 400};
        for (int i = 0; i < places.length; i += 2) {
            SyntheticCity.line(builder, places[i], places[i + 1]);
        }
        return builder.build(List.of(
                new Column.Text("state", new ArrayList<>(Arrays.asList("A", "A", "A", "B", "B", "B"))),
                new Column.Numbers("size", new double[] {1, 2, 3, Double.NaN, 10, 10})));
    }

    private static PackedLayer roads() {
        LayerBuilder builder = SyntheticCity.builder("route", GeometryKind.LINE);
        SyntheticCity.line(builder, 0, 80, 1500, 80);
        SyntheticCity.line(builder, 1500, 80, 2500, 80);
        SyntheticCity.line(builder, 0, 900, 500, 900);
        return builder.build(List.of(new Column.Text("route", new ArrayList<>(Arrays.asList("H1", "H1", "H2")))));
    }

    private static double[] tally(PackedLayer places, Indicator indicator) {
        return Tally.of(places, things(), f -> true, indicator, Optional.of(roads()), () -> false);
    }

    @Test
    void thingsAreCountedWhereTheyLie() {
        assertThat(tally(areas(), new Indicator.Count())).containsExactly(4, 1, 0);
    }

    @Test
    void onlyChosenThingsCount() {
        assertThat(Tally.of(areas(), things(), f -> f < 2, new Indicator.Count(), Optional.empty(), () -> false))
                .containsExactly(2, 0, 0);
    }

    @Test
    void aHoleIsNoPartOfTheArea() {
        double[] figures = tally(areas(), new Indicator.PerSize());
        assertThat(figures[0]).isCloseTo(4, withPercentage(0.01));
        assertThat(figures[1]).isCloseTo(1 / 0.75, withPercentage(0.01));
        assertThat(figures[2]).isZero();
    }

    @Test
    void roadsInsideAnAreaAreMeasuredPieceByPiece() {
        double[] figures = tally(areas(), new Indicator.PerRoadKilometre());
        assertThat(figures[0]).isCloseTo(4 / 1.5, withPercentage(1));
        assertThat(figures[2]).isZero();
    }

    @Test
    void aShareOfNoneIsNoFigure() {
        assertThat(tally(areas(), new Indicator.Share("state", "A"))).containsExactly(75, 0, Double.NaN);
    }

    @Test
    void theMeanLeavesOutWhatHasNoNumber() {
        assertThat(tally(areas(), new Indicator.Average("size"))).containsExactly(2, 10, Double.NaN);
    }

    @Test
    void thePiecesOfARoadShareOneFigure() {
        assertThat(tally(roads(), new Indicator.Count())).containsExactly(5, 5, 0);
        assertThat(tally(roads(), new Indicator.PerRoadKilometre())[0]).isCloseTo(5 / 2.5, withPercentage(0.01));
    }

    private static Choropleth choropleth(boolean hatched) {
        return Choropleth.of(areas(), new double[] {4, 1, Double.NaN},
                new Choropleth.Look(Breaks.NATURAL, 5, ClassColours.YELLOW_RED, hatched));
    }

    @Test
    void theLegendSaysRangesAndCountsAndWhatHasNoData() {
        List<Choropleth.Entry> legend = choropleth(false).legend(LIGHT);
        assertThat(legend).extracting(Choropleth.Entry::count).containsExactly(1, 1, 1);
        assertThat(legend.getFirst().to()).isEqualTo(4);
        assertThat(legend.getLast().isNoData()).isTrue();
    }

    @Test
    void legendAndMapHaveTheSameColours() {
        Choropleth map = choropleth(false);
        LayerStyle style = map.compile(map.places(), LIGHT, new ArrayList<>());
        List<String> drawn = style.passes()
                .getFirst()
                .rules()
                .stream()
                .filter(r -> r.applies().test(0))
                .map(r -> ((Symbol.PolygonSymbol) r.symbols().getFirst()).fill()
                        .orElseThrow()
                        .tint()
                        .colour()
                        .text(0, 1))
                .toList();
        assertThat(drawn).containsExactly(map.legend(LIGHT).getFirst().colour());
    }

    @Test
    void hatchesGetCloserTheHigherTheClass() {
        List<Choropleth.Entry> legend = choropleth(true).legend(LIGHT);
        assertThat(legend.get(0).hatchPixels()).isLessThan(legend.get(1).hatchPixels());
    }

    @Test
    void onADarkGroundTheHighestClassIsTheBrightest() {
        List<String> light = ClassColours.BLUES.of(5, false);
        assertThat(ClassColours.BLUES.of(5, true)).isEqualTo(light.reversed());
    }
}

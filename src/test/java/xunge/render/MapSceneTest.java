package xunge.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import xunge._data.CheckerRaster;
import xunge._data.SyntheticCity;
import xunge.domain.PlanePoint;
import xunge.geo.layer.Box;
import xunge.geo.layer.PackedLayer;
import xunge.render.java2d.Java2dPainters;
import xunge.render.java2d.MapImages;

class MapSceneTest {

    private static final Java2dPainters PAINTERS = new Java2dPainters();
    private static final Viewport STREET = new Viewport(SyntheticCity.CENTRE, Ladder.metresPerPixel(7), 200, 120);
    private static final double SCALE = STREET.scale();
    private static final int RED = 0xFFFF0000;
    private static MapScene scene;

    @BeforeAll
    static void readStyles() throws Exception {
        scene = MapScene.of(SyntheticCity.of(8), "light", LocalDate.of(2026, 11, 23));
    }

    private static CheckerRaster checkers() {
        return new CheckerRaster(new Box(460_000, 3_840_000, 475_000, 3_856_000), 40, RED);
    }

    private static int[] pixels(MapScene drawn) {
        return new MapImages(PAINTERS).pixels(drawn, STREET);
    }

    private static LayerFilter filter(String text, int only) {
        return new LayerFilter(text, layer -> feature -> feature == only);
    }

    @Test
    void aHiddenLayerIsNotDrawn() {
        MapScene hidden = scene.withLayerShown("unit_grid", false);
        assertThat(hidden.drawnAt(SCALE)).extracting(DrawnLayer::name).doesNotContain("unit_grid");
        assertThat(pixels(hidden)).isNotEqualTo(pixels(scene));
    }

    @Test
    void aLayerShownAgainFindsItsTilesStillGood() {
        assertThat(scene.withLayerShown("unit_grid", false).withLayerShown("unit_grid", true).ground())
                .isEqualTo(scene.ground());
    }

    @Test
    void whatALiveLayerShowsCostsNoTile() {
        MapScene changed = scene.withLayer(SyntheticCity.violations())
                .withLook("violation", LayerLook.PLAIN.withOpacity(0.5));
        assertThat(changed.ground()).isEqualTo(scene.ground());
    }

    @Test
    void everyChangeOfAStillLayerAsksForNewTiles() {
        assertThat(List.of(scene.withLook("route", LayerLook.PLAIN.withOpacity(0.5)),
                scene.withLook("route", LayerLook.PLAIN.withScales(0, 1000)),
                scene.withLook("route", LayerLook.PLAIN.withFilter(Optional.of(filter("a", 0)))),
                scene.withOrder(List.of("route", "district")), scene.without("route")))
                .extracting(MapScene::ground)
                .doesNotContain(scene.ground())
                .doesNotHaveDuplicates();
    }

    @Test
    void theSameFilterWrittenAgainCostsNoTile() {
        MapScene once = scene.withLook("route", LayerLook.PLAIN.withFilter(Optional.of(filter("a", 0))));
        MapScene again = scene.withLook("route", LayerLook.PLAIN.withFilter(Optional.of(filter("a", 0))));
        assertThat(again.ground()).isEqualTo(once.ground());
    }

    @Test
    void aRangeOfScalesHoldsItsLowerEndOnly() {
        MapScene ranged = scene.withLook("route", LayerLook.PLAIN.withScales(1000, 5000));
        assertThat(ranged.drawnAt(999.9)).extracting(DrawnLayer::name).doesNotContain("route");
        assertThat(ranged.drawnAt(1000)).extracting(DrawnLayer::name).contains("route");
        assertThat(ranged.drawnAt(5000)).extracting(DrawnLayer::name).doesNotContain("route");
    }

    @Test
    void orderIsDrawnAsNamed() {
        MapScene ordered = scene.withOrder(List.of("route", "district"));
        assertThat(ordered.layers()).extracting(SceneLayer::name)
                .startsWith("route", "district")
                .hasSameSizeAs(scene.layers());
    }

    @Test
    void aFilterHidesFeaturesFromDrawingAndFinding() {
        PackedLayer cells = scene.findLayer("unit_grid").orElseThrow();
        PlanePoint place = new PlanePoint((cells.box(5).minEast() + cells.box(5).maxEast()) / 2,
                (cells.box(5).minNorth() + cells.box(5).maxNorth()) / 2);
        MapScene filtered = scene.withLook("unit_grid",
                LayerLook.PLAIN.withFilter(Optional.of(filter("only six", 6))));
        assertThat(Identify.at(scene, place, 1, 1)).extracting(MapHit::name).contains("unit_grid");
        assertThat(Identify.at(filtered, place, 1, 1)).extracting(MapHit::name).doesNotContain("unit_grid");
        assertThat(filtered.filtered()).extracting(SceneLayer::name).containsExactly("unit_grid");
    }

    @Test
    void aTimeWindowKeepsWhatIsInForce() {
        PackedLayer zones = scene.findLayer("parking_zone").orElseThrow();
        TimeColumns columns = TimeColumns.find(zones).orElseThrow();
        TimeWindow now = TimeWindow.on(columns, LocalDate.of(2026, 11, 23));
        TimeWindow then = TimeWindow.on(columns, LocalDate.of(2025, 6, 1));
        assertThat(now.in(zones).test(5)).as("ended 2026-01-01").isFalse();
        assertThat(then.in(zones).test(5)).isTrue();
        assertThat(now.in(zones).test(7)).as("begins 2027-01-01").isFalse();
        assertThat(now.in(zones).test(1)).as("no end").isTrue();
    }

    @Test
    void halfTheOpacityIsHalfTheColour() {
        MapScene bare = MapScene.of(new xunge.geo.layer.MapPack("", List.of()),
                xunge.style.sld.StyleSheets.of(java.util.Map.of()),
                new xunge.style.Theme("test", java.util.Map.of("outside", "#ffffff")))
                .withContent("photo", LayerContent.Picture.of(checkers()));
        MapScene half = bare.withLook("photo", LayerLook.PLAIN.withOpacity(0.5));
        assertThat(pixels(bare)).contains(RED, 0xFFFFFFFF);
        assertThat(pixels(half)).contains(0xFFFF7F7F, 0xFFFFFFFF).doesNotContain(RED);
    }

    @Test
    void aLayerDrawnApartAndFullyOpaqueIsTheSameToThePixel() {
        MapScene almost = scene.withLook("route", LayerLook.PLAIN.withOpacity(0.9999));
        assertThat(pixels(almost)).isEqualTo(pixels(scene));
    }

    @Test
    void aPictureLiesBelowAllUnlessOrdered() {
        MapScene with = scene.withContent("photo", LayerContent.Picture.of(checkers()));
        assertThat(with.layers().getFirst().name()).isEqualTo("photo");
        MapScene between = with.withOrder(
                List.of("district", "street", "unit_grid", "photo", "route", "crossing", "parking_zone", "violation"));
        assertThat(pixels(between)).contains(RED).isNotEqualTo(pixels(with));
    }

    @Test
    void aPictureThatCannotBeReadLeavesTheRestDrawn() {
        CheckerRaster broken = checkers();
        broken.breakDown();
        assertThat(pixels(scene.withContent("photo", LayerContent.Picture.of(broken)))).isEqualTo(pixels(scene));
    }

    @Test
    void sourcesOfPicturesAreSaid() {
        MapScene with = scene.withContent("photo", LayerContent.Picture.of(checkers()));
        assertThat(SourceLine.sources(with, STREET.frame())).contains("棋盘");
    }

    @Test
    void themeAndLooksAreIndependent() throws Exception {
        MapScene dark = scene.withLayerShown("route", false).withTheme("dark");
        assertThat(dark.find("route").orElseThrow().look().shown()).isFalse();
        assertThat(dark.ground()).isNotEqualTo(scene.withLayerShown("route", false).ground());
    }
}

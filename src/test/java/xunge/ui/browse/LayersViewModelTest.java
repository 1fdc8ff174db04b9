package xunge.ui.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xunge._data.CheckerRaster;
import xunge._data.SyntheticCity;
import xunge.geo.layer.Box;
import xunge.render.LayerContent;
import xunge.render.LayerDesign;
import xunge.render.LayerLook;
import xunge.render.MapScene;
import xunge.render.SceneLayer;
import xunge.ui._fake.FakeMap;
import xunge.ui._fake.FakeSettings;
import xunge.ui._fake.TestDesk;
import xunge.ui.common.Settings;
import xunge.ui.text.Phrase;

class LayersViewModelTest {

    private final FakeSettings settings = new FakeSettings();
    private final FakeMap map = new FakeMap();
    private final LayersViewModel layers = open(map);

    private LayersViewModel open(FakeMap shown) {
        return new LayersViewModel(shown, settings, TestDesk.atOnce());
    }

    private LayerEntry entry(String name) {
        return layers.find(name).orElseThrow();
    }

    private LayerLook look(FakeMap shown, String name) {
        return shown.scene().getValue().orElseThrow().find(name).orElseThrow().look();
    }

    private static List<String> names(LayersViewModel model) {
        return model.entries().stream().map(LayerEntry::name).toList();
    }

    @Test
    void layersLieInTheirGroupsTopFirst() {
        assertThat(layers.entries()).extracting(LayerEntry::group).isSorted();
        assertThat(names(layers)).containsExactly("parking_zone", "route", "unit_grid", "management_area", "district");
    }

    @Test
    void aLayerSwitchedOffLeavesTheMapAndStaysOffNextTime() {
        entry("route").shownProperty().set(false);
        assertThat(look(map, "route").shown()).isFalse();
        FakeMap next = new FakeMap();
        open(next);
        assertThat(look(next, "route").shown()).isFalse();
    }

    @Test
    void everythingOfALookIsRemembered() {
        LayerEntry zones = entry("parking_zone");
        zones.opacityProperty().set(0.4);
        zones.minScaleProperty().set(500);
        zones.maxScaleProperty().set(20_000);
        zones.filterProperty().set("kind = 'motor' AND \"id\" LIKE 'P %'");
        zones.fromProperty().set(Optional.of(LocalDate.of(2026, 1, 1)));
        zones.toProperty().set(Optional.of(LocalDate.of(2026, 12, 31)));
        FakeMap next = new FakeMap();
        open(next);
        assertThat(look(next, "parking_zone")).isEqualTo(look(map, "parking_zone"));
        assertThat(look(next, "parking_zone").choice().filter()).isPresent();
    }

    @Test
    void aDamagedMemoryCountsAsNone() {
        settings.put(Settings.Key.LAYERS,
                "route true 7 NaN x - - %zz\nroute\n\ndistrict maybe 0.5 0 1 2026-99-01 - a b");
        FakeMap next = new FakeMap();
        open(next);
        assertThat(look(next, "route")).isEqualTo(LayerLook.PLAIN);
    }

    @Test
    void aWrongFilterIsSaidAndTheLastGoodOneStays() {
        LayerEntry zones = entry("parking_zone");
        zones.filterProperty().set("capacity > 10");
        zones.filterProperty().set("capacity > ");
        assertThat(zones.filterProblemProperty().get()).isNotEqualTo(Phrase.NONE);
        assertThat(look(map, "parking_zone").choice().filter().orElseThrow().text()).isEqualTo("capacity > 10");
        zones.filterProperty().set("no_such_column = 1");
        assertThat(zones.filterProblemProperty().get().key()).isEqualTo("filter.no-such-column");
        zones.filterProperty().set("");
        assertThat(zones.filterProblemProperty().get()).isEqualTo(Phrase.NONE);
        assertThat(look(map, "parking_zone").choice().isAll()).isTrue();
    }

    @Test
    void theBuilderWritesConditionsThatAreUnderstood() {
        LayerEntry zones = entry("parking_zone");
        for (FilterOperator operator : FilterOperator.values()) {
            zones.filterProperty().set(LayersViewModel.condition(zones, "id", operator, "P'1"));
            assertThat(zones.filterProblemProperty().get()).as(operator.sign()).isEqualTo(Phrase.NONE);
        }
        assertThat(LayersViewModel.condition(zones, "capacity", FilterOperator.AT_LEAST, "18"))
                .isEqualTo("capacity >= 18");
        assertThat(LayersViewModel.condition(zones, "kind", FilterOperator.EQUAL, "18")).isEqualTo("kind = '18'");
    }

    @Test
    void choicesComeFromTheData() {
        List<String> found = new ArrayList<>();
        layers.choices(entry("parking_zone"), "kind", found::addAll);
        assertThat(found).containsExactly("motor");
    }

    @Test
    void aRangeThatHoldsNothingCountsAsNone() {
        entry("route").minScaleProperty().set(5000);
        entry("route").maxScaleProperty().set(1000);
        assertThat(look(map, "route").isShownAt(3000)).isTrue();
    }

    @Test
    void aLayerMovesWithinItsGroupOnMapAndInMemory() {
        layers.move(entry("district"), -1);
        assertThat(names(layers)).endsWith("district", "management_area");
        assertThat(map.scene().getValue().orElseThrow().layers()).extracting(SceneLayer::name)
                .startsWith("management_area", "district");
        assertThat(layers.canMove(entry("route"), -1)).isFalse();
        FakeMap next = new FakeMap();
        assertThat(names(open(next))).endsWith("district", "management_area");
    }

    @Test
    void aLayerThatComesLaterIsTakenUpAndMayBeRemoved() {
        map.change(s -> s.withContent("aerial", LayerContent.Picture
                .of(new CheckerRaster(new Box(460_000, 3_840_000, 470_000, 3_850_000), 10, 0xFF000000))));
        assertThat(names(layers)).endsWith("aerial");
        assertThat(entry("aerial").group()).isEqualTo(LayerGroup.BASE_MAPS);
        layers.remove(entry("aerial"));
        assertThat(names(layers)).doesNotContain("aerial");
        layers.remove(entry("route"));
        assertThat(names(layers)).contains("route");
    }

    @Test
    void anImportedLayerLiesAboveTheRoads() {
        map.change(s -> s.withContent("mine",
                new LayerContent.Vector(SyntheticCity.violations(), LayerDesign.nothing(), false)));
        assertThat(names(layers)).containsSubsequence("mine", "route");
        assertThat(map.scene().getValue().orElseThrow().layers()).extracting(SceneLayer::name)
                .containsSubsequence("route", "mine");
    }

    @Test
    void aStyleFileIsUsedAndWhatItCannotDoIsListed(@TempDir Path dir) throws IOException {
        Path file = dir.resolve("mine.sld");
        Files.writeString(file, """
                <StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld"
                    xmlns:ogc="http://www.opengis.net/ogc"><NamedLayer><Name>route</Name><UserStyle><FeatureTypeStyle>
                <Rule><ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>nowhere</ogc:PropertyName>
                <ogc:Literal>1</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter><LineSymbolizer><Stroke/></LineSymbolizer>
                </Rule></FeatureTypeStyle></UserStyle></NamedLayer></StyledLayerDescriptor>
                """);
        layers.restyle(entry("route"), file);
        assertThat(layers.hasOwnStyle(entry("route"))).isTrue();
        assertThat(layers.styleProblems(entry("route"))).extracting(Phrase::key).contains("style.no-such-column");
        layers.restyleAsShipped(entry("route"));
        assertThat(layers.styleProblems(entry("route"))).isEmpty();
    }

    @Test
    void aStyleFileThatCannotBeReadChangesNothing(@TempDir Path dir) throws IOException {
        Path file = Files.writeString(dir.resolve("broken.sld"), "<no");
        Object before = map.scene().getValue().map(MapScene::ground).orElseThrow();
        layers.restyle(entry("route"), file);
        assertThat(layers.problemProperty().get()).isNotEqualTo(Phrase.NONE);
        assertThat(map.scene().getValue().map(MapScene::ground).orElseThrow()).isEqualTo(before);
        layers.restyle(entry("route"), dir.resolve("missing.sld"));
        assertThat(layers.problemProperty().get().key()).isEqualTo("style.not-readable");
    }

    @Test
    void zoomShowsTheLayer() {
        layers.zoomTo(entry("route"));
        assertThat(map.told()).contains("zoomTo");
    }
}

package xunge.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xunge.domain.LayerSource;
import xunge.exchange.CarriedStyle;
import xunge.exchange.Formats;
import xunge.exchange.Monitor;
import xunge.exchange.Taken;
import xunge.exchange.formats.KnownFormats;
import xunge.exchange.transfer.ImportedLayer;
import xunge.exchange.transfer.LayerPlan;
import xunge.geo.layer.Column;
import xunge.geo.layer.GeometryKind;
import xunge.geo.layer.LayerBuilder;
import xunge.geo.layer.PackedLayer;
import xunge.render.LayerFilter;
import xunge.render.MapHit;
import xunge.store.gpkg.LayerStyles;
import xunge.ui._fake.FakeMap;
import xunge.ui._fake.TinyPack;
import xunge.ui.common.Background;
import xunge.ui.exchange.ExportViewModel.Extent;

class ExportViewModelTest {

    private static final String NAME = "路灯";

    @TempDir
    private Path folder;
    private final FakeMap map = new FakeMap();
    private final PackedLayer lamps = lamps(5);
    private final ExportViewModel model = new ExportViewModel(new Styled(), map,
            new Background(Runnable::run, Runnable::run));

    /// Keeps one style with every layer.
    private record Styled() implements LayerLibrary {
        @Override
        public Formats formats() {
            return KnownFormats.all();
        }

        @Override
        public List<ImportedLayer> add(List<LayerPlan> plans, Monitor monitor) {
            return List.of();
        }

        @Override
        public List<KeptLayer> layers() {
            return List.of();
        }

        @Override
        public List<CarriedStyle> styles(String name) {
            return List.of(new CarriedStyle("夜间", "<sld/>", "", true, ""));
        }

        @Override
        public String day(Path file) {
            return "";
        }
    }

    @BeforeEach
    void showLamps() {
        map.replaceLayer(lamps);
        model.layerProperty().set(Optional.of(NAME));
        model.formatProperty().set(KnownFormats.all().find("gpkg").orElseThrow());
    }

    @Test
    void withoutSelectionOrFilterOnlyAllIsOffered() {
        assertThat(model.extents()).containsExactly(Extent.ALL);
        assertThat(written(Extent.SELECTED)).containsExactly(0L, 1L, 2L, 3L, 4L);
    }

    @Test
    void selectionIsOfferedCountedAndWritten() {
        select(lamps, 1, 3);
        assertThat(model.extents()).containsExactly(Extent.ALL, Extent.SELECTED);
        assertThat(model.count(Extent.SELECTED)).isEqualTo(2);
        assertThat(written(Extent.SELECTED)).containsExactly(1L, 3L);
    }

    @Test
    void selectionInAnotherLayerIsNotOffered() {
        map.showSelection(List.of(new MapHit("route", lamps, 1)));
        assertThat(model.extents()).containsExactly(Extent.ALL);
    }

    @Test
    void selectionIsWrittenAsItWasMadeWhenTheLayerHasChanged() {
        select(lamps, 4);
        map.replaceLayer(lamps(2));
        assertThat(written(Extent.SELECTED)).containsExactly(4L);
    }

    @Test
    void filteredIsWhatTheLayersFilterShows() {
        map.change(s -> s.withLook(NAME, s.find(NAME)
                .orElseThrow()
                .look()
                .withFilter(Optional.of(
                        new LayerFilter("n < 2", layer -> feature -> feature < 2)))));
        assertThat(model.extents()).containsExactly(Extent.ALL, Extent.FILTERED);
        assertThat(model.count(Extent.FILTERED)).isEqualTo(2);
        assertThat(written(Extent.FILTERED)).containsExactly(0L, 1L);
    }

    @Test
    void layersStylesGoWithIt() throws Exception {
        written(Extent.ALL);
        assertThat(LayerStyles.find(folder.resolve("out.gpkg"), NAME).orElseThrow().name()).isEqualTo("夜间");
    }

    private void select(PackedLayer layer, int... features) {
        map.showSelection(IntStream.of(features).mapToObj(f -> new MapHit(NAME, layer, f)).toList());
    }

    private List<Object> written(Extent part) {
        model.extentProperty().set(part);
        Path target = folder.resolve("out.gpkg");
        model.write(target);
        assertThat(model.problemProperty().get().isNone()).isTrue();
        try {
            return Taken.of(target).features().stream().map(f -> f.values().getFirst()).toList();
        } catch (xunge.exchange.ExchangeException e) {
            throw new AssertionError(e);
        }
    }

    private static PackedLayer lamps(int count) {
        LayerBuilder builder = new LayerBuilder(NAME, GeometryKind.POINT, new LayerSource("", "", "", "", "", false),
                TinyPack.CENTRE);
        for (int i = 0; i < count; i++) {
            builder.vertex(TinyPack.CENTRE.eastMetres() + i, TinyPack.CENTRE.northMetres()).endFeature();
        }
        return builder.build(List.of(new Column.Numbers("n", IntStream.range(0, count).asDoubleStream().toArray())));
    }
}

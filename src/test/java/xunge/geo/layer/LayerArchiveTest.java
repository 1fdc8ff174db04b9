package xunge.geo.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xunge._data.SyntheticCity;

class LayerArchiveTest {

    @TempDir
    private Path folder;
    private Path file = Path.of("");
    private List<PackedLayer> layers = List.of();

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("city.layers");
        LayerBuilder builder = SyntheticCity.builder("line", GeometryKind.LINE);
        SyntheticCity.line(builder, 0, 0, 100, 50);
        SyntheticCity.line(builder, 10, 20, 30, 40, 50, 60);
        PackedLayer lines = builder.build(List.of(new Column.Text("name", Arrays.asList("航海路", null)),
                new Column.Numbers("width", new double[] {40.5, Double.NaN}),
                Column.Numbers.whole("class", new int[] {3, Column.Numbers.NONE}),
                Column.Numbers.whole("count", new int[] {3_000_000, 7})));
        layers = List.of(lines, SyntheticCity.of(20).layers().getFirst());
        LayerArchive.write(file, "stamp", layers);
    }

    @Test
    void layersReadBackHaveTheSameVertices() throws IOException {
        PackedLayer read = LayerArchive.read(file, "stamp").getFirst();
        assertThat(read.xs()).isEqualTo(layers.getFirst().xs());
        assertThat(read.ys()).isEqualTo(layers.getFirst().ys());
    }

    @Test
    void layersReadBackHaveTheSameAttributes() throws IOException {
        PackedLayer read = LayerArchive.read(file, "stamp").getFirst();
        for (Column column : layers.getFirst().columns()) {
            assertThat(read.text(column.name(), 0)).isEqualTo(column.text(0));
            assertThat(read.text(column.name(), 1)).isEqualTo(column.text(1));
        }
    }

    @Test
    void layersReadBackFindTheSameFeatures() throws IOException {
        PackedLayer whole = layers.get(1);
        PackedLayer read = LayerArchive.read(file, "stamp").get(1);
        Box box = whole.box(whole.size() / 2);
        assertThat(read.featuresIn(box)).isEqualTo(whole.featuresIn(box));
        assertThat(read.extent()).isEqualTo(whole.extent());
    }

    @Test
    void copyOfAnotherFileIsRefused() {
        assertThatThrownBy(() -> LayerArchive.read(file, "another stamp")).isInstanceOf(IOException.class);
    }

    @Test
    void copyWithAnyByteChangedIsRefusedOrReadsTheSame() throws IOException {
        byte[] good = Files.readAllBytes(file);
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 200; i++) {
            byte[] bad = good.clone();
            int at = random.nextInt(bad.length);
            bad[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, bad);
            try {
                assertThat(LayerArchive.read(file, "stamp").getFirst().xs()).isEqualTo(layers.getFirst().xs());
            } catch (IOException refused) {
                assertThat(refused).isNotNull();
            }
        }
    }

    @Test
    void copyCutOffAnywhereIsRefused() throws IOException {
        byte[] good = Files.readAllBytes(file);
        for (int i = 0; i < 20; i++) {
            Files.write(file, Arrays.copyOf(good, good.length * i / 20));
            assertThatThrownBy(() -> LayerArchive.read(file, "stamp")).isInstanceOf(IOException.class);
        }
    }
}

package xunge.store.gpkg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xunge._data.ZhengzhouPack;
import xunge.geo.layer.Column;
import xunge.geo.layer.PackedLayer;
import xunge.store.StoreException;

class LayerFileTest {

    @TempDir
    private Path folder;
    private Path file = Path.of("");

    @BeforeEach
    void write() throws Exception {
        file = folder.resolve("city.gpkg");
        List<FeatureTable> few = ZhengzhouPack.tables().stream().filter(t -> t.rows().size() < 5000).toList();
        MapPackWriter.write(file, "郑州", few);
    }

    @Test
    void pagesGiveWhatTheDriverGives() throws Exception {
        List<PackedLayer> byDriver = MapPackReader.read(file).layers();
        List<PackedLayer> byPages = LayerFile.read(file);
        assertThat(byPages).extracting(PackedLayer::name).isEqualTo(byDriver.stream().map(PackedLayer::name).toList());
        for (int i = 0; i < byPages.size(); i++) {
            PackedLayer a = byPages.get(i);
            PackedLayer b = byDriver.get(i);
            assertThat(a.size()).isEqualTo(b.size());
            assertThat(a.xs()).hasSameSizeAs(b.xs());
            for (Column column : b.columns()) {
                for (int f = 0; f < a.size(); f++) {
                    assertThat(a.text(column.name(), f)).isEqualTo(column.text(f));
                }
            }
        }
    }

    @Test
    void packedCopyIsMadeBesideTheFileAndReadTheNextTime() throws Exception {
        Path copy = folder.resolve("city.layers");
        LayerFile.read(file, copy);
        FileTime made = Files.getLastModifiedTime(copy);
        List<PackedLayer> again = LayerFile.read(file, copy);
        assertThat(Files.getLastModifiedTime(copy)).isEqualTo(made);
        assertThat(again.getFirst().xs()).isEqualTo(LayerFile.read(file).getFirst().xs());
    }

    @Test
    void packedCopyOfAnOlderStateIsMadeAgain() throws Exception {
        Path copy = folder.resolve("city.layers");
        LayerFile.read(file, copy);
        byte[] old = Files.readAllBytes(copy);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));
        LayerFile.read(file, copy);
        assertThat(Files.readAllBytes(copy)).isNotEqualTo(old);
    }

    @Test
    void brokenPackedCopyIsMadeAgain() throws Exception {
        Path copy = folder.resolve("city.layers");
        LayerFile.read(file, copy);
        byte[] good = Files.readAllBytes(copy);
        byte[] bad = good.clone();
        bad[bad.length / 2] ^= 1;
        Files.write(copy, bad);
        assertThat(LayerFile.read(file, copy)).isNotEmpty();
        assertThat(Files.readAllBytes(copy)).isEqualTo(good);
    }

    @Test
    void damagedFileGivesAPlainAnswerOrWhatCanBeRead() throws Exception {
        byte[] good = Files.readAllBytes(file);
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 60; i++) {
            byte[] bad = good.clone();
            for (int flips = 0; flips < 50; flips++) {
                bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(file, i % 3 == 0 ? Arrays.copyOf(bad, random.nextInt(bad.length)) : bad);
            Throwable thrown = catchThrowable(() -> LayerFile.read(file));
            assertThat(thrown).satisfiesAnyOf(t -> assertThat(t).isNull(),
                    t -> assertThat(t).isInstanceOf(StoreException.class));
        }
    }
}

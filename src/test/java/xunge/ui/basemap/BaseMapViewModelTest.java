package xunge.ui.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xunge._data.Pictures;
import xunge.exchange.raster.online.BaseMaps;
import xunge.geo.raster.PictureDatum;
import xunge.render.MapScene;
import xunge.render.SceneLayer;
import xunge.ui._fake.FakeMap;
import xunge.ui._fake.TestDesk;

/// Base maps are set up by a person, declared by a person, and there again at the next start.
class BaseMapViewModelTest {

    @TempDir
    private Path home;

    private final FakeMap map = new FakeMap();
    private BaseMaps maps;
    private BaseMapViewModel model;

    @BeforeEach
    void open() throws Exception {
        maps = new BaseMaps(home, InstantSource.system());
        model = new BaseMapViewModel(maps, map, TestDesk.atOnce());
    }

    @AfterEach
    void close() {
        maps.close();
    }

    private Path mbTiles() throws Exception {
        Path file = home.resolve("city.mbtiles");
        Pictures.mbTiles(file, "name", "影像", "format", "png");
        Pictures.put(file, 12, 3341, 1625, Pictures.tile(0x808080, "png"));
        return file;
    }

    private Optional<SceneLayer> layer(String title) {
        return map.scene().getValue().flatMap((MapScene s) -> s.find(title));
    }

    @Test
    void aFileWhoseDatumIsOpenToDoubtIsNotAddedBeforeAPersonDeclaresIt() throws Exception {
        model.look(mbTiles());
        model.add();
        assertThat(model.rows()).isEmpty();
        assertThat(layer("影像")).isEmpty();
    }

    @Test
    void onceDeclaredItIsOnTheMapAndInTheList() throws Exception {
        model.look(mbTiles());
        model.datumProperty().set(Optional.of(PictureDatum.CGCS2000));
        model.add();
        assertThat(layer("影像")).isPresent();
        assertThat(model.rows()).hasSize(1);
    }

    @Test
    void itIsThereAgainAfterARestart() throws Exception {
        onceDeclaredItIsOnTheMapAndInTheList();
        BaseMapViewModel later = new BaseMapViewModel(maps, map, TestDesk.atOnce());
        later.open();
        assertThat(later.rows()).extracting(r -> r.map().title()).containsExactly("影像");
    }

    @Test
    void aSecondOfTheSameNameGetsANumber() throws Exception {
        onceDeclaredItIsOnTheMapAndInTheList();
        model.look(home.resolve("city.mbtiles"));
        model.datumProperty().set(Optional.of(PictureDatum.GCJ02));
        model.add();
        assertThat(model.rows()).extracting(r -> r.map().title()).containsExactly("影像", "影像 2");
    }

    @Test
    void whatIsRemovedLeavesMapAndListButNotTheDisk() throws Exception {
        onceDeclaredItIsOnTheMapAndInTheList();
        model.remove(model.rows().getFirst());
        assertThat(layer("影像")).isEmpty();
        assertThat(maps.list()).isEmpty();
        assertThat(home.resolve("city.mbtiles")).exists();
    }

    @Test
    void aFileThatIsNoPictureIsToldInWords() throws Exception {
        model.look(Files.writeString(home.resolve("a.tif"), "text"));
        assertThat(model.problemProperty().get().key()).isEqualTo("raster.not-a-base-map");
    }

    @Test
    void aFileThatWasMovedAwayIsToldAtItsRow() throws Exception {
        onceDeclaredItIsOnTheMapAndInTheList();
        maps.close();
        Files.delete(home.resolve("city.mbtiles"));
        BaseMapViewModel later = new BaseMapViewModel(maps, new FakeMap(), TestDesk.atOnce());
        later.open();
        assertThat(later.rows().getFirst().problemProperty().get().key()).isEqualTo("raster.file-missing");
    }

    @Test
    void anAddressOfTilesMustHaveItsDatumDeclared() {
        model.addressProperty().set("https://{s}.maps.invalid/{z}/{x}/{y}.png");
        model.lookOnline();
        assertThat(model.candidates()).extracting(Candidate::title).containsExactly("maps.invalid");
        assertThat(model.canAdd(model.candidates().getFirst())).isFalse();
        model.datumProperty().set(Optional.of(PictureDatum.GCJ02));
        assertThat(model.canAdd(model.candidates().getFirst())).isTrue();
    }
}

package xunge.exchange.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xunge.exchange.raster.online.TileServices;
import xunge.geo.raster.PictureDatum;
import xunge.geo.raster.RasterException;

/// The base maps that were set up are there again after a restart.
class BaseMapListTest {

    @TempDir
    private Path home;

    private static BaseMap photo(String title) {
        return new BaseMap("p1", title, new BaseMap.File("photo.tif", "", 4547), PictureDatum.CGCS2000);
    }

    @Test
    void aNewHomeHasNone() throws RasterException {
        assertThat(new BaseMapList(home.resolve("maps.json")).read()).isEmpty();
    }

    @Test
    void whatWasPutIsReadByTheNextStart() throws RasterException {
        BaseMap online = new BaseMap("o1", "市局影像",
                TileServices.xyz("https://maps.invalid/{z}/{x}/{y}.png?k={token}", "t", "市局"), PictureDatum.GCJ02);
        BaseMapList list = new BaseMapList(home.resolve("maps.json"));
        list.put(photo("航片"));
        list.put(online);
        assertThat(new BaseMapList(home.resolve("maps.json")).read()).containsExactly(photo("航片"), online);
    }

    @Test
    void puttingTheSameIdReplaces() throws RasterException {
        BaseMapList list = new BaseMapList(home.resolve("maps.json"));
        list.put(photo("旧"));
        list.put(photo("新"));
        assertThat(list.read()).containsExactly(photo("新"));
    }

    @Test
    void removingTakesItOut() throws RasterException {
        BaseMapList list = new BaseMapList(home.resolve("maps.json"));
        list.put(photo("航片"));
        list.remove("p1");
        assertThat(list.read()).isEmpty();
    }

    @Test
    void aDamagedListIsToldAndLeftAsItIs() throws Exception {
        Path file = Files.writeString(home.resolve("maps.json"), "{\"baseMaps\":[{");
        BaseMapList list = new BaseMapList(file);
        assertThatThrownBy(() -> list.put(photo("航片"))).hasMessageContaining("raster.list-unreadable");
        assertThat(file).hasContent("{\"baseMaps\":[{");
    }
}

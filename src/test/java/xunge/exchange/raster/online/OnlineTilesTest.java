package xunge.exchange.raster.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xunge._data.Pictures;
import xunge.exchange.raster.BaseMap;
import xunge.geo.raster.RasterException;
import xunge.geo.raster.TileMatrix;

/// A tile service on this machine, and what the map makes of its answers.
class OnlineTilesTest {

    private static final TileMatrix MATRIX = TileMatrix.webMercator(12, 256);
    private static final byte[] TILE = Pictures.tile(0x336699, "png");

    @TempDir
    private Path cache;

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final BlockingQueue<Object> events = new LinkedBlockingQueue<>();
    private HttpServer server;
    private int status = 200;
    private byte[] body = TILE;
    private Instant now = Instant.parse("2026-11-24T00:00:00Z");

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private OnlineTiles tiles() throws RasterException {
        return tiles("http://127.0.0.1:" + server.getAddress().getPort() + "/{z}/{x}/{y}?key={token}");
    }

    private OnlineTiles tiles(String template) throws RasterException {
        return new OnlineTiles(TileServices.xyz(template, "秘钥 1", "市局"), cache, () -> now,
                new OnlineTiles.Events(() -> events.add("arrived"), events::add));
    }

    private Object next() throws InterruptedException {
        return Optional.ofNullable(events.poll(20, TimeUnit.SECONDS)).orElse("nothing");
    }

    @Test
    void nothingIsAskedBeforeTheMapNeedsIt() throws Exception {
        try (OnlineTiles tiles = tiles()) {
            assertThat(asked).isEmpty();
            assertThat(tiles.isComplete()).isFalse();
        }
    }

    @Test
    void aTileIsFetchedWithTheCitysKey() throws Exception {
        try (OnlineTiles tiles = tiles()) {
            assertThat(tiles.load(MATRIX, 3341, 1632)).isEmpty();
            assertThat(next()).isEqualTo("arrived");
            assertThat(asked).containsExactly("/12/3341/1632?key=%E7%A7%98%E9%92%A5%201");
            assertThat(tiles.load(MATRIX, 3341, 1632).orElseThrow()[0]).isEqualTo(0xFF336699);
        }
    }

    @Test
    void whatWasFetchedIsThereWithoutANetwork() throws Exception {
        try (OnlineTiles tiles = tiles()) {
            tiles.load(MATRIX, 3341, 1632);
            next();
        }
        server.stop(0);
        try (OnlineTiles later = tiles("http://127.0.0.1:9/{z}/{x}/{y}")) {
            assertThat(later.load(MATRIX, 3341, 1632)).isPresent();
        }
    }

    @Test
    void aTileOnDiskIsNotAskedForAgain() throws Exception {
        try (OnlineTiles tiles = tiles()) {
            tiles.load(MATRIX, 3341, 1632);
            next();
            tiles.load(MATRIX, 3341, 1632);
            tiles.load(MATRIX, 3342, 1632);
            next();
            assertThat(asked).hasSize(2);
        }
    }

    @Test
    void anOldTileIsShownAndFetchedAnew() throws Exception {
        try (OnlineTiles tiles = tiles()) {
            tiles.load(MATRIX, 3341, 1632);
            next();
            now = now.plus(Duration.ofDays(31));
            assertThat(tiles.load(MATRIX, 3341, 1632)).isPresent();
            assertThat(next()).isEqualTo("arrived");
            assertThat(asked).hasSize(2);
        }
    }

    @Test
    void aRefusedKeyIsToldAndNothingIsAskedForHalfAMinute() throws Exception {
        status = 403;
        try (OnlineTiles tiles = tiles()) {
            tiles.load(MATRIX, 3341, 1632);
            assertThat(next()).asString().contains("raster.token-refused");
            tiles.load(MATRIX, 3342, 1632);
            assertThat(asked).hasSize(1);
        }
    }

    @Test
    void anErrorPageDoesNotPassForAMap() throws Exception {
        body = "<html>sign in</html>".getBytes(StandardCharsets.UTF_8);
        try (OnlineTiles tiles = tiles()) {
            tiles.load(MATRIX, 3341, 1632);
            assertThat(next()).asString().contains("raster.not-a-picture");
            assertThat(tiles.load(MATRIX, 3341, 1632)).isEmpty();
        }
    }

    @Test
    void aTileThatDoesNotExistIsRememberedAsSuch() throws Exception {
        status = 404;
        body = new byte[0];
        try (OnlineTiles tiles = tiles()) {
            tiles.load(MATRIX, 3341, 1632);
            assertThat(next()).isEqualTo("arrived");
            assertThat(tiles.load(MATRIX, 3341, 1632)).isEmpty();
            assertThat(asked).hasSize(1);
        }
    }

    @Test
    void anUnreachableServiceIsTold() throws Exception {
        try (OnlineTiles tiles = tiles("http://127.0.0.1:9/{z}/{x}/{y}")) {
            tiles.load(MATRIX, 3341, 1632);
            assertThat(next()).asString().contains("raster.service-away");
        }
    }

    @Test
    void aTemplateWithoutPlacesIsRefused() {
        assertThatThrownBy(() -> tiles("https://maps.invalid/tiles")).hasMessageContaining("raster.template");
    }

    @Test
    void aTemplateOfAnotherSchemeIsRefused() {
        assertThatThrownBy(() -> tiles("file:///etc/{z}/{x}/{y}")).hasMessageContaining("raster.template");
    }

    @Test
    void whatIsKeptBeyondTheBudgetGoesOldestFirst() {
        DiskTiles disk = new DiskTiles(cache, 1000);
        disk.put(1, 0, 0, new byte[600], now.minusSeconds(60));
        disk.put(1, 0, 1, new byte[600], now);
        disk.trim();
        assertThat(disk.find(1, 0, 0)).isEmpty();
        assertThat(disk.find(1, 0, 1)).isPresent();
    }

    @Test
    void theLettersOfTheServersTakeTurns() throws RasterException {
        TileAddress address = new TileAddress(TileServices.xyz("https://{s}.maps.invalid/{z}/{x}/{-y}", "", ""));
        BaseMap.Level level = new BaseMap.Level("3", TileMatrix.webMercator(3, 256));
        assertThat(address.of(level, 1, 0)).hasToString("https://b.maps.invalid/3/1/7");
    }
}

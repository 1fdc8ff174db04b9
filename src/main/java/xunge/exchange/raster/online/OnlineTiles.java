package xunge.exchange.raster.online;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import xunge.exchange.raster.BaseMap;
import xunge.exchange.raster.PictureDecoder;
import xunge.exchange.raster.TiledPicture;
import xunge.geo.raster.RasterException;
import xunge.geo.raster.TileMatrix;

/// The tiles of a service. Drawing never waits for the network: a tile that is on disk is shown at once, another is
/// fetched by two threads and told to `arrived`. After a failure nothing is asked for 30 seconds; without a network the
/// map goes on with what is on disk, however old.
public final class OnlineTiles implements TiledPicture.Loader {

    private static final System.Logger LOG = System.getLogger(OnlineTiles.class.getName());
    private static final Duration TIMEOUT = Duration.ofSeconds(15);
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final Duration FRESH = Duration.ofDays(30);
    private static final long BUDGET_BYTES = 512L << 20;
    private static final int MOST_BYTES = 4 << 20;
    private static final int MOST_WAITING = 256;

    private final TileAddress address;
    private final BaseMap.Online service;
    private final DiskTiles disk;
    private final InstantSource clock;
    private final Events events;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(TIMEOUT)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final ThreadPoolExecutor fetchers = new ThreadPoolExecutor(2, 2, 30, TimeUnit.SECONDS,
            new LinkedBlockingDeque<>(), Thread.ofPlatform().daemon().name("tiles-", 0).factory(),
            new ThreadPoolExecutor.DiscardPolicy());
    private final Set<Wanted> underWay = ConcurrentHashMap.newKeySet();
    private final AtomicReference<Instant> pausedUntil = new AtomicReference<>(Instant.MIN);

    /// Who is told what happens, on the fetching threads.
    ///
    /// @param arrived a tile came that was not there before
    /// @param failed the service did not give one
    public record Events(Runnable arrived, Consumer<RasterException> failed) {}

    private record Wanted(TileMatrix matrix, long column, long row) {}

    /// The tiles of `service`, kept in `directory`. Throws when its template is no address of tiles.
    public OnlineTiles(BaseMap.Online service, Path directory, InstantSource clock, Events events)
            throws RasterException {
        this.service = service;
        this.address = new TileAddress(service);
        this.disk = new DiskTiles(directory, BUDGET_BYTES);
        this.clock = clock;
        this.events = events;
        fetchers.allowCoreThreadTimeOut(true);
        fetchers.execute(disk::trim);
    }

    @Override
    public Optional<int[]> load(TileMatrix matrix, long column, long row) throws RasterException {
        Optional<byte[]> kept = disk.find(matrix.zoom(), column, row);
        if (kept.isEmpty() || disk.isStale(matrix.zoom(), column, row, clock.instant().minus(FRESH))) {
            fetchLater(new Wanted(matrix, column, row));
        }
        boolean isNothing = kept.isEmpty() || kept.get().length == 0;
        return isNothing ? Optional.empty()
                : Optional.of(PictureDecoder.decode(kept.get(), matrix.tileWidth(), matrix.tileHeight(),
                        matrix.zoom() + "/" + column + "/" + row));
    }

    @Override
    public boolean isComplete() {
        return false;
    }

    private void fetchLater(Wanted tile) {
        if (clock.instant().isAfter(pausedUntil.get()) && underWay.size() < MOST_WAITING && underWay.add(tile)) {
            fetchers.execute(() -> fetch(tile));
        }
    }

    private void fetch(Wanted tile) {
        Optional<RasterException> refused = Optional.empty();
        boolean isPaused = !clock.instant().isAfter(pausedUntil.get());
        try {
            if (!isPaused) {
                keep(tile, ask(tile));
            }
        } catch (RasterException reason) {
            refused = Optional.of(reason);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return;
        }
        refused.ifPresent(r -> pausedUntil.set(clock.instant().plus(PAUSE)));
        underWay.remove(tile);
        if (!isPaused) {
            refused.ifPresentOrElse(this::tell, events.arrived);
        }
    }

    private void tell(RasterException reason) {
        LOG.log(Level.INFO, "base map paused", reason);
        events.failed.accept(reason);
    }

    /// Kept only when it can be shown: an error page with status 200 must not pass for a map. No bytes stand for a tile
    /// that the service does not have.
    private void keep(Wanted tile, byte[] bytes) throws RasterException {
        if (bytes.length > 0) {
            PictureDecoder.decode(bytes, tile.matrix.tileWidth(), tile.matrix.tileHeight(),
                    tile.matrix.zoom() + "/" + tile.column + "/" + tile.row);
        }
        disk.put(tile.matrix.zoom(), tile.column, tile.row, bytes, clock.instant());
    }

    private byte[] ask(Wanted tile) throws RasterException, InterruptedException {
        BaseMap.Level level = service.levels()
                .stream()
                .filter(l -> l.matrix().zoom() == tile.matrix.zoom())
                .findFirst()
                .orElseThrow();
        URI uri = address.of(level, tile.column, tile.row);
        HttpRequest request = HttpRequest.newBuilder(uri).timeout(TIMEOUT).header("Accept", "image/*").build();
        try {
            HttpResponse<InputStream> response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                return bytes(uri.getHost(), response.statusCode(), body);
            }
        } catch (IOException away) {
            throw new RasterException("raster.service-away", List.of(String.valueOf(uri.getHost())), away);
        }
    }

    private static byte[] bytes(String host, int status, InputStream body) throws RasterException, IOException {
        if (status == 401 || status == 403) {
            throw new RasterException("raster.token-refused", List.of(host), null);
        }
        if (status == 404 || status == 204) {
            return new byte[0];
        }
        if (status != 200) {
            throw new RasterException("raster.service-refused", List.of(host, status), null);
        }
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new RasterException("raster.too-large", List.of(host), null);
        }
        return bytes;
    }

    @Override
    public void close() {
        fetchers.shutdownNow();
        http.shutdownNow();
    }
}

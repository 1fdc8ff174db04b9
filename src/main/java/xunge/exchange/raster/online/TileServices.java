package xunge.exchange.raster.online;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import xunge.domain.LayerSource;
import xunge.exchange.raster.BaseMap;
import xunge.exchange.raster.Extents;
import xunge.exchange.raster.TiledPicture;
import xunge.geo.layer.Box;
import xunge.geo.raster.PictureDatum;
import xunge.geo.raster.PictureGround;
import xunge.geo.raster.RasterException;
import xunge.geo.raster.TileMatrix;

/// Tile services as base maps.
public final class TileServices {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final int MOST_BYTES = 16 << 20;
    private static final int FINEST_ZOOM = 20;
    private static final int TILE_SIZE = 256;
    private static final int WEB_MERCATOR = 3857;

    private TileServices() {}

    /// The usual pyramid of public maps behind the address `template`.
    public static BaseMap.Online xyz(String template, String token, String attribution) {
        List<BaseMap.Level> levels = IntStream.rangeClosed(0, FINEST_ZOOM)
                .mapToObj(z -> new BaseMap.Level(Integer.toString(z), TileMatrix.webMercator(z, TILE_SIZE)))
                .toList();
        return new BaseMap.Online(template, token, attribution, WEB_MERCATOR, levels);
    }

    /// Asks the service at `address` what it offers; `{token}` in the address is replaced. Takes as long as the network
    /// takes, 20 seconds at most.
    public static List<WmtsCapabilities.Offer> askWmts(String address, String token)
            throws RasterException, InterruptedException {
        try (HttpClient http = HttpClient.newBuilder()
                .connectTimeout(TIMEOUT)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            URI uri = URI.create(address.replace("{token}", token));
            HttpResponse<InputStream> response = http.send(HttpRequest.newBuilder(uri).timeout(TIMEOUT).build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                if (response.statusCode() != 200) {
                    throw new RasterException("raster.service-refused",
                            List.of(String.valueOf(uri.getHost()), response.statusCode()), null);
                }
                return WmtsCapabilities.read(body.readNBytes(MOST_BYTES), String.valueOf(uri.getHost()), token);
            }
        } catch (IllegalArgumentException noAddress) {
            throw new RasterException("raster.template", List.of(address), noAddress);
        } catch (IOException away) {
            throw new RasterException("raster.service-away", List.of(address), away);
        }
    }

    /// The pictures of `service` in the declared `datum`, kept in `cache`.
    public static TiledPicture open(BaseMap.Online service, PictureDatum datum, Path cache, InstantSource clock,
            OnlineTiles.Events events) throws RasterException {
        PictureGround ground = PictureGround.of(service.epsg(), datum)
                .orElseThrow(() -> new RasterException("raster.system-unknown",
                        List.of(service.template(), "EPSG:" + service.epsg()), null));
        Optional<Box> extent = service.levels().isEmpty() ? Optional.empty()
                : extent(ground, service.levels().getFirst().matrix());
        Box box = extent.orElseThrow(() -> new RasterException("raster.elsewhere", List.of(service.template()), null));
        LayerSource source = new LayerSource(service.attribution(), "", datum.name(), "", "", false);
        return new TiledPicture(source, box, ground, service.levels().stream().map(BaseMap.Level::matrix).toList(),
                new OnlineTiles(service, cache, clock, events));
    }

    private static Optional<Box> extent(PictureGround ground, TileMatrix m) {
        double width = m.unitsPerPixelX() * m.columns() * m.tileWidth();
        double height = m.unitsPerPixelY() * m.rows() * m.tileHeight();
        return Extents.onPlane(ground, m.originX(), m.originY() - height, m.originX() + width, m.originY());
    }
}

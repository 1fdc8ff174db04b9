package xunge.exchange.raster.online;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import xunge.exchange.raster.BaseMap;
import xunge.geo.raster.RasterException;

/// The addresses of a service's tiles.
final class TileAddress {

    private static final String SERVERS = "abc";

    private final BaseMap.Online service;

    /// Refuses a template that is no address of tiles: only http and https, with a place for each of z, x and y.
    TileAddress(BaseMap.Online service) throws RasterException {
        this.service = service;
        String template = service.template();
        boolean hasPlaces = template.contains("{z}") && template.contains("{x}")
                && (template.contains("{y}") || template.contains("{-y}"));
        if (!hasPlaces || service.levels().isEmpty()) {
            throw new RasterException("raster.template", List.of(template), null);
        }
        String scheme = of(service.levels().getFirst(), 0, 0).getScheme();
        if (scheme == null || !List.of("http", "https").contains(scheme.toLowerCase(Locale.ROOT))) {
            throw new RasterException("raster.template", List.of(template), null);
        }
    }

    /// The address of a tile.
    URI of(BaseMap.Level level, long column, long row) throws RasterException {
        String filled = service.template()
                .replace("{z}", encoded(level.name()))
                .replace("{x}", Long.toString(column))
                .replace("{y}", Long.toString(row))
                .replace("{-y}", Long.toString(level.matrix().rows() - 1 - row))
                .replace("{s}", SERVERS.substring((int) ((column + row) % 3), (int) ((column + row) % 3) + 1))
                .replace("{token}", encoded(service.token()));
        try {
            return new URI(filled);
        } catch (URISyntaxException e) {
            throw new RasterException("raster.template", List.of(service.template()), e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

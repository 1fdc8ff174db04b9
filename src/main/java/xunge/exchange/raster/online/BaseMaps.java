package xunge.exchange.raster.online;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import xunge.exchange.raster.BaseMap;
import xunge.exchange.raster.BaseMapList;
import xunge.exchange.raster.PictureFile;
import xunge.exchange.raster.TiledPicture;
import xunge.geo.raster.PictureDatum;
import xunge.geo.raster.RasterException;
import xunge.store.StoreException;

/// The base maps of one home: which there are, and those that are open. Thread-safe; what opens a file or asks a service
/// takes as long as that takes.
public final class BaseMaps implements AutoCloseable {

    private final BaseMapList list;
    private final Path cache;
    private final InstantSource clock;
    private final Map<String, TiledPicture> open = new HashMap<>();

    /// The base maps listed in `directory`, whose fetched tiles are kept below it.
    public BaseMaps(Path directory, InstantSource clock) {
        this.list = new BaseMapList(directory.resolve("base-maps.json"));
        this.cache = directory.resolve("base-map-tiles");
        this.clock = clock;
    }

    /// Those that were set up.
    public List<BaseMap> list() throws RasterException {
        return list.read();
    }

    /// A new base map of that origin, not kept yet; its title is made different from all others.
    public BaseMap propose(String title, BaseMap.Origin origin, PictureDatum datum) throws RasterException {
        List<String> taken = list.read().stream().map(BaseMap::title).toList();
        String free = title;
        for (int i = 2; taken.contains(free); i++) {
            free = title + " " + i;
        }
        return new BaseMap(UUID.randomUUID().toString(), free, origin, datum);
    }

    /// Opens `map`; `events` hears of the tiles that come later. The picture is closed with this or by [#remove].
    public synchronized TiledPicture open(BaseMap map, OnlineTiles.Events events)
            throws RasterException, StoreException {
        TiledPicture picture = switch (map.origin()) {
            case BaseMap.File file -> PictureFile.open(file, map.datum());
            case BaseMap.Online online ->
                TileServices.open(online, map.datum(), cache.resolve(map.id()), clock, events);
        };
        Optional.ofNullable(open.put(map.id(), picture)).ifPresent(TiledPicture::close);
        return picture;
    }

    /// Keeps `map`; durable on return.
    public void keep(BaseMap map) throws RasterException {
        list.put(map);
    }

    /// Takes `map` out of the list; files of the person's own stay where they are.
    public synchronized void remove(BaseMap map) throws RasterException {
        list.remove(map.id());
        Optional.ofNullable(open.remove(map.id())).ifPresent(TiledPicture::close);
    }

    @Override
    public synchronized void close() {
        open.values().forEach(TiledPicture::close);
        open.clear();
    }
}

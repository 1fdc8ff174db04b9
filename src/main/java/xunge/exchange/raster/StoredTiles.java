package xunge.exchange.raster;

import java.lang.System.Logger.Level;
import java.util.Optional;
import xunge.geo.raster.RasterException;
import xunge.geo.raster.TileMatrix;
import xunge.store.StoreException;
import xunge.store.tiles.TileFile;
import xunge.store.tiles.TileSet;

/// The tiles of one picture in an SQLite file.
///
/// @param file the open file; closed with this
/// @param set the picture
record StoredTiles(TileFile file, TileSet set) implements TiledPicture.Loader {

    private static final System.Logger LOG = System.getLogger(StoredTiles.class.getName());

    @Override
    public Optional<int[]> load(TileMatrix matrix, long column, long row) throws RasterException {
        try {
            Optional<byte[]> bytes = file.find(set, matrix, column, row);
            return bytes.isEmpty() ? Optional.empty()
                    : Optional.of(PictureDecoder.decode(bytes.get(), matrix.tileWidth(), matrix.tileHeight(),
                            set.title() + " " + matrix.zoom() + "/" + column + "/" + row));
        } catch (StoreException unreadable) {
            throw new RasterException(unreadable.messageKey(), unreadable.arguments(), unreadable);
        }
    }

    @Override
    public boolean isComplete() {
        return true;
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (StoreException e) {
            LOG.log(Level.WARNING, "tiles not closed", e);
        }
    }
}

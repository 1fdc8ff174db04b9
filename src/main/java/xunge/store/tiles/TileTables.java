package xunge.store.tiles;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import xunge.geo.raster.TileMatrix;
import xunge.store.StoreException;
import xunge.store.gpkg.SqlSession;

/// How one kind of file keeps its tiles.
interface TileTables {

    /// The pictures of `file`, at least one.
    List<TileSet> read(SqlSession session, Path file) throws SQLException, StoreException;

    /// The bytes of a tile.
    Optional<byte[]> find(SqlSession session, TileSet set, TileMatrix matrix, long column, long row)
            throws SQLException;
}

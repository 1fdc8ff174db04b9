package xunge.store.tiles;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import xunge.geo.raster.TileMatrix;
import xunge.store.StoreException;
import xunge.store.gpkg.SqlSession;
import xunge.store.gpkg.SqliteFiles;
import xunge.store.gpkg.SqliteProblems;

/// An MBTiles file (specification 1.3) or a GeoPackage with tiles (OGC 12-128r18, clause 2.2), opened for reading; the
/// file is not changed and no file appears beside it. Safe for many threads.
public final class TileFile implements AutoCloseable {

    private final Path file;
    private final SqlSession session;
    private final TileTables tables;
    private final List<TileSet> sets;

    private TileFile(Path file, SqlSession session, TileTables tables) throws SQLException, StoreException {
        this.file = file;
        this.session = session;
        this.tables = tables;
        this.sets = tables.read(session, file);
    }

    /// Opens `file`; throws when it is no such file, is damaged, or holds no tiles that can be drawn.
    public static TileFile open(Path file) throws StoreException {
        if (!Files.isRegularFile(file)) {
            throw new StoreException("store.file-missing", List.of(file.toString()), null);
        }
        try {
            return open(file, SqliteFiles.openStill(file));
        } catch (SQLException e) {
            throw SqliteProblems.of(file, e);
        }
    }

    private static TileFile open(Path file, Connection connection) throws SQLException, StoreException {
        SqlSession session = new SqlSession(connection);
        try {
            boolean isPackage = hasTable(session, "gpkg_contents");
            if (!isPackage && !(hasTable(session, "tiles") && hasTable(session, "metadata"))) {
                throw new StoreException("store.no-tiles", List.of(String.valueOf(file.getFileName())), null);
            }
            return new TileFile(file, session, isPackage ? new GeoPackageTiles() : new MbTiles());
        } catch (SQLException | StoreException | RuntimeException e) {
            session.close();
            throw e;
        }
    }

    private static boolean hasTable(SqlSession session, String name) throws SQLException {
        return session.number("SELECT count(*) FROM sqlite_master WHERE type IN ('table','view') AND name = ?",
                name) > 0;
    }

    /// Its pictures; at least one.
    public List<TileSet> sets() {
        return sets;
    }

    /// The bytes of a tile as they are stored: PNG or JPEG as a rule. Empty when there is none.
    public synchronized Optional<byte[]> find(TileSet set, TileMatrix matrix, long column, long row)
            throws StoreException {
        try {
            return tables.find(session, set, matrix, column, row);
        } catch (SQLException e) {
            throw SqliteProblems.of(file, e);
        }
    }

    @Override
    public synchronized void close() throws StoreException {
        try {
            session.close();
        } catch (SQLException e) {
            throw SqliteProblems.of(file, e);
        }
    }
}

package xunge.store.sqlite;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import xunge.store.gpkg.GeoPackageContainer;
import xunge.store.gpkg.MetaTable;
import xunge.store.gpkg.SpatialIndex;
import xunge.store.gpkg.SqlSession;
import xunge.store.gpkg.SqliteFiles;

/// The tables of a work store in memory, brought forward event by event.
final class Replay implements AutoCloseable {

    private final SqlSession sql;
    private final Projection projection;

    private Replay(SqlSession sql) {
        this.sql = sql;
        this.projection = new Projection(sql);
    }

    /// The tables of the newest schema, empty.
    static Replay start() throws SQLException {
        SqlSession sql = new SqlSession(SqliteFiles.openMemory());
        GeoPackageContainer.create(sql.connection());
        MetaTable.create(sql.connection(), WorkSchema.KIND, 0, Instant.EPOCH);
        WorkSchema.update(sql.connection(), 0);
        WorkSchema.register(sql.connection(), 0, Instant.EPOCH);
        SpatialIndex.registerFunctions(sql.connection());
        return new Replay(sql);
    }

    SqlSession sql() {
        return sql;
    }

    /// Applies an event that was read from a log; its operation without its bytes. Throws an
    /// [IllegalArgumentException] for an event no program wrote.
    void apply(ChainAudit.Row row) throws SQLException {
        Event event = new Event(row.seq(), EventType.valueOf(row.type()), row.record(),
                FlatJson.parse(row.payload()), row.wallMillis(), row.monotonicMillis(), UUID.fromString(row.boot()),
                row.previous());
        projection.apply(event, new byte[0]);
    }

    @Override
    public void close() throws SQLException {
        sql.close();
    }
}

package xunge.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import xunge.store.DurableFiles;
import xunge.store.StoreException;
import xunge.store.gpkg.GeoPackageContainer;
import xunge.store.gpkg.GeoPackageContainer.Contents;
import xunge.store.gpkg.GeoPackageHeader;
import xunge.store.gpkg.MetaTable;
import xunge.store.gpkg.SpatialIndex;
import xunge.store.gpkg.SqlScripts;
import xunge.store.gpkg.SqliteFiles;

/// Makes and updates the tables of the work store. Version n of the schema is made by the scripts 1 to n, one after the
/// other, so a new file and an updated one are the same.
final class WorkSchema {

    static final String KIND = "work-store";
    static final String DEVICE = "device";
    /// The newest schema this program knows.
    static final int VERSION = 2;

    private static final List<Title> ATTRIBUTES = List.of(
            new Title("event_log", "事件日志", "只追加的事件链，每条带前一条的摘要"), new Title("shift", "班次", "班次的开始与结束"),
            new Title("photo", "照片", "原始照片的摘要与大小；文件在 photos 目录"),
            new Title("violation_photo", "记录的照片", "记录与照片的对应"), new Title("outbox", "待发操作", "发往城市服务器的操作与结果"),
            new Title("recent_class", "最近类别", "最近使用的类别"), new Title("city_photo", "城市记录的照片", "其他设备的记录所附照片"));

    private WorkSchema() {}

    private record Title(String table, String identifier, String description) {}

    /// Opens the work store `file` for writing; makes it for device `device` when it is missing.
    static Connection open(Path file, UUID device, Instant now) throws SQLException, IOException, StoreException {
        if (!Files.exists(file)) {
            create(file, device, now);
        }
        int version = checkedVersion(file);
        Connection connection = SqliteFiles.openWriter(file);
        try {
            connection.setAutoCommit(false);
            update(connection, version);
            register(connection, version, now);
            connection.commit();
            connection.setAutoCommit(true);
            SpatialIndex.registerFunctions(connection);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /// The schema version of `file`. Looks without writing: opening another program's file for writing would already
    /// change its journal mode.
    private static int checkedVersion(Path file) throws SQLException, StoreException {
        GeoPackageHeader.check(file);
        try (Connection connection = SqliteFiles.openStill(file)) {
            checkKind(connection, file);
            return MetaTable.checkSchema(connection, file, VERSION);
        }
    }

    /// Throws `store.not-a-work-store` unless the file behind `connection` is one.
    private static void checkKind(Connection connection, Path file) throws SQLException, StoreException {
        boolean isStore = MetaTable.isPresent(connection)
                && MetaTable.find(connection, "kind").equals(Optional.of(KIND));
        if (!isStore) {
            throw new StoreException("store.not-a-work-store", List.of(String.valueOf(file.getFileName())), null);
        }
    }

    /// The file appears complete under its name or not at all, however this ends.
    private static void create(Path file, UUID device, Instant now) throws SQLException, IOException {
        Path temporary = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(temporary);
        try (Connection connection = SqliteFiles.openBulk(temporary)) {
            GeoPackageContainer.create(connection);
            MetaTable.create(connection, KIND, 0, now);
            MetaTable.put(connection, DEVICE, device.toString());
            update(connection, 0);
            register(connection, 0, now);
            connection.commit();
        }
        DurableFiles.publish(temporary, file);
    }

    /// Runs the scripts above `version`.
    static void update(Connection connection, int version) throws SQLException {
        for (int next = version + 1; next <= VERSION; next++) {
            SqlScripts.run(connection, WorkSchema.class, "work-store-" + next + ".sql");
            MetaTable.put(connection, "schema", Integer.toString(next));
        }
    }

    /// Registers the tables that the scripts above `version` made.
    static void register(Connection connection, int version, Instant now) throws SQLException {
        if (version < 1) {
            registerFirst(connection, now);
        }
        if (version < 2) {
            GeoPackageContainer.registerFeatures(connection,
                    new Contents("track_point", "巡查轨迹", "班次中走过的位置", now, Optional.empty()), "POINT");
            SpatialIndex.addTriggers(connection, "track_point");
        }
    }

    private static void registerFirst(Connection connection, Instant now) throws SQLException {
        GeoPackageContainer.registerFeatures(connection,
                new Contents("violation", "违法记录", "本机记录", now, Optional.empty()), "POINT");
        GeoPackageContainer.registerFeatures(connection,
                new Contents("city_violation", "城市记录", "其他设备的记录，来自城市服务器", now, Optional.empty()), "POINT");
        SpatialIndex.addTriggers(connection, "violation");
        SpatialIndex.addTriggers(connection, "city_violation");
        for (Title title : ATTRIBUTES) {
            GeoPackageContainer.registerAttributes(connection,
                    new Contents(title.table(), title.identifier(), title.description(), now, Optional.empty()));
        }
    }
}

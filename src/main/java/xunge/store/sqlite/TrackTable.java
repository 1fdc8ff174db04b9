package xunge.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import xunge.domain.PositionSource;
import xunge.domain.TrackPoint;
import xunge.store.gpkg.GeoPackageContainer;
import xunge.store.gpkg.SqlSession;

/// The track: rows of their own, outside the log, because they are many and no record depends on them.
final class TrackTable {

    private static final String INSERT = """
            INSERT INTO track_point (geom, shift, time, accuracy_m, speed, course, source, after_gap)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";

    private TrackTable() {}

    static void append(SqlSession sql, UUID shift, List<TrackPoint> points) throws SQLException {
        for (TrackPoint p : points) {
            sql.update(INSERT, Projection.point(p.at()), shift.toString(), GeoPackageContainer.dateTime(p.time()),
                    orNull(p.accuracyMetres()), orNull(p.speed()), orNull(p.courseDegrees()), p.source().name(),
                    p.afterGap() ? 1 : 0);
        }
    }

    static List<TrackPoint> listSince(SqlSession sql, Instant from) throws SQLException {
        return sql.list("SELECT * FROM track_point WHERE time >= ? ORDER BY fid", TrackTable::point,
                GeoPackageContainer.dateTime(from));
    }

    private static TrackPoint point(ResultSet row) throws SQLException {
        return new TrackPoint(RecordQueries.at(row), Instant.parse(row.getString("time")), number(row, "accuracy_m"),
                number(row, "speed"), number(row, "course"), PositionSource.valueOf(row.getString("source")),
                row.getBoolean("after_gap"));
    }

    private static @Nullable Object orNull(OptionalDouble value) {
        return value.isPresent() ? (Object) value.getAsDouble() : null;
    }

    private static OptionalDouble number(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}

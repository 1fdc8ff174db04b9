package xunge.exchange.shapefile;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import xunge.exchange.FeatureProblem;
import xunge.exchange.FeatureProblem.Outcome;
import xunge.exchange.Position;

/// Decodes the content of one record of a .shp file, trusting no count in it.
final class ShapeDecoder {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final int NULL = 0;
    private static final int MULTI_PATCH = 31;

    private final List<FeatureProblem> problems = new ArrayList<>();
    private Position position = Position.feature(0);

    /// What was wrong with the last shape.
    List<FeatureProblem> problems() {
        return problems;
    }

    /// The geometry in `content`; null for a null shape and for one that cannot be read.
    @Nullable
    Geometry decode(ByteBuffer content, Position at) {
        problems.clear();
        position = at;
        content.order(ByteOrder.LITTLE_ENDIAN);
        if (content.remaining() < 4) {
            return broken("length " + content.remaining());
        }
        int type = content.getInt();
        return switch (type % 10) {
            case NULL -> type == NULL ? null : broken("type " + type);
            case 1 -> type == MULTI_PATCH ? refused("MULTIPATCH") : point(content, type);
            case 3 -> line(content, type);
            case 5 -> polygon(content, type);
            case 8 -> multiPoint(content, type);
            default -> broken("type " + type);
        };
    }

    private @Nullable Geometry point(ByteBuffer in, int type) {
        if (type > 21 || in.remaining() < 16) {
            return broken("type " + type);
        }
        double x = in.getDouble();
        double y = in.getDouble();
        boolean hasZ = type == 11 && in.remaining() >= 8;
        return FACTORY.createPoint(hasZ ? new Coordinate(x, y, in.getDouble()) : new CoordinateXY(x, y));
    }

    private @Nullable Geometry multiPoint(ByteBuffer in, int type) {
        if (type > 28 || in.remaining() < 36) {
            return broken("type " + type);
        }
        in.position(in.position() + 32);
        int count = in.getInt();
        if (count < 0 || (long) count * 16 > in.remaining()) {
            return broken("count " + count);
        }
        return FACTORY.createMultiPointFromCoords(points(in, count, type == 18));
    }

    private @Nullable Geometry line(ByteBuffer in, int type) {
        List<Coordinate[]> parts = parts(in, type, type == 13);
        if (parts == null) {
            return null;
        }
        List<LineString> lines = new ArrayList<>();
        for (Coordinate[] part : parts) {
            if (part.length > 1) {
                lines.add(FACTORY.createLineString(part));
            } else {
                problem(Outcome.REPAIRED, "exchange.problem-part-short");
            }
        }
        return switch (lines.size()) {
            case 0 -> null;
            case 1 -> lines.getFirst();
            default -> FACTORY.createMultiLineString(lines.toArray(LineString[]::new));
        };
    }

    private @Nullable Geometry polygon(ByteBuffer in, int type) {
        List<Coordinate[]> parts = parts(in, type, type == 15);
        if (parts == null) {
            return null;
        }
        Rings rings = new Rings();
        parts.forEach(rings::add);
        Geometry polygon = rings.build();
        if (rings.hasClosedRing()) {
            problem(Outcome.REPAIRED, "exchange.problem-ring-open");
        }
        if (rings.hasOrphan()) {
            problem(Outcome.REPAIRED, "exchange.problem-ring-order");
        }
        if (rings.hasShortRing()) {
            problem(polygon == null ? Outcome.GEOMETRY_DROPPED : Outcome.REPAIRED, "exchange.problem-part-short");
        }
        return polygon;
    }

    /// The parts of a line or polygon; null when the counts do not fit the record.
    private @Nullable List<Coordinate[]> parts(ByteBuffer in, int type, boolean hasZ) {
        if (type > 25 || in.remaining() < 40) {
            broken("type " + type);
            return null;
        }
        in.position(in.position() + 32);
        int partCount = in.getInt();
        int pointCount = in.getInt();
        if (partCount < 0 || pointCount < 0 || partCount * 4L + pointCount * 16L > in.remaining()) {
            broken("count " + partCount + ", " + pointCount);
            return null;
        }
        int[] starts = new int[partCount + 1];
        for (int i = 0; i < partCount; i++) {
            starts[i] = in.getInt();
        }
        starts[partCount] = pointCount;
        return cut(points(in, pointCount, hasZ), starts);
    }

    private @Nullable List<Coordinate[]> cut(Coordinate[] points, int[] starts) {
        List<Coordinate[]> parts = new ArrayList<>();
        for (int i = 0; i < starts.length - 1; i++) {
            if (starts[i] < 0 || starts[i] > starts[i + 1] || starts[i + 1] > points.length) {
                broken("part " + i);
                return null;
            }
            parts.add(java.util.Arrays.copyOfRange(points, starts[i], starts[i + 1]));
        }
        return parts;
    }

    /// Heights follow all positions, after their own range of two numbers; measures are dropped.
    private static Coordinate[] points(ByteBuffer in, int count, boolean hasZ) {
        int heights = in.position() + count * 16 + 16;
        boolean withZ = hasZ && in.limit() - heights >= count * 8L;
        Coordinate[] points = new Coordinate[count];
        for (int i = 0; i < count; i++) {
            double x = in.getDouble();
            double y = in.getDouble();
            points[i] = withZ ? new Coordinate(x, y, in.getDouble(heights + i * 8)) : new CoordinateXY(x, y);
        }
        return points;
    }

    private @Nullable Geometry broken(String what) {
        problem(Outcome.GEOMETRY_DROPPED, "exchange.problem-geometry-broken", what);
        return null;
    }

    private @Nullable Geometry refused(String name) {
        problem(Outcome.GEOMETRY_DROPPED, "exchange.problem-curve", name);
        return null;
    }

    private void problem(Outcome outcome, String key, Object... arguments) {
        problems.add(FeatureProblem.of(position, outcome, key, arguments));
    }
}

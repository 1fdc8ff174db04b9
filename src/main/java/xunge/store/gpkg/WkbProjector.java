package xunge.store.gpkg;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import xunge.domain.LonLat;
import xunge.domain.PlanePoint;
import xunge.geo.GaussKruger;
import xunge.geo.layer.LayerBuilder;

/// Streams geometry blobs into a layer builder, projecting every vertex to EPSG:4547, without making objects of them.
///
/// Reads ISO WKB of points, lines, polygons and their multi-forms, either byte order; heights and measures are dropped.
final class WkbProjector {

    private static final int POINT = 1;
    private static final int LINE_STRING = 2;
    private static final int POLYGON = 3;
    private static final int MULTI_POINT = 4;
    private static final int COLLECTION = 7;

    private final LayerBuilder builder;
    private final boolean isPlane;

    /// A projector into `builder`; `isPlane` when the blobs are already in EPSG:4547.
    WkbProjector(LayerBuilder builder, boolean isPlane) {
        this.builder = builder;
        this.isPlane = isPlane;
    }

    /// Adds the geometry in `blob` as one feature. Throws a [RuntimeException] when the bytes are no such geometry.
    void add(byte[] blob) {
        add(ByteBuffer.wrap(blob));
    }

    /// Adds the geometry in `blob`, which is all of the buffer, as one feature; throws as [#add(byte[])].
    void add(ByteBuffer blob) {
        geometry(GeometryBlob.header(blob), 0);
        builder.endFeature();
    }

    private void geometry(ByteBuffer wkb, int depth) {
        wkb.order(wkb.get() == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        int code = wkb.getInt();
        int type = code % 1000;
        int skipped = switch (code / 1000) {
            case 0 -> 0;
            case 1, 2 -> 8;
            case 3 -> 16;
            default -> throw new IllegalArgumentException("WKB type " + code);
        };
        switch (type) {
            case POINT -> vertices(wkb, 1, skipped);
            case LINE_STRING -> vertices(wkb, count(wkb, 16), skipped);
            case POLYGON -> {
                int rings = count(wkb, 4);
                for (int i = 0; i < rings; i++) {
                    vertices(wkb, count(wkb, 16), skipped);
                }
            }
            default -> members(wkb, type, depth);
        }
    }

    private void members(ByteBuffer wkb, int type, int depth) {
        if (type < MULTI_POINT || type > COLLECTION || depth > 4) {
            throw new IllegalArgumentException("WKB type " + type);
        }
        int members = count(wkb, 5);
        for (int i = 0; i < members; i++) {
            geometry(wkb, depth + 1);
        }
    }

    /// A count that the remaining bytes can hold, so that a broken blob cannot ask for billions.
    private static int count(ByteBuffer wkb, int bytesEach) {
        int count = wkb.getInt();
        if (count < 0 || (long) count * bytesEach > wkb.remaining()) {
            throw new IllegalArgumentException("WKB count " + count);
        }
        return count;
    }

    private void vertices(ByteBuffer wkb, int count, int skipped) {
        for (int i = 0; i < count; i++) {
            double x = wkb.getDouble();
            double y = wkb.getDouble();
            wkb.position(wkb.position() + skipped);
            if (isPlane) {
                plane(x, y);
            } else if (!Double.isNaN(x)) {
                PlanePoint at = GaussKruger.toPlane(new LonLat(x, y));
                builder.vertex(at.eastMetres(), at.northMetres());
            }
        }
        builder.endPart();
    }

    private void plane(double x, double y) {
        if (Double.isInfinite(x) || Double.isInfinite(y)) {
            throw new IllegalArgumentException("infinite ordinate");
        }
        if (!Double.isNaN(x)) {
            builder.vertex(x, y);
        }
    }
}

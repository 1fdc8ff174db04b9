package xunge.store.gpkg;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;

/// Geometries as GeoPackage stores them (OGC 12-128r17 clause 2.1.3): a header with reference system and envelope, then
/// ISO WKB. Coordinates are x (east, longitude), y (north, latitude).
public final class GeometryBlob {

    private static final int FIXED_HEADER = 8;
    private static final int LITTLE_ENDIAN_FLAG = 1;
    private static final int ENVELOPE_XY_FLAG = 1 << 1;
    private static final int EMPTY_FLAG = 1 << 4;
    /// Doubles in the envelope by its indicator: none, XY, XYZ, XYM, XYZM.
    private static final int[] ENVELOPE_DOUBLES = {0, 4, 6, 6, 8};

    private GeometryBlob() {}

    /// `geometry` in EPSG:4490, little-endian; with an envelope unless it is a point or empty.
    public static byte[] encode(Geometry geometry) {
        return encode(geometry, GeoPackageContainer.CGCS2000);
    }

    /// `geometry` in the reference system `srs` of its file, otherwise as [#encode(Geometry)].
    static byte[] encode(Geometry geometry, int srs) {
        byte[] wkb = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN).write(geometry);
        boolean withEnvelope = !geometry.isEmpty() && !(geometry instanceof Point);
        int flags = LITTLE_ENDIAN_FLAG | (withEnvelope ? ENVELOPE_XY_FLAG : 0) | (geometry.isEmpty() ? EMPTY_FLAG : 0);
        ByteBuffer blob = ByteBuffer.allocate(FIXED_HEADER + (withEnvelope ? 32 : 0) + wkb.length)
                .order(ByteOrder.LITTLE_ENDIAN);
        blob.put((byte) 'G').put((byte) 'P').put((byte) 0).put((byte) flags).putInt(srs);
        if (withEnvelope) {
            Envelope box = geometry.getEnvelopeInternal();
            blob.putDouble(box.getMinX()).putDouble(box.getMaxX()).putDouble(box.getMinY()).putDouble(box.getMaxY());
        }
        return blob.put(wkb).array();
    }

    /// The geometry in `blob`, with the blob's reference system as its SRID. Throws what is wrong with the bytes.
    public static Geometry decode(byte[] blob) throws ParseException {
        try {
            ByteBuffer header = header(blob);
            int srs = header.getInt(4);
            byte[] wkb = java.util.Arrays.copyOfRange(blob, header.position(), blob.length);
            Geometry geometry = new WKBReader(new GeometryFactory()).read(wkb);
            geometry.setSRID(srs);
            return geometry;
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new ParseException(e);
        }
    }

    /// The box around the geometry in `blob`; a null envelope when it is empty or unreadable.
    static Envelope envelope(byte[] blob) {
        try {
            return decode(blob).getEnvelopeInternal();
        } catch (ParseException e) {
            return new Envelope();
        }
    }

    /// The bytes of `blob` positioned at the WKB, in the header's byte order. Throws a [RuntimeException] for what is
    /// not a standard GeoPackage geometry.
    static ByteBuffer header(byte[] blob) {
        return header(ByteBuffer.wrap(blob));
    }

    /// The same for a blob that is all of `buffer`.
    static ByteBuffer header(ByteBuffer buffer) {
        if (buffer.limit() < FIXED_HEADER || buffer.get(0) != 'G' || buffer.get(1) != 'P') {
            throw new IllegalArgumentException("no GeoPackage geometry");
        }
        int flags = buffer.get(3);
        int indicator = flags >> 1 & 7;
        if (indicator >= ENVELOPE_DOUBLES.length || (flags & 1 << 5) != 0) {
            throw new IllegalArgumentException("geometry header flags " + flags);
        }
        buffer.order((flags & LITTLE_ENDIAN_FLAG) != 0 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        return buffer.position(FIXED_HEADER + ENVELOPE_DOUBLES[indicator] * 8);
    }
}

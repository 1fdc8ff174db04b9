package xunge.store.gpkg;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xunge.geo.layer.ColumnBuilder;
import xunge.geo.layer.LayerBuilder;

/// Takes the rows of one feature table apart (sqlite.org/fileformat.html §2.1): the geometry goes to a layer, attributes
/// to their columns. One thread.
final class RowReader {

    private final RowFile file;
    private final LayerBuilder builder;
    private final WkbProjector projector;
    private final int geometry;
    /// By place in the record; null for what is not read.
    private final List<@Nullable ColumnBuilder> columns;

    /// A reader of rows of `file` whose column `geometry` holds the geometry.
    RowReader(RowFile file, LayerBuilder builder, boolean isPlane, int geometry,
            List<@Nullable ColumnBuilder> columns) {
        this.file = file;
        this.builder = builder;
        this.projector = new WkbProjector(builder, isPlane);
        this.geometry = geometry;
        this.columns = columns;
    }

    void row(byte[] data, int offset, int length) throws IOException {
        int end = offset + length;
        int header = (int) file.varint(data, offset);
        int at = file.next();
        int headerEnd = offset + header;
        int value = headerEnd;
        boolean hasGeometry = false;
        for (int column = 0; column < columns.size(); column++) {
            long type = 0;
            if (at < headerEnd) {
                type = file.varint(data, at);
                at = file.next();
            }
            int size = size(type);
            if (size < 0 || value + size > end) {
                throw new IOException("serial type " + type);
            }
            if (column == geometry) {
                hasGeometry = geometry(data, value, type);
            } else {
                attribute(columns.get(column), data, value, type);
            }
            value += size;
        }
        if (!hasGeometry) {
            builder.endFeature();
        }
    }

    private static int size(long type) throws IOException {
        if (type >= 12 && type <= Integer.MAX_VALUE) {
            return (int) (type - 12) / 2;
        }
        return switch ((int) type) {
            case 0, 8, 9 -> 0;
            case 1, 2, 3, 4 -> (int) type;
            case 5 -> 6;
            case 6, 7 -> 8;
            default -> throw new IOException("serial type " + type);
        };
    }

    /// True when there is one.
    private boolean geometry(byte[] data, int at, long type) throws IOException {
        if (type == 0) {
            return false;
        }
        if (type < 12 || type % 2 != 0) {
            throw new IOException("geometry of type " + type);
        }
        projector.add(ByteBuffer.wrap(data, at, size(type)).slice());
        return true;
    }

    private static void attribute(@Nullable ColumnBuilder column, byte[] data, int at, long type) throws IOException {
        if (column == null) {
            return;
        }
        if (type == 0 || type >= 12 && type % 2 == 0) {
            column.addNothing();
        } else if (type > 12) {
            column.addText(data, at, size(type));
        } else if (type == 7) {
            column.addNumber(Double.longBitsToDouble(whole(data, at, 8)));
        } else {
            column.addNumber((double) (type >= 8 ? type - 8 : whole(data, at, size(type))));
        }
    }

    /// A big-endian number in two's complement.
    private static long whole(byte[] data, int at, int size) {
        long value = data[at];
        for (int i = at + 1; i < at + size; i++) {
            value = value << 8 | data[i] & 0xFF;
        }
        return value;
    }
}

package xunge.store.gpkg;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Reads the rows of one table of an SQLite file that nobody writes, straight from its pages (sqlite.org/fileformat.html
/// §1.6 and §2), several times as fast as through the driver. Whatever it does not expect, such as a table of another
/// build or a broken page, is an [IOException]; the driver then has to tell what is the matter. One thread.
final class RowFile implements AutoCloseable {

    private static final int HEADER = 100;
    private static final int LEAF = 13;
    private static final int INTERIOR = 5;
    private static final int WINDOW = 1 << 18;
    private static final int MOST_DEPTH = 40;
    private static final int MOST_PAYLOAD = 1 << 28;

    private final FileChannel channel;
    private final int pageSize;
    private final int usable;
    private byte[] window = new byte[WINDOW];
    private long windowStart = -1;
    private int windowLength;
    private byte[] payload = new byte[4096];
    /// Where a varint that was just read ended.
    private int next;

    private RowFile(FileChannel channel, byte[] header) {
        this.channel = channel;
        int size = (header[16] & 0xFF) << 8 | header[17] & 0xFF;
        this.pageSize = size == 1 ? 65_536 : size;
        this.usable = pageSize - (header[20] & 0xFF);
    }

    static RowFile open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            ByteBuffer header = ByteBuffer.allocate(HEADER);
            if (channel.read(header, 0) < HEADER) {
                throw new EOFException();
            }
            RowFile opened = new RowFile(channel, header.array());
            if (opened.pageSize < 512 || opened.usable < 480) {
                throw new IOException("page size " + opened.pageSize);
            }
            return opened;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /// Is given the bytes of one row: its record (§2.1) of `length` bytes in `data` from `offset` on.
    @FunctionalInterface
    interface Rows {
        void row(byte[] data, int offset, int length) throws IOException;
    }

    /// Gives all rows of the table whose tree begins in page `root`, in the order of their keys.
    void scan(long root, Rows rows) throws IOException {
        visit(root, rows, 0);
    }

    private void visit(long page, Rows rows, int depth) throws IOException {
        int at = locate(page);
        int start = at + (page == 1 ? HEADER : 0);
        int kind = window[start];
        int cells = short16(start + 3);
        if (kind == LEAF) {
            for (int i = 0; i < cells; i++) {
                row(page, short16(locate(page) + start - at + 8 + 2 * i), rows);
            }
        } else if (kind == INTERIOR && depth < MOST_DEPTH) {
            long[] children = new long[cells + 1];
            for (int i = 0; i < cells; i++) {
                children[i] = int32(at + checked(short16(start + 12 + 2 * i), 4));
            }
            children[cells] = int32(start + 8);
            for (long child : children) {
                visit(child, rows, depth + 1);
            }
        } else {
            throw new IOException("page of kind " + kind);
        }
    }

    private int checked(int offset, int length) throws IOException {
        if (offset < 0 || offset + length > pageSize) {
            throw new IOException("offset " + offset);
        }
        return offset;
    }

    private void row(long page, int offset, Rows rows) throws IOException {
        int at = locate(page);
        long length = varint(window, at + checked(offset, 3));
        varint(window, next);
        if (length < 0 || length > MOST_PAYLOAD) {
            throw new IOException("payload " + length);
        }
        int local = local((int) length);
        checked(next - at, local);
        if (local == length) {
            rows.row(window, next, local);
            return;
        }
        checked(next - at, local + 4);
        gather(next, local, (int) length);
        rows.row(payload, 0, (int) length);
    }

    /// How many bytes of a payload of `length` lie in the leaf itself (§1.6).
    private int local(int length) {
        int most = usable - 35;
        if (length <= most) {
            return length;
        }
        int least = (usable - 12) * 32 / 255 - 23;
        int k = least + (length - least) % (usable - 4);
        return k <= most ? k : least;
    }

    /// Puts a payload together from the leaf and the pages it runs over into.
    private void gather(int from, int local, int length) throws IOException {
        if (payload.length < length) {
            payload = new byte[length * 2];
        }
        System.arraycopy(window, from, payload, 0, local);
        long page = int32(from + local);
        int done = local;
        while (done < length) {
            int at = locate(page);
            int part = Math.min(usable - 4, length - done);
            System.arraycopy(window, at + 4, payload, done, part);
            done += part;
            page = int32(at);
        }
    }

    /// Where `page` begins in the window, which is moved there when need be.
    private int locate(long page) throws IOException {
        long position = (page - 1) * pageSize;
        if (page < 1) {
            throw new IOException("page " + page);
        }
        if (position < windowStart || position + pageSize > windowStart + windowLength || windowStart < 0) {
            windowStart = position;
            ByteBuffer buffer = ByteBuffer.wrap(window);
            while (buffer.hasRemaining() && channel.read(buffer, windowStart + buffer.position()) > 0) {
                windowLength = buffer.position();
            }
            windowLength = buffer.position();
            if (windowLength < pageSize) {
                throw new EOFException("page " + page);
            }
        }
        return (int) (position - windowStart);
    }

    private int short16(int at) {
        return (window[at] & 0xFF) << 8 | window[at + 1] & 0xFF;
    }

    private long int32(int at) {
        return (long) short16(at) << 16 | short16(at + 2);
    }

    /// Reads a varint (§1.6) and leaves its end in [#next].
    long varint(byte[] data, int at) {
        long value = 0;
        int i = at;
        for (; i < at + 8; i++) {
            value = value << 7 | data[i] & 0x7F;
            if (data[i] >= 0) {
                next = i + 1;
                return value;
            }
        }
        next = i + 1;
        return value << 8 | data[i] & 0xFF;
    }

    /// Where the varint read last ended.
    int next() {
        return next;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

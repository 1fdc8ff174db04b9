package xunge.exchange.osm;

import com.google.protobuf.InvalidProtocolBufferException;
import crosby.binary.Fileformat.Blob;
import crosby.binary.Fileformat.BlobHeader;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import xunge.exchange.FeatureProblem;
import xunge.exchange.FeatureProblem.Outcome;
import xunge.exchange.Position;

/// The blobs of a PBF file, one after the other ("File format" in the OpenStreetMap wiki's page PBF Format).
///
/// Damage costs the blob it hits: after a header that cannot be understood the next one is looked for.
/// Holds one blob at a time.
final class PbfFile implements AutoCloseable {

    /// The format's own bound for a header.
    private static final int HEADER_MAX = 64 * 1024;
    /// The format's own bound for a blob, compressed or not.
    private static final int BLOB_MAX = 32 * 1024 * 1024;
    /// What every data blob's header begins with: field 1 and the word `OSMData`.
    private static final byte[] DATA_MARK = {0x0a, 7, 'O', 'S', 'M', 'D', 'a', 't', 'a'};
    private static final int WINDOW = 1 << 16;

    private final FileChannel channel;
    private final long size;

    /// A blob's place in the file.
    ///
    /// @param type `OSMHeader`, `OSMData` or what else the file says
    /// @param offset where its content begins
    /// @param length bytes of its content
    record Entry(String type, long offset, int length) {

        long end() {
            return offset + length;
        }
    }

    /// A blob whose content cannot be had.
    static final class BlobException extends IOException {

        private static final long serialVersionUID = 1L;

        private final String key;
        private final String detail;

        BlobException(String key, String detail) {
            super(key + " " + detail);
            this.key = key;
            this.detail = detail;
        }

        FeatureProblem at(long offset) {
            return lost(Outcome.SKIPPED, offset, key, detail);
        }
    }

    /// Opens `file`; nothing is read yet.
    PbfFile(Path file) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.READ);
        size = channel.size();
    }

    /// The file's length in bytes.
    long size() {
        return size;
    }

    /// The blob whose header begins at or after byte `from`; empty at the end of the file. What had to be passed over is
    /// told to `problems`.
    Optional<Entry> next(long from, Consumer<FeatureProblem> problems) throws IOException {
        if (from >= size) {
            return Optional.empty();
        }
        Optional<Entry> entry = entry(from);
        if (entry.isEmpty()) {
            long resumed = from + 1;
            do {
                resumed = findMark(resumed + DATA_MARK.length + Integer.BYTES) - Integer.BYTES;
                entry = resumed < from ? Optional.empty() : entry(resumed);
            } while (entry.isEmpty() && resumed > from);
            problems.accept(lost(entry.isEmpty() ? Outcome.REST_LOST : Outcome.SKIPPED, from,
                    "osm.damaged", entry.isEmpty() ? size - from : resumed - from));
        }
        if (entry.isPresent() && entry.get().end() > size) {
            problems.accept(lost(Outcome.REST_LOST, from, "osm.truncated", entry.get().end() - size));
            return Optional.empty();
        }
        return entry;
    }

    private static FeatureProblem lost(Outcome outcome, long at, String key, Object what) {
        return FeatureProblem.of(new Position(Position.Kind.BYTE, at), outcome, key, what, at);
    }

    private Optional<Entry> entry(long at) throws IOException {
        if (at + Integer.BYTES > size) {
            return Optional.empty();
        }
        int length = bytes(at, Integer.BYTES).getInt();
        long start = at + Integer.BYTES;
        if (length <= 0 || length > HEADER_MAX || start + length > size) {
            return Optional.empty();
        }
        try {
            BlobHeader header = BlobHeader.parseFrom(bytes(start, length));
            int data = header.getDatasize();
            boolean sound = data >= 0 && data <= BLOB_MAX + HEADER_MAX && header.getType().startsWith("OSM");
            return sound ? Optional.of(new Entry(header.getType(), start + length, data)) : Optional.empty();
        } catch (InvalidProtocolBufferException _) {
            return Optional.empty();
        }
    }

    /// Where the next data mark begins at or after `from`; -1 when there is none.
    private long findMark(long from) throws IOException {
        for (long start = from; start < size; start += WINDOW) {
            ByteBuffer window = bytes(start, (int) Math.min(WINDOW + DATA_MARK.length - 1, size - start));
            for (int i = 0; i + DATA_MARK.length <= window.limit(); i++) {
                if (window.get(i) == DATA_MARK[0] && matches(window, i)) {
                    return start + i;
                }
            }
        }
        return -1;
    }

    private static boolean matches(ByteBuffer window, int at) {
        for (int i = 1; i < DATA_MARK.length; i++) {
            if (window.get(at + i) != DATA_MARK[i]) {
                return false;
            }
        }
        return true;
    }

    /// The content of `entry`, uncompressed.
    ///
    /// @throws BlobException when the blob is damaged or compressed in a way this program does not read
    byte[] content(Entry entry) throws IOException {
        Blob blob;
        try {
            blob = Blob.parseFrom(bytes(entry.offset(), entry.length()));
        } catch (InvalidProtocolBufferException e) {
            throw new BlobException("osm.blob-damaged", String.valueOf(e.getMessage()));
        }
        return switch (blob.getDataCase()) {
            case RAW -> blob.getRaw().toByteArray();
            case ZLIB_DATA -> inflate(blob);
            case LZMA_DATA -> throw new BlobException("osm.blob-compression", "LZMA");
            case OBSOLETE_BZIP2_DATA -> throw new BlobException("osm.blob-compression", "bzip2");
            case LZ4_DATA -> throw new BlobException("osm.blob-compression", "LZ4");
            case ZSTD_DATA -> throw new BlobException("osm.blob-compression", "zstd");
            case DATA_NOT_SET -> throw new BlobException("osm.blob-damaged", "empty");
        };
    }

    private static byte[] inflate(Blob blob) throws BlobException {
        int length = blob.getRawSize();
        if (length < 0 || length > BLOB_MAX) {
            throw new BlobException("osm.blob-damaged", length + " B");
        }
        byte[] out = new byte[length];
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(blob.getZlibData().asReadOnlyByteBuffer());
            int got = 0;
            while (got < length) {
                int step = inflater.inflate(out, got, length - got);
                if (step == 0) {
                    throw new BlobException("osm.blob-damaged", got + " < " + length);
                }
                got += step;
            }
            inflater.inflate(new byte[1]);
            if (!inflater.finished()) {
                throw new BlobException("osm.blob-damaged", "> " + length);
            }
        } catch (DataFormatException e) {
            throw new BlobException("osm.blob-damaged", String.valueOf(e.getMessage()));
        }
        return out;
    }

    private ByteBuffer bytes(long at, int count) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(count);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, at + buffer.position()) < 0) {
                throw new EOFException();
            }
        }
        return buffer.flip();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

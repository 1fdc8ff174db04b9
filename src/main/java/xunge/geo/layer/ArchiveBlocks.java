package xunge.geo.layer;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.CRC32C;

/// The arrays of an archive, one after the other: number of bytes, check sum, the bytes, and room up to a multiple of 8.
///
/// To read, ask for the arrays in order: they come empty and are all filled, by two threads, in [#readAll]. One thread
/// otherwise.
final class ArchiveBlocks {

    private static final int HEAD = 16;
    private static final int PORTION = 1 << 19;
    private static final int THREADS = 2;

    private final FileChannel channel;
    private long position;
    private final List<Piece> pieces = new ArrayList<>();
    /// What the head of the block in hand says.
    private long bytes;
    private int sum;

    /// The blocks in `channel` from `position` on.
    ArchiveBlocks(FileChannel channel, long position) {
        this.channel = channel;
        this.position = position;
    }

    /// Something that takes or gives bytes of an array from element `from` on, as much as the buffer holds.
    @FunctionalInterface
    private interface Transfer {
        void between(ByteBuffer buffer, int from);
    }

    /// One array to be filled.
    private record Piece(long position, long bytes, int sum, int width, Transfer transfer) {}

    void writeRaw(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            position += channel.write(bytes, position);
        }
    }

    void write(float[] values) throws IOException {
        write(values.length, 4, (buffer, from) -> buffer.asFloatBuffer().put(values, from, buffer.remaining() / 4));
    }

    void write(int[] values) throws IOException {
        write(values.length, 4, (buffer, from) -> buffer.asIntBuffer().put(values, from, buffer.remaining() / 4));
    }

    void write(double[] values) throws IOException {
        write(values.length, 8, (buffer, from) -> buffer.asDoubleBuffer().put(values, from, buffer.remaining() / 8));
    }

    void write(byte[] values) throws IOException {
        write(values.length, 1, (buffer, from) -> buffer.slice().put(values, from, buffer.remaining()));
    }

    private void write(int length, int width, Transfer transfer) throws IOException {
        long start = position;
        position += HEAD;
        CRC32C sum = new CRC32C();
        ByteBuffer buffer = portion();
        for (int from = 0; from < length; from += PORTION / width) {
            buffer.clear().limit(Math.min(PORTION / width, length - from) * width);
            transfer.between(buffer, from);
            sum.update(buffer.duplicate());
            writeRaw(buffer);
        }
        position = (position + 7) / 8 * 8;
        ByteBuffer head = ByteBuffer.allocate(HEAD).order(ByteOrder.LITTLE_ENDIAN);
        head.putLong((long) length * width).putInt((int) sum.getValue()).putInt(0).flip();
        channel.write(head, start);
    }

    private static ByteBuffer portion() {
        return ByteBuffer.allocateDirect(PORTION).order(ByteOrder.LITTLE_ENDIAN);
    }

    float[] floats() throws IOException {
        float[] values = new float[next(4)];
        fill(4, (buffer, from) -> buffer.asFloatBuffer().get(values, from, buffer.remaining() / 4));
        return values;
    }

    int[] ints() throws IOException {
        int[] values = new int[next(4)];
        fill(4, (buffer, from) -> buffer.asIntBuffer().get(values, from, buffer.remaining() / 4));
        return values;
    }

    double[] doubles() throws IOException {
        double[] values = new double[next(8)];
        fill(8, (buffer, from) -> buffer.asDoubleBuffer().get(values, from, buffer.remaining() / 8));
        return values;
    }

    byte[] bytes() throws IOException {
        byte[] values = new byte[next(1)];
        fill(1, (buffer, from) -> buffer.slice().get(values, from, buffer.remaining()));
        return values;
    }

    /// Reads the head of the next block and returns the number of elements of `width` bytes in it.
    private int next(int width) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(HEAD).order(ByteOrder.LITTLE_ENDIAN);
        readFully(channel, head, position);
        bytes = head.getLong(0);
        sum = head.getInt(8);
        if (bytes < 0 || bytes % width != 0 || position + HEAD + bytes > channel.size()
                || bytes / width > Integer.MAX_VALUE - 8) {
            throw new IOException("block of " + bytes);
        }
        return (int) (bytes / width);
    }

    private void fill(int width, Transfer transfer) {
        pieces.add(new Piece(position + HEAD, bytes, sum, width, transfer));
        position = (position + HEAD + bytes + 7) / 8 * 8;
    }

    /// Fills all arrays asked for. Throws when one is not as it was written.
    void readAll() throws IOException {
        try (ExecutorService workers = Executors.newFixedThreadPool(THREADS,
                Thread.ofPlatform().daemon().name("archive-", 0).factory())) {
            List<Future<?>> jobs = new ArrayList<>();
            for (int worker = 0; worker < THREADS; worker++) {
                int first = worker;
                jobs.add(workers.submit(() -> {
                    readEvery(first);
                    return null;
                }));
            }
            for (Future<?> job : jobs) {
                job.get();
            }
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private void readEvery(int first) throws IOException {
        ByteBuffer buffer = portion();
        for (int i = first; i < pieces.size(); i += THREADS) {
            read(pieces.get(i), buffer);
        }
    }

    private void read(Piece piece, ByteBuffer buffer) throws IOException {
        CRC32C found = new CRC32C();
        for (long done = 0; done < piece.bytes; done += PORTION) {
            buffer.clear().limit((int) Math.min(PORTION, piece.bytes - done));
            readFully(channel, buffer, piece.position + done);
            buffer.flip();
            found.update(buffer.duplicate());
            piece.transfer.between(buffer, (int) (done / piece.width));
        }
        if ((int) found.getValue() != piece.sum) {
            throw new IOException("damaged block");
        }
    }

    static void readFully(FileChannel channel, ByteBuffer buffer, long position) throws IOException {
        long at = position;
        while (buffer.hasRemaining()) {
            int count = channel.read(buffer, at);
            if (count < 0) {
                throw new EOFException();
            }
            at += count;
        }
    }
}

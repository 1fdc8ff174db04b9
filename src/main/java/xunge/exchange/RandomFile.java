package xunge.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// Reads pieces of a file through one buffer: near pieces cost no system call. Not thread-safe.
public final class RandomFile implements AutoCloseable {

    private static final int WINDOW = 1 << 16;
    private static final int LARGEST_PIECE = 1 << 28;

    private final FileChannel channel;
    private final long size;
    private ByteBuffer window = ByteBuffer.allocate(WINDOW);
    private long windowAt;
    private int windowBytes;

    private RandomFile(FileChannel channel, long size) {
        this.channel = channel;
        this.size = size;
    }

    /// Opens `file` for reading.
    public static RandomFile open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        return new RandomFile(channel, channel.size());
    }

    /// The file's size in bytes.
    public long size() {
        return size;
    }

    /// `length` bytes from `at`, big-endian, valid until the next call; empty when the file ends before, or when they are
    /// more than 256 MB, which no sound record is.
    public Optional<ByteBuffer> read(long at, long length) throws IOException {
        if (at < 0 || length < 0 || length > LARGEST_PIECE || at + length > size) {
            return Optional.empty();
        }
        if (at < windowAt || at + length > windowAt + windowBytes) {
            load(at, (int) length);
        }
        return at + length > windowAt + windowBytes ? Optional.empty()
                : Optional.of(window.slice((int) (at - windowAt), (int) length));
    }

    private void load(long at, int length) throws IOException {
        if (window.capacity() < length) {
            window = ByteBuffer.allocate(Math.max(length, WINDOW));
        }
        window.clear();
        windowAt = at;
        windowBytes = 0;
        while (window.hasRemaining()) {
            int read = channel.read(window, at + windowBytes);
            if (read < 0) {
                break;
            }
            windowBytes += read;
        }
    }

    /// Closes the file; it was only read, so nothing can be lost.
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            System.getLogger(RandomFile.class.getName()).log(System.Logger.Level.WARNING, "not closed", e);
        }
    }
}

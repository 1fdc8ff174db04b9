package xunge.server.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Passes on what it reads, up to a limit, then throws [TooLargeException]. Before that it reads on for a while and
/// throws it away: a sender that is cut off while it still sends never sees the answer.
final class LimitedStream extends FilterInputStream {

    /// A body beyond its limit by more than this is cut off all the same.
    static final long PATIENCE = 4L << 20;
    private static final int BUFFER = 16 << 10;

    private long left;

    LimitedStream(InputStream in, long maxBytes) {
        super(in);
        this.left = maxBytes;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) throws IOException {
        left -= read;
        if (left < 0) {
            readOn();
            throw new TooLargeException();
        }
    }

    private void readOn() throws IOException {
        byte[] waste = new byte[BUFFER];
        for (long rest = PATIENCE; rest > 0;) {
            int read = super.read(waste, 0, waste.length);
            if (read < 0) {
                return;
            }
            rest -= read;
        }
    }
}

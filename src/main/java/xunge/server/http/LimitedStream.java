package xunge.server.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Passes on what it reads, up to a limit, then throws [TooLargeException].
final class LimitedStream extends FilterInputStream {

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
            throw new TooLargeException();
        }
    }
}

package xunge.exchange.text;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Counts the bytes that went through, for progress.
public final class CountingStream extends FilterInputStream {

    private volatile long count;

    /// Counts what is read from `in`.
    public CountingStream(InputStream in) {
        super(in);
    }

    /// The bytes read so far.
    public long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        if (b >= 0) {
            add(1);
        }
        return b;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int read = super.read(target, from, length);
        if (read > 0) {
            add(read);
        }
        return read;
    }

    private synchronized void add(long bytes) {
        count += bytes;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}

package xunge.position.nmea;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/// Finds the sentences in what comes from a receiver, however it is cut into pieces and whatever stands between.
///
/// A sentence without a checksum is refused like one with a wrong checksum: otherwise a single damaged `*` would let a
/// damaged position in. One thread.
public final class NmeaFramer {

    /// NMEA 0183 allows 82; makers' own sentences are longer.
    private static final int LONGEST = 255;

    private final Consumer<NmeaSentence> found;
    private final byte[] line = new byte[LONGEST];
    private int length = -1;
    private long good;
    private long damaged;
    private long unchecked;

    /// A framer that hands every good sentence to `found`.
    public NmeaFramer(Consumer<NmeaSentence> found) {
        this.found = found;
    }

    /// Takes `count` bytes of `bytes` from `from` on.
    public void feed(byte[] bytes, int from, int count) {
        for (int i = from; i < from + count; i++) {
            take(bytes[i]);
        }
    }

    /// Takes the end of a recording: a last line may lack its line feed.
    public void end() {
        take((byte) '\n');
    }

    /// Sentences with the right checksum so far.
    public long good() {
        return good;
    }

    /// Sentences with a wrong checksum so far.
    public long damaged() {
        return damaged;
    }

    /// Sentences without a checksum so far.
    public long unchecked() {
        return unchecked;
    }

    private void take(byte b) {
        if (b == '$') {
            length = 0;
        } else if (length >= 0 && (b == '\r' || b == '\n')) {
            judge(new String(line, 0, length, StandardCharsets.US_ASCII));
            length = -1;
        } else if (length >= 0 && b >= ' ' && b < 127 && length < LONGEST) {
            line[length++] = b;
        } else {
            length = -1;
        }
    }

    private void judge(String text) {
        int star = text.lastIndexOf('*');
        if (star < 0) {
            unchecked++;
            return;
        }
        int sum = 0;
        for (int i = 0; i < star; i++) {
            sum ^= text.charAt(i);
        }
        if (text.length() == star + 3 && "%02X".formatted(sum).equalsIgnoreCase(text.substring(star + 1))) {
            good++;
            found.accept(NmeaSentence.of(text.substring(0, star)));
        } else {
            damaged++;
        }
    }
}

package xunge.exchange.dxf;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The groups of a drawing one after the other, from a text or a binary file. After a line that cannot be a code, the
/// next line pair that begins an entity is looked for.
final class DxfPairs implements AutoCloseable {

    /// What a binary drawing begins with.
    static final String BINARY_MARK = "AutoCAD Binary DXF\r\n\u001a\0";

    private static final int LINE_MAX = 1 << 16;

    private final InputStream in;
    private final boolean isBinary;
    private final boolean isOldBinary;
    private long line;
    private long bytes;
    private long skipped;

    DxfPairs(Path file) throws IOException {
        in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        in.mark(64);
        byte[] head = in.readNBytes(BINARY_MARK.length() + 2);
        isBinary = new String(head, StandardCharsets.ISO_8859_1).startsWith(BINARY_MARK);
        // The first group is 0 SECTION; up to R12 its code is one byte, later two.
        isOldBinary = isBinary && head.length == BINARY_MARK.length() + 2 && head[head.length - 1] != 0;
        in.reset();
        if (isBinary) {
            in.skipNBytes(BINARY_MARK.length());
            bytes = BINARY_MARK.length();
        }
    }

    boolean isBinary() {
        return isBinary;
    }

    /// How many bytes were read.
    long bytes() {
        return bytes;
    }

    /// The line that was read last; in binary files the byte.
    long place() {
        return isBinary ? bytes : line;
    }

    /// How many damaged places were passed over so far.
    long skipped() {
        return skipped;
    }

    /// The next group; empty at the end of the file.
    ///
    /// @throws EOFException when the file ends within a group
    Optional<DxfPair> next() throws IOException {
        return isBinary ? nextBinary() : nextText();
    }

    private Optional<DxfPair> nextText() throws IOException {
        Optional<String> code = readLine();
        if (code.isEmpty()) {
            return Optional.empty();
        }
        long at = line;
        if (!isCode(code.get())) {
            if (code.get().isBlank()) {
                return nextBlank();
            }
            return resume();
        }
        String value = readLine().orElseThrow(EOFException::new);
        return Optional.of(new DxfPair(Integer.parseInt(code.get().strip()), value, at));
    }

    /// Blank lines at the end of the file are no damage.
    private Optional<DxfPair> nextBlank() throws IOException {
        Optional<String> rest = readLine();
        while (rest.isPresent() && rest.get().isBlank()) {
            rest = readLine();
        }
        return rest.isEmpty() ? Optional.empty() : resume();
    }

    private Optional<DxfPair> resume() throws IOException {
        skipped++;
        String last = "";
        Optional<String> next = readLine();
        while (next.isPresent()) {
            if (last.equals("0") && next.get().strip().matches("[A-Z][A-Z0-9_]{1,30}")) {
                return Optional.of(new DxfPair(0, next.get(), line - 1));
            }
            last = next.get().strip();
            next = readLine();
        }
        throw new EOFException();
    }

    private static boolean isCode(String text) {
        String bare = text.strip();
        int from = bare.startsWith("-") ? 1 : 0;
        if (bare.length() == from || bare.length() > from + 4) {
            return false;
        }
        for (int i = from; i < bare.length(); i++) {
            if (bare.charAt(i) < '0' || bare.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /// The next line without its end; what is longer than 64 KB is cut. Empty at the end of the file.
    private Optional<String> readLine() throws IOException {
        StringBuilder text = new StringBuilder();
        int next = in.read();
        if (next < 0) {
            return Optional.empty();
        }
        while (next >= 0 && next != '\n') {
            bytes++;
            if (next != '\r' && text.length() < LINE_MAX) {
                text.append((char) next);
            }
            next = in.read();
        }
        bytes++;
        line++;
        return Optional.of(text.toString());
    }

    private Optional<DxfPair> nextBinary() throws IOException {
        long at = bytes;
        int first = in.read();
        if (first < 0) {
            return Optional.empty();
        }
        bytes++;
        int code = first;
        if (!isOldBinary) {
            code = first | little(1) << 8;
        } else if (first == 255) {
            code = little(2);
        }
        return Optional.of(new DxfPair((short) code, binaryValue(code), at));
    }

    /// Which type a code has, from the reference's "Group Code Value Types": first and last code, then the type. All
    /// others are text.
    private enum Binary {
        /** Eight bytes, a fraction. */
        REAL(10, 59, 110, 149, 210, 239, 460, 469, 1010, 1059),
        /** Two bytes. */
        SHORT(60, 79, 170, 179, 270, 289, 370, 389, 400, 409, 1060, 1070),
        /** Four bytes. */
        WHOLE(90, 99, 420, 429, 440, 459, 1071, 1071),
        /** Eight bytes. */
        LONG(160, 169),
        /** One byte. */
        TRUTH(290, 299),
        /** A length in one byte, and as many bytes. */
        CHUNK(310, 319, 1004, 1004),
        /** Bytes up to a zero. */
        TEXT();

        @SuppressWarnings("ImmutableEnumChecker") // made by an of-method
        private final List<Integer> bounds;

        Binary(Integer... bounds) {
            this.bounds = List.of(bounds);
        }

        static Binary of(int code) {
            for (Binary type : values()) {
                for (int i = 0; i < type.bounds.size(); i += 2) {
                    if (code >= type.bounds.get(i) && code <= type.bounds.get(i + 1)) {
                        return type;
                    }
                }
            }
            return TEXT;
        }
    }

    /// The value of a group `code`, as text.
    private String binaryValue(int code) throws IOException {
        return switch (Binary.of(code)) {
            case REAL -> Double.toString(Double.longBitsToDouble(eight()));
            case SHORT -> Integer.toString((short) little(2));
            case WHOLE -> Integer.toString(little(4));
            case LONG -> Long.toString(eight());
            case TRUTH -> Integer.toString(little(1));
            case CHUNK -> {
                int length = little(1);
                in.skipNBytes(length);
                bytes += length;
                yield "";
            }
            case TEXT -> binaryText();
        };
    }

    private long eight() throws IOException {
        long low = little(4) & 0xffff_ffffL;
        return low | (long) little(4) << 32;
    }

    private String binaryText() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int next = little(1); next != 0; next = little(1)) {
            if (text.length() < LINE_MAX) {
                text.append((char) next);
            }
        }
        return text.toString();
    }

    private int little(int count) throws IOException {
        int value = 0;
        for (int i = 0; i < count; i++) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException();
            }
            value |= next << 8 * i;
        }
        bytes += count;
        return value;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

package xunge.geo.layer;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/// Texts of many features one after the other as UTF-8, a quarter of what strings take. Immutable; a text is made anew
/// each time it is asked for.
final class TextColumn extends AbstractList<@Nullable String> implements RandomAccess {

    private final byte[] bytes;
    /// Where each text begins, and one more entry for the end; one's complement when there is no text.
    private final int[] starts;

    /// Texts in these arrays, which are kept.
    TextColumn(byte[] bytes, int[] starts) {
        this.bytes = bytes;
        this.starts = starts;
    }

    @Override
    public @Nullable String get(int index) {
        int start = starts[index];
        return start < 0 ? null : new String(bytes, start, position(starts[index + 1]) - start, StandardCharsets.UTF_8);
    }

    private static int position(int start) {
        return start < 0 ? ~start : start;
    }

    @Override
    public int size() {
        return starts.length - 1;
    }

    byte[] bytes() {
        return bytes;
    }

    int[] starts() {
        return starts;
    }

    /// The column `column` in this form.
    static TextColumn of(Column.Text column) {
        if (column.values() instanceof TextColumn packed) {
            return packed;
        }
        Builder builder = new Builder();
        for (String value : column.values()) {
            byte[] text = value == null ? null : value.getBytes(StandardCharsets.UTF_8);
            builder.add(text, 0, text == null ? 0 : text.length);
        }
        return builder.build();
    }

    /// Collects texts. One thread.
    static final class Builder {

        private byte[] bytes = new byte[4096];
        private int[] starts = new int[256];
        private int size;
        private int end;

        /// Adds the text of `length` bytes of `source` from `offset` on; null for none.
        void add(byte @Nullable [] source, int offset, int length) {
            if (size + 1 >= starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
            }
            starts[size++] = source == null ? ~end : end;
            if (source != null) {
                if (end + length > bytes.length) {
                    bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, end + length));
                }
                System.arraycopy(source, offset, bytes, end, length);
                end += length;
            }
        }

        TextColumn build() {
            int[] all = Arrays.copyOf(starts, size + 1);
            all[size] = end;
            return new TextColumn(Arrays.copyOf(bytes, end), all);
        }
    }
}

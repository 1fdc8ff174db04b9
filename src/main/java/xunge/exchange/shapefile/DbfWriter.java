package xunge.exchange.shapefile;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xunge.exchange.Field;
import xunge.exchange.Note;
import xunge.exchange.ValueType;
import xunge.exchange.text.Moments;

/// Writes a dBase III table in UTF-8. A column's width must be known before its first record, so values go to a scratch
/// file first and columns become as wide as their widest value.
final class DbfWriter implements AutoCloseable {

    private static final int LONGEST_TEXT = 254;
    private static final int LONGEST_NAME = 10;
    private static final int NUMBER_WIDTH = 20;
    private static final int FRACTION_WIDTH = 24;

    private final Path scratch;
    private final List<Field> fields;
    private final List<String> names;
    private final int[] widths;
    private final DataOutputStream out;
    private final List<Note> notes = new ArrayList<>();
    private long cut;
    private int records;

    DbfWriter(Path scratch, List<Field> fields) throws IOException {
        this.scratch = scratch;
        this.fields = fields.stream().filter(f -> f.type() != ValueType.BYTES).toList();
        this.names = names();
        this.widths = new int[this.fields.size()];
        this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(scratch), 1 << 16));
        fields.stream()
                .filter(f -> f.type() == ValueType.BYTES)
                .forEach(f -> notes.add(Note.of("exchange.note-bytes", f.name())));
    }

    /// Names of ten bytes at most, none twice.
    private List<String> names() {
        List<String> short10 = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Field field : fields) {
            String name = cut(field.name(), LONGEST_NAME);
            for (int i = 1; !taken.add(name.toUpperCase(Locale.ROOT)); i++) {
                name = cut(field.name(), LONGEST_NAME - 1 - Integer.toString(i).length()) + "_" + i;
            }
            if (!name.equals(field.name())) {
                notes.add(Note.of("exchange.note-renamed", field.name(), name));
            }
            short10.add(name);
        }
        return short10;
    }

    /// `text` cut to `bytes` bytes of UTF-8, not inside a character.
    private static String cut(String text, int bytes) {
        StringBuilder kept = new StringBuilder();
        int size = 0;
        for (int c : text.codePoints().toArray()) {
            size += new String(Character.toChars(c)).getBytes(StandardCharsets.UTF_8).length;
            if (size > bytes) {
                break;
            }
            kept.appendCodePoint(c);
        }
        return kept.toString();
    }

    /// Adds a record; `values` belong to all fields, those left out too.
    void add(List<Field> all, List<@Nullable Object> values) throws IOException {
        int column = 0;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).type() != ValueType.BYTES) {
                byte[] text = text(values.get(i)).getBytes(StandardCharsets.UTF_8);
                if (text.length > LONGEST_TEXT) {
                    cut++;
                    text = cut(new String(text, StandardCharsets.UTF_8), LONGEST_TEXT)
                            .getBytes(StandardCharsets.UTF_8);
                }
                widths[column] = Math.max(widths[column], text.length);
                out.writeByte(text.length);
                out.write(text);
                column++;
            }
        }
        records++;
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Double number -> fraction(number);
            case Boolean yes -> yes ? "T" : "F";
            case LocalDate day -> day.toString().replace("-", "");
            case Instant moment -> moment.atOffset(Moments.BEIJING).toString();
            default -> value.toString();
        };
    }

    /// All digits that fit the column; an exponent where even the digits before the point do not.
    private static String fraction(double value) {
        if (!Double.isFinite(value)) {
            return "";
        }
        String plain = BigDecimal.valueOf(value).toPlainString();
        return plain.length() <= FRACTION_WIDTH ? plain : String.format(Locale.ROOT, "%.15E", value);
    }

    /// Writes the table to `target`; what was renamed or cut.
    List<Note> finish(Path target, Instant made) throws IOException {
        out.close();
        try (OutputStream table = new BufferedOutputStream(Files.newOutputStream(target), 1 << 16);
                DataInputStream rows = new DataInputStream(
                        new BufferedInputStream(Files.newInputStream(scratch), 1 << 16))) {
            table.write(head(made));
            for (int i = 0; i < records; i++) {
                table.write(' ');
                for (int k = 0; k < fields.size(); k++) {
                    cell(rows, table, k);
                }
            }
            table.write(0x1A);
        }
        if (cut > 0) {
            notes.add(Note.of("exchange.note-cut", cut, LONGEST_TEXT));
        }
        return notes;
    }

    private void cell(DataInputStream rows, OutputStream table, int column) throws IOException {
        byte[] text = rows.readNBytes(rows.readUnsignedByte());
        byte[] cell = new byte[width(column)];
        Arrays.fill(cell, (byte) ' ');
        boolean right = kind(column) == 'N';
        int length = Math.min(text.length, cell.length);
        System.arraycopy(text, 0, cell, right ? cell.length - length : 0, length);
        table.write(cell);
    }

    private char kind(int column) {
        return switch (fields.get(column).type()) {
            case INTEGER, REAL -> 'N';
            case BOOLEAN -> 'L';
            case DATE -> 'D';
            case TEXT, DATETIME, BYTES -> 'C';
        };
    }

    private int width(int column) {
        return switch (fields.get(column).type()) {
            case INTEGER -> Math.clamp(widths[column], 1, NUMBER_WIDTH);
            case REAL -> FRACTION_WIDTH;
            case BOOLEAN -> 1;
            case DATE -> 8;
            case TEXT, DATETIME, BYTES -> Math.max(1, widths[column]);
        };
    }

    private byte[] head(Instant made) {
        int recordBytes = 1;
        for (int i = 0; i < fields.size(); i++) {
            recordBytes += width(i);
        }
        LocalDate day = made.atZone(ZoneOffset.UTC).toLocalDate();
        ByteBuffer head = ByteBuffer.allocate(33 + 32 * fields.size()).order(ByteOrder.LITTLE_ENDIAN);
        head.put((byte) 3)
                .put((byte) (day.getYear() - 1900))
                .put((byte) day.getMonthValue())
                .put((byte) day.getDayOfMonth());
        head.putInt(records).putShort((short) head.capacity()).putShort((short) recordBytes);
        for (int i = 0; i < fields.size(); i++) {
            head.position(32 + 32 * i);
            head.put(names.get(i).getBytes(StandardCharsets.UTF_8));
            head.put(32 + 32 * i + 11, (byte) kind(i));
            head.put(32 + 32 * i + 16, (byte) width(i));
            head.put(32 + 32 * i + 17, (byte) (fields.get(i).type() == ValueType.REAL ? 15 : 0));
        }
        head.put(head.capacity() - 1, (byte) 0x0D);
        return head.array();
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(scratch);
    }
}

package xunge.exchange.shapefile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import xunge.exchange.Field;
import xunge.exchange.RandomFile;
import xunge.exchange.TextEncoding;
import xunge.exchange.TextEncoding.How;
import xunge.exchange.ValueType;
import xunge.exchange.text.EncodingGuess;

/// The head of a dBase table (dBase III to 7, Visual FoxPro): what columns it has and how its text is encoded.
///
/// @param columns the columns
/// @param records how many records the head claims, at most those the file holds
/// @param claimed how many records the head claims
/// @param headBytes where the records begin
/// @param recordBytes the length of each, with the mark of deletion
/// @param encoding how text is read
record DbfTable(List<DbfColumn> columns, long records, long claimed, int headBytes, int recordBytes,
        TextEncoding encoding) {

    private static final int FIELD_BYTES = 32;
    private static final int SAMPLED_RECORDS = 2_000;
    /// Language driver identifiers that say something certain; 0x57, 0x03 and 0x01 are written by default and mean
    /// nothing.
    private static final Map<Integer, String> LDID = Map.of(0x4D, "GB18030", 0x7A, "GB18030", 0x4F, "Big5", 0x78,
            "Big5", 0x7B, "windows-31j", 0x79, "x-windows-949", 0x4E, "x-windows-949");

    /// Keeps the columns from later change.
    DbfTable {
        columns = List.copyOf(columns);
    }

    /// The head of `file`, its encoding taken from `chosen`, else `cpg`, else the language driver, else guessed. Empty when
    /// it is no dBase table.
    static Optional<DbfTable> open(Path path, RandomFile file, Optional<String> chosen, Optional<String> cpg)
            throws IOException {
        Optional<ByteBuffer> head = file.read(0, FIELD_BYTES);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        ByteBuffer fixed = head.get().order(ByteOrder.LITTLE_ENDIAN);
        long claimed = Integer.toUnsignedLong(fixed.getInt(4));
        int headBytes = fixed.getShort(8) & 0xFFFF;
        int recordBytes = fixed.getShort(10) & 0xFFFF;
        int driver = fixed.get(29) & 0xFF;
        List<byte[]> fields = fields(file, headBytes);
        if (fields.isEmpty() || recordBytes == 0 || headBytes >= file.size() + 1) {
            return Optional.empty();
        }
        long held = (file.size() - headBytes + 1) / recordBytes;
        long records = Math.min(claimed, Math.max(0, held));
        List<DbfColumn> raw = columns(fields, StandardCharsets.ISO_8859_1, recordBytes);
        TextEncoding encoding = encoding(new Sampled(file, raw, records, headBytes, recordBytes), driver, chosen, cpg);
        Charset charset = EncodingGuess.find(encoding.charset()).orElse(StandardCharsets.UTF_8);
        return Optional.of(new DbfTable(columns(fields, charset, recordBytes), records, claimed, headBytes,
                recordBytes, encoding));
    }

    /// The descriptions of the columns, 32 bytes each, up to the mark 0x0D.
    private static List<byte[]> fields(RandomFile file, int headBytes) throws IOException {
        List<byte[]> fields = new ArrayList<>();
        for (int at = FIELD_BYTES; at + FIELD_BYTES <= headBytes; at += FIELD_BYTES) {
            Optional<ByteBuffer> bytes = file.read(at, FIELD_BYTES);
            if (bytes.isEmpty() || bytes.get().get(0) == 0x0D || bytes.get().get(0) == 0) {
                break;
            }
            byte[] field = new byte[FIELD_BYTES];
            bytes.get().get(field);
            fields.add(field);
        }
        return fields;
    }

    private static List<DbfColumn> columns(List<byte[]> fields, Charset charset, int recordBytes) {
        List<DbfColumn> columns = new ArrayList<>();
        int offset = 1;
        for (byte[] field : fields) {
            int end = 0;
            while (end < 11 && field[end] != 0) {
                end++;
            }
            String name = new String(field, 0, end, charset).replace("\uFFFD", "").strip();
            char type = (char) (field[11] & 0xFF);
            int length = field[16] & 0xFF;
            int decimals = field[17] & 0xFF;
            if (type == 'C') {
                length |= decimals << 8;
                decimals = 0;
            }
            if (offset + length > recordBytes) {
                break;
            }
            columns.add(new DbfColumn(new Field(name.isEmpty() ? "F" + columns.size() : name,
                    type(type, length, decimals)), type, offset, length));
            offset += length;
        }
        return columns;
    }

    private static ValueType type(char type, int length, int decimals) {
        return switch (Character.toUpperCase(type)) {
            case 'N' -> decimals == 0 && length <= 18 ? ValueType.INTEGER : ValueType.REAL;
            case 'F', 'O', 'B', 'Y' -> ValueType.REAL;
            case 'I', '+' -> ValueType.INTEGER;
            case 'L' -> ValueType.BOOLEAN;
            case 'D' -> ValueType.DATE;
            default -> ValueType.TEXT;
        };
    }

    /// The records by which the encoding is judged.
    private record Sampled(RandomFile file, List<DbfColumn> columns, long records, int headBytes, int recordBytes) {

        EncodingGuess.Sample take() throws IOException {
            EncodingGuess.Sample sample = new EncodingGuess.Sample();
            boolean more = true;
            for (long i = 0; i < Math.min(records, SAMPLED_RECORDS) && more; i++) {
                Optional<ByteBuffer> record = file.read(headBytes + i * recordBytes, recordBytes);
                if (record.isEmpty()) {
                    break;
                }
                byte[] bytes = new byte[recordBytes];
                record.get().get(bytes);
                for (DbfColumn column : columns) {
                    more &= column.kind() != 'C' || sample.add(bytes, column.offset(), column.end());
                }
            }
            return sample;
        }

        /// The guess for the values; where they are all ASCII, for the names of the columns, the last of which may be cut.
        TextEncoding guess() throws IOException {
            TextEncoding values = take().guess();
            EncodingGuess.Sample names = new EncodingGuess.Sample();
            for (DbfColumn column : columns) {
                byte[] name = column.field().name().getBytes(StandardCharsets.ISO_8859_1);
                names.add(name, 0, name.length);
            }
            return values.how() == How.PLAIN_ASCII ? names.guess() : values;
        }
    }

    private static TextEncoding encoding(Sampled records, int driver, Optional<String> chosen, Optional<String> cpg)
            throws IOException {
        if (chosen.flatMap(EncodingGuess::find).isPresent()) {
            return new TextEncoding(chosen.get(), How.CHOSEN, 1, chosen.get());
        }
        TextEncoding guess = records.guess();
        Optional<String> declared = cpg.filter(c -> EncodingGuess.find(c).isPresent());
        String evidence = ".cpg " + declared.orElse("");
        if (declared.isEmpty() && LDID.containsKey(driver)) {
            declared = Optional.of(LDID.get(driver));
            evidence = "LDID 0x" + Integer.toHexString(driver).toUpperCase(Locale.ROOT);
        }
        if (declared.isEmpty()) {
            return guess;
        }
        Charset charset = EncodingGuess.find(declared.get()).orElse(StandardCharsets.UTF_8);
        boolean contradicts = records.take().guess().how() == How.STATISTICS && guess.confidence() > 0.7
                && charset.equals(StandardCharsets.UTF_8) && !guess.charset().equals("UTF-8");
        return contradicts ? guess : new TextEncoding(charset.name(), How.DECLARED, 0.95, evidence);
    }
}

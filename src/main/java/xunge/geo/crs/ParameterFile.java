package xunge.geo.crs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The lines `key = value` of a small text file, each with its line number, so that a complaint can say where. UTF-8,
/// else GB18030, as old Windows editors write it.
final class ParameterFile {

    /// Far more than any such file has; a larger one was chosen by mistake.
    private static final long LARGEST_BYTES = 64 * 1024;

    private final String fileName;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private record Entry(String value, int line) {}

    private ParameterFile(String fileName) {
        this.fileName = fileName;
    }

    static ParameterFile read(Path file) throws CitySystemException {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > LARGEST_BYTES) {
                throw new CitySystemException("crs.file.too-large", List.of(name), null);
            }
            return parse(name, decode(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new CitySystemException("crs.file.unreadable", List.of(name), e);
        }
    }

    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("GB18030"));
        }
    }

    static ParameterFile parse(String fileName, String text) throws CitySystemException {
        ParameterFile file = new ParameterFile(fileName);
        int number = 0;
        for (String line : text.replace("\uFEFF", "").lines().toList()) {
            number++;
            String said = line.strip();
            if (!said.isEmpty() && !said.startsWith("#")) {
                file.add(said.replace('＝', '='), number);
            }
        }
        return file;
    }

    private void add(String line, int number) throws CitySystemException {
        int equals = line.indexOf('=');
        if (equals <= 0) {
            throw new CitySystemException("crs.file.no-equals", List.of(fileName, number), null);
        }
        String key = line.substring(0, equals).strip().toLowerCase(Locale.ROOT);
        Entry before = entries.put(key, new Entry(line.substring(equals + 1).strip(), number));
        if (before != null) {
            throw new CitySystemException("crs.file.twice", List.of(fileName, number, key, before.line), null);
        }
    }

    /// Refuses a key that no one asked for: a misspelt one must not be passed over.
    void allowOnly(Set<String> keys) throws CitySystemException {
        for (Map.Entry<String, Entry> entry : entries.entrySet()) {
            if (!keys.contains(entry.getKey())) {
                throw new CitySystemException("crs.file.unknown-key",
                        List.of(fileName, entry.getValue().line, entry.getKey()), null);
            }
        }
    }

    Optional<String> findText(String key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::value).filter(v -> !v.isEmpty());
    }

    String getText(String key) throws CitySystemException {
        return findText(key)
                .orElseThrow(() -> new CitySystemException("crs.file.missing", List.of(fileName, key), null));
    }

    /// One of `allowed`.
    String getWord(String key, List<String> allowed) throws CitySystemException {
        String word = getText(key).toLowerCase(Locale.ROOT);
        if (!allowed.contains(word)) {
            throw bad("crs.file.word", key, String.join(" | ", allowed));
        }
        return word;
    }

    /// A number between `least` and `most`.
    double getNumber(String key, double least, double most) throws CitySystemException {
        String text = getText(key);
        double value = Double.NaN;
        try {
            value = Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw bad("crs.file.number", key, text);
        }
        if (!(value >= least && value <= most)) {
            throw bad("crs.file.range", key, text);
        }
        return value;
    }

    private CitySystemException bad(String messageKey, String key, String detail) {
        Entry entry = entries.get(key);
        return new CitySystemException(messageKey, List.of(fileName, entry == null ? 0 : entry.line, key, detail),
                null);
    }
}

package xunge.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The beginning of a file, by which formats recognise their own.
public final class Probe {

    private static final int HEAD_BYTES = 65_536;

    private final Path file;
    private final byte[] head;

    private Probe(Path file, byte[] head) {
        this.file = file;
        this.head = head;
    }

    /// Looks at `file`; reads 64 KB at most. Throws `exchange.file-missing`, `exchange.file-directory`,
    /// `exchange.file-empty` or `exchange.file-unreadable`.
    public static Probe of(Path file) throws ExchangeException {
        if (Files.isDirectory(file)) {
            throw ExchangeException.of("exchange.file-directory", file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD_BYTES);
            if (head.length == 0) {
                throw ExchangeException.of("exchange.file-empty", file);
            }
            return new Probe(file, head);
        } catch (NoSuchFileException e) {
            throw new ExchangeException("exchange.file-missing", List.of(file), e);
        } catch (IOException e) {
            throw new ExchangeException("exchange.file-unreadable", List.of(file), e);
        }
    }

    /// The file itself.
    public Path file() {
        return file;
    }

    /// What follows the last dot of the name, in lower case; empty without one.
    public String extension() {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /// The first bytes, 64 KB at most.
    public byte[] head() {
        return head.clone();
    }

    /// The first bytes as Latin-1 text, for looking at ASCII marks; a byte order mark is left out.
    public String headText() {
        boolean mark = head.length >= 3 && (head[0] & 0xFF) == 0xEF && (head[1] & 0xFF) == 0xBB
                && (head[2] & 0xFF) == 0xBF;
        return new String(head, mark ? 3 : 0, head.length - (mark ? 3 : 0), StandardCharsets.ISO_8859_1);
    }

    /// True when the bytes at `offset` are `mark`.
    public boolean hasAt(int offset, byte... mark) {
        return offset + mark.length <= head.length
                && Arrays.equals(head, offset, offset + mark.length, mark, 0, mark.length);
    }
}

package xunge.exchange.pack;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/// Reads a source file as UTF-8 text.
final class TextFile {

    private TextFile() {}

    /// All of `file`, without a byte order mark.
    static String read(Path file) throws PackException {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (NoSuchFileException e) {
            throw new PackException("pack.source-missing", List.of(file), e);
        } catch (CharacterCodingException e) {
            throw new PackException("pack.not-utf8", List.of(file), e);
        } catch (IOException e) {
            throw new PackException("pack.source-unreadable", List.of(file), e);
        }
    }
}

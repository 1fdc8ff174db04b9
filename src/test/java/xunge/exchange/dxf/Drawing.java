package xunge.exchange.dxf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A drawing written group by group.
final class Drawing {

    private final StringBuilder entities = new StringBuilder();
    private String version = "AC1015";
    private String page = "ANSI_936";

    Drawing version(String acadVersion, String codePage) {
        version = acadVersion;
        page = codePage;
        return this;
    }

    /// Adds an entity on layer 0: its type, then codes and values.
    Drawing entity(String type, Object... groups) {
        group(0, type);
        group(8, "0");
        return groups(groups);
    }

    Drawing groups(Object... groups) {
        for (int i = 0; i < groups.length; i += 2) {
            group((Integer) groups[i], groups[i + 1]);
        }
        return this;
    }

    private void group(int code, Object value) {
        entities.append("%3d\r\n%s\r\n".formatted(code, value));
    }

    String text() {
        return "  0\r\nSECTION\r\n  2\r\nHEADER\r\n  9\r\n$ACADVER\r\n  1\r\n" + version
                + "\r\n  9\r\n$DWGCODEPAGE\r\n  3\r\n"
                + page + "\r\n  0\r\nENDSEC\r\n  0\r\nSECTION\r\n  2\r\nENTITIES\r\n" + entities
                + "  0\r\nENDSEC\r\n  0\r\nEOF\r\n";
    }

    Path write(Path folder) {
        return write(folder, StandardCharsets.UTF_8);
    }

    Path write(Path folder, Charset charset) {
        try {
            return Files.write(folder.resolve("drawing.dxf"), text().getBytes(charset));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

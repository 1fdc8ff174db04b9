package xunge.app.desktop;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import xunge.ui.common.Settings;

/// Settings in a properties file of the home, replaced as a whole on every change. Thread-safe.
public final class FileSettings implements Settings {

    private static final System.Logger LOG = System.getLogger(FileSettings.class.getName());

    private final Path file;
    private final Properties values = new Properties();

    FileSettings(Path file) {
        this.file = file;
        if (Files.isRegularFile(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                LOG.log(Level.WARNING, "settings not readable, starting without", e);
            }
        }
    }

    @Override
    public synchronized Optional<String> find(Key key) {
        return Optional.ofNullable(values.getProperty(name(key)));
    }

    @Override
    public synchronized void put(Key key, String value) {
        values.setProperty(name(key), value);
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (Writer writer = Files.newBufferedWriter(fresh)) {
                values.store(writer, null);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "settings not written", e);
        }
    }

    private static String name(Key key) {
        return key.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

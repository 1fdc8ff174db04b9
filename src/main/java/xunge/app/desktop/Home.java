package xunge.app.desktop;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The directory that holds all data of one user on one device.
///
/// @param directory the directory; made when first written to
public record Home(Path directory) {

    /// The home that was asked for, else `XUNGE_HOME`, else the platform's place for application data.
    public static Home of(@Nullable Path asked) {
        if (asked != null) {
            return new Home(asked.toAbsolutePath().normalize());
        }
        String variable = System.getenv("XUNGE_HOME");
        return new Home(variable != null && !variable.isBlank() ? Path.of(variable).toAbsolutePath()
                : platformDefault(System.getenv(), System.getProperty("os.name"), System.getProperty("user.home")));
    }

    static Path platformDefault(Map<String, String> environment, String system, String userHome) {
        String os = system.toLowerCase(Locale.ROOT);
        if (os.contains("win")) {
            return Path.of(environment.getOrDefault("LOCALAPPDATA", userHome), "xunge");
        }
        if (os.contains("mac")) {
            return Path.of(userHome, "Library", "Application Support", "xunge");
        }
        String data = environment.get("XDG_DATA_HOME");
        return data != null && !data.isBlank() ? Path.of(data, "xunge")
                : Path.of(userHome, ".local", "share", "xunge");
    }

    /// What is remembered between two starts.
    public Path settings() {
        return directory.resolve("settings.properties");
    }

    /// The GeoPackage of imported layers.
    public Path layers() {
        return directory.resolve("layers.gpkg");
    }

    /// Where the log files lie.
    public Path log() {
        return directory.resolve("log");
    }

    /// The home of a city server run from here.
    public Path city() {
        return directory.resolve("city");
    }

    /// The home of the demonstration city's server.
    public Path demonstrationCity() {
        return directory.resolve("demonstration-city");
    }
}

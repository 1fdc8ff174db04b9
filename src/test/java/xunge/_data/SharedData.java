package xunge._data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// Files made by others that lie beside the project and are never part of it.
public final class SharedData {

    private SharedData() {}

    /// The folder `name` of those files, where they are present.
    public static Optional<Path> folder(String name) {
        return Stream.of("../shared", "../../shared")
                .map(p -> Path.of(p, "data", name))
                .filter(Files::isDirectory)
                .findFirst();
    }
}

package xunge.style.sld;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// Where the pictures named by a style are looked for: one folder and what is below it, or nowhere. A network is never
/// asked.
public final class PictureFolder {

    private static final long MOST_BYTES = 8L << 20;
    private static final PictureFolder NOWHERE = new PictureFolder(Optional.empty());

    private final Optional<Path> folder;

    private PictureFolder(Optional<Path> folder) {
        this.folder = folder;
    }

    /// Pictures must come inside the style itself.
    public static PictureFolder nowhere() {
        return NOWHERE;
    }

    /// Pictures may lie in `folder`, where the style lies, or below it.
    public static PictureFolder at(Path folder) {
        return new PictureFolder(Optional.of(folder));
    }

    /// The bytes of the file that `name` means; empty when there is none inside the folder, or one of more than 8 MB.
    Optional<byte[]> find(String name) {
        if (folder.isEmpty() || name.contains("://")) {
            return Optional.empty();
        }
        try {
            Path home = folder.get().toRealPath();
            Path file = home.resolve(name).normalize();
            if (!file.startsWith(home) || !file.toRealPath().startsWith(home) || Files.size(file) > MOST_BYTES) {
                return Optional.empty();
            }
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException | InvalidPathException none) {
            return Optional.empty();
        }
    }
}

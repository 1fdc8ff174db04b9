package xunge.app.desktop;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import xunge.store.StoreException;

/// Finds the map pack: the one asked for, else the one that lies beside the program.
public final class PackLocation {

    private static final String FILE = "zhengzhou.gpkg";

    private PackLocation() {}

    /// The pack to use; throws `store.pack-missing` when there is none.
    public static Path find(@Nullable Path asked) throws StoreException {
        List<Path> candidates = asked != null ? List.of(asked) : besideTheProgram();
        return candidates.stream()
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(
                        () -> new StoreException("store.pack-missing", List.of(candidates.getFirst().toString()),
                                null));
    }

    /// The distribution has `lib/xunge.jar` and `maps/`; a build has `target/classes` and `target/maps`.
    private static List<Path> besideTheProgram() {
        try {
            Path code = Path.of(PackLocation.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            Path inner = code.resolveSibling("maps").resolve(FILE);
            Path parent = code.getParent() == null ? null : code.getParent().getParent();
            return Stream.of(inner, parent == null ? inner : parent.resolve("maps").resolve(FILE)).toList();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program's own place is a path", e);
        }
    }
}

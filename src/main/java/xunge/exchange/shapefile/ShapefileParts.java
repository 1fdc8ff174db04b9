package xunge.exchange.shapefile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// The files of one shapefile: same name, different extensions in any case.
///
/// @param shp the geometries
/// @param shx the index of the geometries
/// @param dbf the attributes
/// @param prj the coordinate system
/// @param cpg the name of the attributes' encoding
record ShapefileParts(Optional<Path> shp, Optional<Path> shx, Optional<Path> dbf, Optional<Path> prj,
        Optional<Path> cpg) {

    private static final int LONGEST_TEXT = 65_536;

    /// The files that lie beside `file`, which is one of them.
    static ShapefileParts beside(Path file) {
        String name = String.valueOf(file.getFileName());
        String stem = name.substring(0, Math.max(0, name.lastIndexOf('.')));
        return new ShapefileParts(find(file, stem, "shp"), find(file, stem, "shx"), find(file, stem, "dbf"),
                find(file, stem, "prj"), find(file, stem, "cpg"));
    }

    private static Optional<Path> find(Path file, String stem, String extension) {
        Path plain = file.resolveSibling(stem + "." + extension);
        if (Files.isRegularFile(plain)) {
            return Optional.of(plain);
        }
        String wanted = (stem + "." + extension).toLowerCase(Locale.ROOT);
        Path directory = file.toAbsolutePath().getParent();
        try (DirectoryStream<Path> siblings = Files.newDirectoryStream(directory)) {
            for (Path sibling : siblings) {
                if (String.valueOf(sibling.getFileName()).toLowerCase(Locale.ROOT).equals(wanted)) {
                    return Optional.of(sibling);
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// The small text file `part`, where it is there and readable.
    static Optional<String> text(Optional<Path> part) {
        try {
            return part.isPresent() && Files.size(part.get()) < LONGEST_TEXT
                    ? Optional.of(new String(Files.readAllBytes(part.get()), StandardCharsets.UTF_8).strip())
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}

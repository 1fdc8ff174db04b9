package xunge.exchange.raster.online;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Fetched tiles as files, a directory each zoom level and column; the longest unused go first when the budget is used
/// up. What cannot be kept is fetched again: nothing here is anybody's only copy.
final class DiskTiles {

    private static final System.Logger LOG = System.getLogger(DiskTiles.class.getName());

    private final Path directory;
    private final long budgetBytes;

    private record Kept(Path file, long bytes, FileTime used) {}

    DiskTiles(Path directory, long budgetBytes) {
        this.directory = directory;
        this.budgetBytes = budgetBytes;
    }

    private Path file(int zoom, long column, long row) {
        return directory.resolve(Integer.toString(zoom)).resolve(Long.toString(column)).resolve(row + ".tile");
    }

    /// The bytes of a tile.
    Optional<byte[]> find(int zoom, long column, long row) {
        try {
            return Optional.of(Files.readAllBytes(file(zoom, column, row)));
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, "tile not read", unreadable);
            return Optional.empty();
        }
    }

    /// True when the tile was fetched before `oldest` and should be fetched again.
    boolean isStale(int zoom, long column, long row, Instant oldest) {
        try {
            return Files.getLastModifiedTime(file(zoom, column, row)).toInstant().isBefore(oldest);
        } catch (IOException missing) {
            return true;
        }
    }

    /// Keeps a tile, complete or not at all.
    void put(int zoom, long column, long row, byte[] bytes, Instant now) {
        Path target = file(zoom, column, row);
        Path fresh = target.resolveSibling(target.getFileName() + "." + Thread.currentThread().threadId());
        try {
            Files.createDirectories(target.getParent());
            Files.write(fresh, bytes);
            Files.setLastModifiedTime(fresh, FileTime.from(now));
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException full) {
            LOG.log(Level.WARNING, "tile not kept", full);
        }
    }

    /// Deletes the oldest tiles until a tenth of the budget is free. Takes as long as listing the directory takes.
    void trim() {
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            List<Kept> kept = files.filter(Files::isRegularFile)
                    .map(DiskTiles::kept)
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing(Kept::used))
                    .toList();
            long surplus = kept.stream().mapToLong(Kept::bytes).sum() - budgetBytes;
            for (Kept oldest : surplus > 0 ? kept : List.<Kept>of()) {
                if (surplus + budgetBytes / 10 > 0) {
                    Files.deleteIfExists(oldest.file);
                    surplus -= oldest.bytes;
                }
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.WARNING, "tiles not trimmed", e);
        }
    }

    private static Optional<Kept> kept(Path file) {
        try {
            return Optional.of(new Kept(file, Files.size(file), Files.getLastModifiedTime(file)));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}

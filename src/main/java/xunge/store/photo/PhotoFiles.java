package xunge.store.photo;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import xunge.domain.PhotoRef;
import xunge.domain.Sha256;
import xunge.store.DurableFiles;
import xunge.store.StoreException;
import xunge.store.gpkg.SqliteProblems;

/// The photos of one user: each file once, byte for byte, named by its SHA-256: `ab/cdef….jpg`. Thread-safe; nothing
/// here ever changes or deletes a photo.
public final class PhotoFiles {

    /// More than any camera makes; a longer file is a film or a mistake.
    private static final long MAX_BYTES = 200L << 20;

    private final Path directory;

    /// The photos under `directory`, which is made when the first one comes.
    public PhotoFiles(Path directory) {
        this.directory = directory;
    }

    /// Copies `file` in and returns after the copy is durable under its name and has its length. Throws
    /// `store.photo-missing`, `-unreadable`, `-empty`, `-too-large`, `-not-an-image` or `-truncated`, or
    /// `store.disk-full`, and then keeps nothing.
    public PhotoRef add(Path file) throws StoreException {
        String name = String.valueOf(file.getFileName());
        long bytes = checkedSize(file, name);
        try {
            Files.createDirectories(directory);
            Path temporary = Files.createTempFile(directory, "incoming-", ".part");
            try {
                return add(file, name, bytes, temporary);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw SqliteProblems.of(directory, e);
        }
    }

    private PhotoRef add(Path file, String name, long bytes, Path temporary) throws IOException, StoreException {
        Sha256 sha256 = copy(file, name, temporary);
        if (Files.size(temporary) != bytes) {
            throw new StoreException("store.photo-unreadable", List.of(name), null);
        }
        Optional<ImageFormat.Finding> found = ImageFormat.inspect(temporary);
        if (found.isEmpty()) {
            throw new StoreException("store.photo-not-an-image", List.of(name), null);
        }
        if (!found.get().isWhole()) {
            throw new StoreException("store.photo-truncated", List.of(name, bytes), null);
        }
        ImageFormat format = found.get().format();
        Path target = path(sha256, format.extension());
        if (!Files.exists(target) || Files.size(target) != bytes) {
            Files.createDirectories(target.resolveSibling(""));
            DurableFiles.publish(temporary, target);
            DurableFiles.forceDirectory(directory);
        }
        if (Files.size(target) != bytes) {
            throw new IOException("copy of " + name + " has another length");
        }
        return new PhotoRef(sha256, bytes, format.mediaType(), name);
    }

    private static long checkedSize(Path file, String name) throws StoreException {
        try {
            if (!Files.isRegularFile(file)) {
                throw new StoreException(Files.exists(file) ? "store.photo-not-an-image" : "store.photo-missing",
                        List.of(name), null);
            }
            long bytes = Files.size(file);
            if (bytes == 0) {
                throw new StoreException("store.photo-empty", List.of(name), null);
            }
            if (bytes > MAX_BYTES) {
                throw new StoreException("store.photo-too-large", List.of(name, bytes >> 20, MAX_BYTES >> 20), null);
            }
            return bytes;
        } catch (IOException e) {
            throw new StoreException("store.photo-unreadable", List.of(name), e);
        }
    }

    /// Opening the source fails in other words than filling the disk does.
    private static Sha256 copy(Path file, String name, Path temporary) throws IOException, StoreException {
        MessageDigest digest = Sha256.newDigest();
        try (InputStream in = open(file, name);
                OutputStream out = new DigestOutputStream(Files.newOutputStream(temporary), digest)) {
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                out.write(buffer, 0, n);
            }
        }
        return Sha256.of(digest.digest(), 0);
    }

    private static InputStream open(Path file, String name) throws IOException, StoreException {
        try {
            return Files.newInputStream(file);
        } catch (NoSuchFileException e) {
            throw new StoreException("store.photo-missing", List.of(name), e);
        } catch (AccessDeniedException e) {
            throw new StoreException("store.photo-unreadable", List.of(name), e);
        }
    }

    /// The file of the photo `sha256`; where it would be when it is not here.
    public Path fileOf(Sha256 sha256) {
        for (ImageFormat format : ImageFormat.values()) {
            Path candidate = path(sha256, format.extension());
            if (Files.exists(candidate)) {
                return candidate;
            }
        }
        return path(sha256, ImageFormat.JPEG.extension());
    }

    private Path path(Sha256 sha256, String extension) {
        return directory.resolve(sha256.hex().substring(0, 2)).resolve(sha256.hex().substring(2) + extension);
    }
}

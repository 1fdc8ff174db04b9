package xunge.server.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import xunge.domain.Sha256;
import xunge.store.DurableFiles;
import xunge.store.StoreException;
import xunge.store.gpkg.SqliteProblems;
import xunge.sync.wire.BlobWire;
import xunge.sync.wire.Problem;
import xunge.sync.wire.ProblemType;

/// Photos as files under their digest: streamed to a temporary file, hashed on the way, made durable, then renamed; a
/// file under its name is complete. Whatever lies in the temporary directory at a start is from a broken upload and goes.
/// Thread-safe; memory does not grow with the photo.
final class BlobDirectory {

    private static final int BUFFER = 64 << 10;

    private final Path blobs;
    private final Path parts;
    private final Path temporary;

    /// The directories under `home`, made when missing.
    BlobDirectory(Path home) throws StoreException {
        this.blobs = home.resolve("blobs");
        this.parts = home.resolve("parts");
        this.temporary = home.resolve("incoming");
        try {
            Files.createDirectories(blobs);
            Files.createDirectories(parts);
            Files.createDirectories(temporary);
            for (Path left : list(temporary)) {
                Files.delete(left);
            }
        } catch (IOException e) {
            throw SqliteProblems.of(home, e);
        }
    }

    /// The file of the photo `sha256`, whether it is there or not.
    Path file(Sha256 sha256) {
        return blobs.resolve(sha256.hex().substring(0, 2)).resolve(sha256.hex());
    }

    /// True when the file of the photo is there with `bytes` bytes; one look at the directory.
    boolean holds(Sha256 sha256, long bytes) {
        Path file = file(sha256);
        try {
            return Files.isRegularFile(file) && Files.size(file) == bytes;
        } catch (IOException e) {
            return false;
        }
    }

    /// Takes all of `body` as the photo `expected`; returns its size when it is durable. Throws `DIGEST_MISMATCH` and
    /// keeps nothing when it is another.
    long take(InputStream body, Sha256 expected) throws IOException, StoreException, ProblemException {
        Received received = receive(body);
        return settle(received, expected);
    }

    /// Takes all of `body` as part `index` of the photo `whole`; returns the part's digest when it is durable.
    BlobWire.Stored takePart(InputStream body, Sha256 whole, int index) throws IOException, StoreException {
        Received received = receive(body);
        try {
            publish(received.file(), partFile(whole, index));
            return new BlobWire.Stored(received.sha256(), received.bytes());
        } catch (IOException e) {
            Files.deleteIfExists(received.file());
            throw SqliteProblems.of(parts, e);
        }
    }

    /// Joins the parts that `complete` names to the photo `whole`; returns its size when it is durable. Throws
    /// `PARTS_MISSING` for parts that are not there or are others, `DIGEST_MISMATCH` when the whole is another; then
    /// the parts are dropped.
    long join(Sha256 whole, BlobWire.Complete complete) throws StoreException, ProblemException {
        try {
            List<Integer> missing = missing(whole, complete.parts());
            if (!missing.isEmpty()) {
                throw new ProblemException(Problem.of(ProblemType.PARTS_MISSING).missing(missing));
            }
            Received received = concatenate(whole, complete.parts().size());
            dropParts(whole);
            return settle(received, whole);
        } catch (IOException e) {
            throw SqliteProblems.of(parts, e);
        }
    }

    private long settle(Received received, Sha256 expected) throws StoreException, ProblemException {
        try {
            if (!received.sha256().equals(expected)) {
                Files.deleteIfExists(received.file());
                throw new ProblemException(ProblemType.DIGEST_MISMATCH);
            }
            publish(received.file(), file(expected));
            return received.bytes();
        } catch (IOException e) {
            throw SqliteProblems.of(blobs, e);
        }
    }

    /// Writes `body` to a temporary file. An `IOException` is the sender's; the disk's own become [StoreException].
    private Received receive(InputStream body) throws IOException, StoreException {
        Path file = newFile();
        boolean done = false;
        MessageDigest digest = Sha256.newDigest();
        long bytes = 0;
        try (OutputStream out = open(file)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                digest.update(buffer, 0, read);
                write(out, buffer, read);
                bytes += read;
            }
            done = true;
        } finally {
            if (!done) {
                Files.deleteIfExists(file);
            }
        }
        return new Received(file, Sha256.of(digest.digest(), 0), bytes);
    }

    private Path newFile() throws StoreException {
        try {
            return Files.createTempFile(temporary, "blob", null);
        } catch (IOException e) {
            throw SqliteProblems.of(temporary, e);
        }
    }

    private OutputStream open(Path file) throws StoreException {
        try {
            return Files.newOutputStream(file);
        } catch (IOException e) {
            throw SqliteProblems.of(temporary, e);
        }
    }

    private void write(OutputStream out, byte[] buffer, int length) throws StoreException {
        try {
            out.write(buffer, 0, length);
        } catch (IOException e) {
            throw SqliteProblems.of(temporary, e);
        }
    }

    private static void publish(Path from, Path to) throws IOException {
        Path directory = to.toAbsolutePath().resolveSibling("");
        if (!Files.isDirectory(directory)) {
            Files.createDirectories(directory);
            DurableFiles.forceDirectory(directory.resolveSibling(""));
        }
        DurableFiles.publish(from, to);
    }

    private Path partFile(Sha256 whole, int index) {
        return parts.resolve(whole.hex()).resolve(String.valueOf(index));
    }

    private List<Integer> missing(Sha256 whole, List<Sha256> expected) throws IOException {
        List<Integer> missing = new ArrayList<>();
        for (int index = 0; index < expected.size(); index++) {
            Optional<Sha256> digest = digest(partFile(whole, index));
            if (!digest.equals(Optional.of(expected.get(index)))) {
                missing.add(index);
            }
        }
        return missing;
    }

    private static Optional<Sha256> digest(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        MessageDigest digest = Sha256.newDigest();
        try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            Files.copy(file, out);
        }
        return Optional.of(Sha256.of(digest.digest(), 0));
    }

    private Received concatenate(Sha256 whole, int count) throws IOException, StoreException {
        Path file = newFile();
        MessageDigest digest = Sha256.newDigest();
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            for (int index = 0; index < count; index++) {
                Files.copy(partFile(whole, index), out);
            }
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        return new Received(file, Sha256.of(digest.digest(), 0), Files.size(file));
    }

    private void dropParts(Sha256 whole) throws IOException {
        Path directory = parts.resolve(whole.hex());
        for (Path part : list(directory)) {
            Files.deleteIfExists(part);
        }
        Files.deleteIfExists(directory);
    }

    private static List<Path> list(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        }
    }

    /// A complete temporary file.
    private record Received(Path file, Sha256 sha256, long bytes) {}
}

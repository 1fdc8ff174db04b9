package xunge.store.gpkg;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import xunge.store.StoreException;

/// Looks at the first 100 bytes of a file before the database driver does, so that a wrong file gets a plain answer.
public final class GeoPackageHeader {

    private static final byte[] SQLITE_MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER_LENGTH = 100;
    /// `GPKG`, and `GP10`, `GP11` of the versions before 1.2 (OGC 12-128r17 clause 1.1.1.1.1).
    private static final Set<Integer> APPLICATION_IDS = Set.of(0x4750_4B47, 0x4750_3130, 0x4750_3131);
    /// The first version this reader does not know: GeoPackage 2.0.
    private static final int TOO_NEW = 20_000;

    private GeoPackageHeader() {}

    /// Throws `store.file-missing`, `store.not-a-geopackage`, `store.truncated` or `store.newer-geopackage` when `file`
    /// is not a whole GeoPackage 1.x; reads 100 bytes.
    public static void check(Path file) throws StoreException {
        ByteBuffer header = read(file);
        if (header.remaining() < HEADER_LENGTH || !startsWithMagic(header)
                || !APPLICATION_IDS.contains(header.getInt(68))) {
            throw problem("store.not-a-geopackage", file);
        }
        if (header.getInt(60) >= TOO_NEW) {
            throw problem("store.newer-geopackage", file);
        }
        long expected = pageSize(header) * Integer.toUnsignedLong(header.getInt(28));
        if (expected > size(file) && !Files.exists(SqliteFiles.walOf(file))) {
            throw new StoreException("store.truncated", List.of(name(file), size(file), expected), null);
        }
    }

    private static boolean startsWithMagic(ByteBuffer header) {
        byte[] start = new byte[SQLITE_MAGIC.length];
        header.get(0, start);
        return java.util.Arrays.equals(start, SQLITE_MAGIC);
    }

    /// The page size in bytes; 1 stands for 65536 (sqlite.org/fileformat.html §1.3.2).
    private static long pageSize(ByteBuffer header) {
        int size = header.getShort(16) & 0xFFFF;
        return size == 1 ? 65_536 : size;
    }

    private static ByteBuffer read(Path file) throws StoreException {
        if (Files.isDirectory(file)) {
            throw problem("store.not-a-geopackage", file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return ByteBuffer.wrap(in.readNBytes(HEADER_LENGTH));
        } catch (NoSuchFileException e) {
            throw new StoreException("store.file-missing", List.of(name(file)), e);
        } catch (IOException e) {
            throw SqliteProblems.of(file, e);
        }
    }

    private static long size(Path file) throws StoreException {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw SqliteProblems.of(file, e);
        }
    }

    private static StoreException problem(String key, Path file) {
        return new StoreException(key, List.of(name(file)), null);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}

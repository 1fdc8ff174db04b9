package xunge.exchange.osm;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Where the nodes of a set are: 8 bytes a node, two whole numbers of 1e-7 degrees, in the order of the set.
///
/// Up to [#HEAP_NODES] nodes they stand in memory outside the Java heap; above that in a file of the temporary folder,
/// which is mapped, so that the system decides what of it stays in memory, and deleted at the end.
final class NodePlaces implements AutoCloseable {

    /// 64 MB.
    static final long HEAP_NODES = 8_000_000;

    private static final long SPARE_BYTES = 64L << 20;
    private static final long UNKNOWN = Long.MIN_VALUE;
    private static final double UNIT = 1e-7;

    private final IdSet ids;
    private final Arena arena = Arena.ofShared();
    private final MemorySegment packed;

    /// Room for the nodes in `ids`, which is frozen and has `count` numbers.
    NodePlaces(IdSet ids, long count) throws IOException {
        this(ids, count, HEAP_NODES);
    }

    /// The same with another bound for what stays in memory.
    NodePlaces(IdSet ids, long count, long heapNodes) throws IOException {
        this.ids = ids;
        packed = count <= heapNodes ? arena.allocate(ValueLayout.JAVA_LONG, Math.max(1, count)) : spill(count);
        for (long i = 0; i < count; i++) {
            packed.setAtIndex(ValueLayout.JAVA_LONG, i, UNKNOWN);
        }
    }

    private MemorySegment spill(long count) throws IOException {
        Path file = Files.createTempFile("xunge-nodes", ".tmp");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE)) {
            // A disk that fills up under a mapped file ends the process, so ask before.
            if (Files.getFileStore(file).getUsableSpace() < count * Long.BYTES + SPARE_BYTES) {
                throw new IOException("no room for " + count * Long.BYTES + " bytes in " + file.getParent());
            }
            return channel.map(FileChannel.MapMode.READ_WRITE, 0, count * Long.BYTES, arena);
        } catch (IOException e) {
            arena.close();
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /// Notes that node `id` is at `lonDegrees`, `latDegrees`; nodes outside the set are passed over.
    void put(long id, double lonDegrees, double latDegrees) {
        long place = ids.place(id);
        if (place >= 0) {
            long lon = Math.round(lonDegrees / UNIT);
            long lat = Math.round(latDegrees / UNIT);
            packed.setAtIndex(ValueLayout.JAVA_LONG, place, lon << 32 | lat & 0xffff_ffffL);
        }
    }

    /// The packed place of node `id`, for [#lonDegrees] and [#latDegrees]; check it with [#isKnown].
    long find(long id) {
        long place = ids.place(id);
        return place < 0 ? UNKNOWN : packed.getAtIndex(ValueLayout.JAVA_LONG, place);
    }

    static boolean isKnown(long packedPlace) {
        return packedPlace != UNKNOWN;
    }

    static double lonDegrees(long packedPlace) {
        return (packedPlace >> 32) / 1e7;
    }

    static double latDegrees(long packedPlace) {
        return (int) packedPlace / 1e7;
    }

    /// Gives the memory back, and deletes the file.
    @Override
    public void close() {
        arena.close();
    }
}

package xunge.store.gpkg;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import org.locationtech.jts.geom.Envelope;

/// Builds the R-tree of a new table in one go: the boxes are kept while the rows are written, sorted along a Hilbert
/// curve and packed into full nodes from the bottom up, about ten times as fast as inserting one by one.
///
/// Writes the shadow tables of SQLite's R-tree module as its source lays them out (sqlite.org/src, `ext/rtree/rtree.c`,
/// "Database Format of R-Tree Tables"): a node is a 2-byte depth (root only), a 2-byte count, then cells of an 8-byte
/// identifier and four 4-byte floats, all big-endian. Boxes beyond [#KEPT] are inserted the ordinary way afterwards, so
/// memory stays bounded at about 100 MB.
final class PackedIndex {

    /// How many boxes are kept in memory.
    static final int KEPT = 3_000_000;

    private static final int CELL_BYTES = 24;
    private static final int HILBERT_BITS = 16;

    private final String name;
    private long[] ids = new long[1024];
    private float[] boxes = new float[4096];
    private int size;
    private long lastKey;

    /// An index for the virtual table `name`, which does not exist yet.
    PackedIndex(String name) {
        this.name = name;
    }

    /// Takes the box of row `id`; false when no more are kept and the row must be inserted after [#write].
    boolean add(long id, Envelope box) {
        if (size == KEPT) {
            return false;
        }
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size * 2);
            boxes = Arrays.copyOf(boxes, size * 8);
        }
        ids[size] = id;
        boxes[size * 4] = down(box.getMinX());
        boxes[size * 4 + 1] = up(box.getMaxX());
        boxes[size * 4 + 2] = down(box.getMinY());
        boxes[size * 4 + 3] = up(box.getMaxY());
        lastKey = id;
        size++;
        return true;
    }

    /// The greatest key taken; keys are added in ascending order.
    long lastKey() {
        return lastKey;
    }

    /// Fills the empty R-tree `name` with all boxes taken.
    void write(Connection connection) throws SQLException {
        if (size == 0) {
            return;
        }
        int nodeBytes = nodeBytes(connection);
        sort();
        try (Nodes nodes = new Nodes(connection, name, nodeBytes)) {
            Level level = new Level(ids, boxes, size);
            int depth = 0;
            int perNode = (nodeBytes - 4) / CELL_BYTES;
            while (level.count > perNode) {
                level = nodes.pack(level, perNode, depth == 0);
                depth++;
            }
            nodes.writeRoot(level, depth);
        }
        ids = new long[0];
        boxes = new float[0];
    }

    /// The module made the root of the empty tree; its length is the size of every node.
    private int nodeBytes(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT length(data) FROM " + SqlScripts.quoted(name + "_node") + " WHERE nodeno = 1");
                java.sql.ResultSet row = select.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    /// The entries of one level of the tree: rows at the bottom, nodes above.
    @SuppressWarnings("ArrayRecordComponent") // read on, never compared
    private record Level(long[] ids, float[] boxes, int count) {}

    /// Sorts identifiers and boxes by the Hilbert value of the boxes' middles.
    private void sort() {
        float minX = Float.POSITIVE_INFINITY;
        float minY = Float.POSITIVE_INFINITY;
        float maxX = Float.NEGATIVE_INFINITY;
        float maxY = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            minX = Math.min(minX, boxes[i * 4]);
            maxX = Math.max(maxX, boxes[i * 4 + 1]);
            minY = Math.min(minY, boxes[i * 4 + 2]);
            maxY = Math.max(maxY, boxes[i * 4 + 3]);
        }
        double scaleX = ((1 << HILBERT_BITS) - 1) / Math.max(maxX - minX, Float.MIN_NORMAL);
        double scaleY = ((1 << HILBERT_BITS) - 1) / Math.max(maxY - minY, Float.MIN_NORMAL);
        long[] keys = new long[size];
        for (int i = 0; i < size; i++) {
            int x = (int) (((boxes[i * 4] + boxes[i * 4 + 1]) / 2 - minX) * scaleX);
            int y = (int) (((boxes[i * 4 + 2] + boxes[i * 4 + 3]) / 2 - minY) * scaleY);
            keys[i] = hilbert(x, y) << 31 | i;
        }
        Arrays.sort(keys);
        long[] sortedIds = new long[size];
        float[] sortedBoxes = new float[size * 4];
        for (int i = 0; i < size; i++) {
            int from = (int) (keys[i] & 0x7FFF_FFFF);
            sortedIds[i] = ids[from];
            System.arraycopy(boxes, from * 4, sortedBoxes, i * 4, 4);
        }
        ids = sortedIds;
        boxes = sortedBoxes;
    }

    /// The distance along the Hilbert curve of 2^16 x 2^16 cells (Hamilton 2006, by quadrants).
    private static long hilbert(int cellX, int cellY) {
        int x = cellX;
        int y = cellY;
        long distance = 0;
        for (int s = 1 << HILBERT_BITS - 1; s > 0; s >>= 1) {
            int right = (x & s) > 0 ? 1 : 0;
            int upper = (y & s) > 0 ? 1 : 0;
            distance += (long) s * s * (3 * right ^ upper);
            if (upper == 0) {
                if (right == 1) {
                    x = s - 1 - (x & s - 1);
                    y = s - 1 - (y & s - 1);
                }
                int swap = x;
                x = y;
                y = swap;
            }
        }
        return distance;
    }

    /// Rounds outwards, as the module does, so that a box never becomes too small.
    private static float down(double value) {
        float f = (float) value;
        return f > value ? Math.nextDown(f) : f;
    }

    private static float up(double value) {
        float f = (float) value;
        return f < value ? Math.nextUp(f) : f;
    }

    /// Writes nodes and keeps count of them; node 1 is the root.
    private static final class Nodes implements AutoCloseable {

        private final PreparedStatement node;
        private final PreparedStatement rowid;
        private final PreparedStatement parent;
        private final PreparedStatement root;
        private final int nodeBytes;
        private long last = 1;

        Nodes(Connection connection, String name, int nodeBytes) throws SQLException {
            this.nodeBytes = nodeBytes;
            node = connection
                    .prepareStatement("INSERT INTO " + SqlScripts.quoted(name + "_node") + " VALUES (?, ?)");
            rowid = connection
                    .prepareStatement(
                            "INSERT OR REPLACE INTO " + SqlScripts.quoted(name + "_rowid") + " VALUES (?, ?)");
            parent = connection
                    .prepareStatement(
                            "INSERT OR REPLACE INTO " + SqlScripts.quoted(name + "_parent") + " VALUES (?, ?)");
            root = connection
                    .prepareStatement("UPDATE " + SqlScripts.quoted(name + "_node") + " SET data = ? WHERE nodeno = 1");
        }

        /// Writes the nodes that hold `level` and returns the level of these nodes.
        Level pack(Level level, int perNode, boolean isLeaf) throws SQLException {
            int count = (level.count + perNode - 1) / perNode;
            long[] ids = new long[count];
            float[] boxes = new float[count * 4];
            for (int n = 0; n < count; n++) {
                int from = (int) ((long) level.count * n / count);
                int to = (int) ((long) level.count * (n + 1) / count);
                last++;
                ids[n] = last;
                unite(level, from, to, boxes, n * 4);
                node.setLong(1, last);
                node.setBytes(2, data(level, from, to, 0));
                node.executeUpdate();
                point(level, from, to, last, isLeaf);
            }
            return new Level(ids, boxes, count);
        }

        void writeRoot(Level level, int depth) throws SQLException {
            root.setBytes(1, data(level, 0, level.count, depth));
            root.executeUpdate();
            point(level, 0, level.count, 1, depth == 0);
        }

        /// Notes in which node each entry lies.
        private void point(Level level, int from, int to, long to1, boolean isLeaf) throws SQLException {
            PreparedStatement pointer = isLeaf ? rowid : parent;
            for (int i = from; i < to; i++) {
                pointer.setLong(1, level.ids[i]);
                pointer.setLong(2, to1);
                pointer.executeUpdate();
            }
        }

        private static void unite(Level level, int from, int to, float[] target, int at) {
            target[at] = Float.POSITIVE_INFINITY;
            target[at + 1] = Float.NEGATIVE_INFINITY;
            target[at + 2] = Float.POSITIVE_INFINITY;
            target[at + 3] = Float.NEGATIVE_INFINITY;
            for (int i = from; i < to; i++) {
                target[at] = Math.min(target[at], level.boxes[i * 4]);
                target[at + 1] = Math.max(target[at + 1], level.boxes[i * 4 + 1]);
                target[at + 2] = Math.min(target[at + 2], level.boxes[i * 4 + 2]);
                target[at + 3] = Math.max(target[at + 3], level.boxes[i * 4 + 3]);
            }
        }

        private byte[] data(Level level, int from, int to, int depth) {
            ByteBuffer data = ByteBuffer.allocate(nodeBytes);
            data.putShort((short) depth).putShort((short) (to - from));
            for (int i = from; i < to; i++) {
                data.putLong(level.ids[i]);
                for (int k = 0; k < 4; k++) {
                    data.putFloat(level.boxes[i * 4 + k]);
                }
            }
            return data.array();
        }

        @Override
        public void close() throws SQLException {
            node.close();
            rowid.close();
            parent.close();
            root.close();
        }
    }
}

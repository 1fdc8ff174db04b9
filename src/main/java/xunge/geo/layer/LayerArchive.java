package xunge.geo.layer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import xunge.domain.LayerSource;
import xunge.domain.PlanePoint;

/// Layers as one file of their packed arrays, index included, so that opening them again is little more than reading.
///
/// The file is worthless without what it was made from: a stamp says what that was, every block has its check sum, and
/// anything unexpected is an [IOException], after which the layers are to be read from their source again.
///
/// Little-endian: magic, version, length of the head, head (stamp, then per layer its names, counts and columns), the
/// check sum of the head, then the arrays in order, each with length and check sum, each at a multiple of 8.
public final class LayerArchive {

    private static final long MAGIC = 0x31_4C_4C_45_43_4E_55_58L;
    private static final int FIXED = 16;
    private static final int MOST_HEAD = 1 << 24;

    private LayerArchive() {}

    /// Writes `layers`, made from what `stamp` stands for, to `file`, which is replaced.
    public static void write(Path file, String stamp, List<PackedLayer> layers) throws IOException {
        HeadWriter head = new HeadWriter();
        head.text(stamp).number(layers.size());
        layers.forEach(l -> describe(l, head));
        byte[] bytes = head.toBytes();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer fixed = ByteBuffer.allocate(FIXED).order(ByteOrder.LITTLE_ENDIAN);
            fixed.putLong(MAGIC).putInt(bytes.length).putInt(checkSum(bytes)).flip();
            ArchiveBlocks blocks = new ArchiveBlocks(channel, 0);
            blocks.writeRaw(fixed);
            blocks.writeRaw(ByteBuffer.wrap(bytes));
            for (PackedLayer layer : layers) {
                writeArrays(layer, blocks);
            }
        }
    }

    private static int checkSum(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return (int) sum.getValue();
    }

    private static void describe(PackedLayer layer, HeadWriter head) {
        LayerSource source = layer.source();
        head.text(layer.name()).text(layer.kind().name());
        head.text(source.source()).text(source.date()).text(source.datum()).text(source.accuracy());
        head.text(source.licence()).number(source.schematic() ? 1 : 0);
        head.exact(layer.origin().eastMetres()).exact(layer.origin().northMetres());
        head.number(layer.lines().featureParts() == null ? 0 : 1).number(layer.columns().size());
        for (Column column : layer.columns()) {
            head.text(column.name()).text(switch (column) {
                case Column.Text _ -> "t";
                case Column.Numbers n -> n.small().length > 0 ? "b" : n.whole().length > 0 ? "i" : "d";
            });
        }
    }

    private static void writeArrays(PackedLayer layer, ArchiveBlocks blocks) throws IOException {
        LayerLines lines = layer.lines();
        blocks.write(lines.xs());
        blocks.write(lines.ys());
        blocks.write(lines.partStarts());
        int[] parts = lines.featureParts();
        if (parts != null) {
            blocks.write(parts);
        }
        blocks.write(layer.index().packedBoxes());
        blocks.write(layer.index().packedItems());
        for (Column column : layer.columns()) {
            switch (column) {
                case Column.Text text -> {
                    TextColumn packed = TextColumn.of(text);
                    blocks.write(packed.bytes());
                    blocks.write(packed.starts());
                }
                case Column.Numbers numbers -> {
                    if (numbers.small().length > 0) {
                        blocks.write(numbers.small());
                    } else if (numbers.whole().length > 0) {
                        blocks.write(numbers.whole());
                    } else {
                        blocks.write(numbers.values());
                    }
                }
            }
        }
    }

    /// The layers in `file`, if it was made from what `stamp` stands for. Reads with two threads. Throws when the file
    /// is missing, damaged, of another version or of another stamp.
    public static List<PackedLayer> read(Path file, String stamp) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            HeadReader head = head(channel);
            if (!head.text().equals(stamp)) {
                throw new IOException("made from something else");
            }
            ArchiveBlocks blocks = new ArchiveBlocks(channel, head.end());
            List<ArchivedLayer> found = new ArrayList<>();
            int count = head.number();
            for (int i = 0; i < count; i++) {
                found.add(layer(head, blocks));
            }
            blocks.readAll();
            List<PackedLayer> layers = new ArrayList<>();
            for (ArchivedLayer layer : found) {
                layers.add(layer.build());
            }
            return layers;
        } catch (IndexOutOfBoundsException | java.nio.BufferUnderflowException | IllegalArgumentException e) {
            throw new IOException("damaged", e);
        }
    }

    private static HeadReader head(FileChannel channel) throws IOException {
        ByteBuffer fixed = ByteBuffer.allocate(FIXED).order(ByteOrder.LITTLE_ENDIAN);
        ArchiveBlocks.readFully(channel, fixed, 0);
        fixed.flip();
        long magic = fixed.getLong();
        int length = fixed.getInt();
        int sum = fixed.getInt();
        if (magic != MAGIC || length < 0 || length > MOST_HEAD) {
            throw new IOException("no archive of layers");
        }
        byte[] bytes = new byte[length];
        ArchiveBlocks.readFully(channel, ByteBuffer.wrap(bytes), FIXED);
        if (checkSum(bytes) != sum) {
            throw new IOException("damaged head");
        }
        return new HeadReader(bytes, FIXED + (long) length);
    }

    private static ArchivedLayer layer(HeadReader head, ArchiveBlocks blocks) throws IOException {
        ArchivedLayer layer = new ArchivedLayer(head.text(), GeometryKind.valueOf(head.text()));
        layer.source = new LayerSource(head.text(), head.text(), head.text(), head.text(), head.text(),
                head.number() != 0);
        layer.origin = new PlanePoint(head.exact(), head.exact());
        boolean hasParts = head.number() != 0;
        layer.xs = blocks.floats();
        layer.ys = blocks.floats();
        layer.partStarts = blocks.ints();
        layer.featureParts = hasParts ? blocks.ints() : null;
        layer.boxes = blocks.floats();
        layer.items = blocks.ints();
        int columns = head.number();
        for (int i = 0; i < columns; i++) {
            String name = head.text();
            layer.columns.add(switch (head.text()) {
                case "t" -> {
                    byte[] bytes = blocks.bytes();
                    int[] starts = blocks.ints();
                    yield new Column.Text(name, new TextColumn(bytes, starts));
                }
                case "b" -> Column.Numbers.of(name, new double[0], new int[0], blocks.bytes());
                case "i" -> Column.Numbers.of(name, new double[0], blocks.ints(), new byte[0]);
                default -> Column.Numbers.of(name, blocks.doubles(), new int[0], new byte[0]);
            });
        }
        return layer;
    }

    /// The words and numbers of the head.
    private static final class HeadWriter {

        private final java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();

        HeadWriter text(String text) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            number(utf8.length);
            bytes.writeBytes(utf8);
            return this;
        }

        HeadWriter number(int number) {
            bytes.writeBytes(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(number).array());
            return this;
        }

        HeadWriter exact(double number) {
            bytes.writeBytes(ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putDouble(number).array());
            return this;
        }

        /// A multiple of 8, so that the arrays behind it are well placed.
        byte[] toBytes() {
            byte[] all = bytes.toByteArray();
            return java.util.Arrays.copyOf(all, (all.length + 7) / 8 * 8);
        }
    }

    /// Reads the head back.
    private record HeadReader(ByteBuffer buffer, long end) {

        HeadReader(byte[] bytes, long end) {
            this(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN), end);
        }

        String text() {
            byte[] utf8 = new byte[Math.min(buffer.getInt(), MOST_HEAD)];
            buffer.get(utf8);
            return new String(utf8, StandardCharsets.UTF_8);
        }

        int number() {
            return buffer.getInt();
        }

        double exact() {
            return buffer.getDouble();
        }
    }
}

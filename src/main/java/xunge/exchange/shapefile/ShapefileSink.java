package xunge.exchange.shapefile;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import xunge.exchange.ExchangeException;
import xunge.exchange.FeatureSink;
import xunge.exchange.Note;
import xunge.exchange.RawFeature;
import xunge.exchange.SinkLayer;
import xunge.exchange.crs.ProjectionText;
import xunge.store.DurableFiles;

/// Writes a layer of one kind of geometry as .shp, .shx, .dbf, .cpg and .prj. The files take their names together at the
/// end, the .shp last: it alone makes the others a shapefile.
final class ShapefileSink implements FeatureSink {

    private static final int FILE_HEAD = 100;
    /// Many programs read lengths as signed numbers of bytes.
    private static final long LARGEST_FILE = Integer.MAX_VALUE;

    private final Path target;
    private final Path stem;
    private final SinkLayer layer;
    private final ShapeEncoder encoder;
    private final OutputStream shapes;
    private final OutputStream index;
    private final DbfWriter table;
    private final Envelope extent = new Envelope();
    private long at = FILE_HEAD;
    private int records;
    private boolean isDone;

    private ShapefileSink(Path target, SinkLayer layer) throws IOException {
        this.target = target;
        String name = String.valueOf(target.getFileName());
        this.stem = target.resolveSibling(name.replaceFirst("\\.[^.]+$", ""));
        this.layer = layer;
        this.encoder = new ShapeEncoder(ShapeEncoder.typeOf(layer.schema().geometry()));
        this.shapes = new BufferedOutputStream(Files.newOutputStream(part("shp")), 1 << 16);
        this.index = new BufferedOutputStream(Files.newOutputStream(part("shx")), 1 << 16);
        this.table = new DbfWriter(part("rows"), layer.schema().fields());
        shapes.write(new byte[FILE_HEAD]);
        index.write(new byte[FILE_HEAD]);
    }

    static FeatureSink create(Path target, SinkLayer layer) throws ExchangeException {
        if (ShapeEncoder.typeOf(layer.schema().geometry()) == 0) {
            throw ExchangeException.of("exchange.shapefile-mixed", target);
        }
        try {
            return new ShapefileSink(target, layer);
        } catch (IOException e) {
            throw new ExchangeException("exchange.not-written", List.of(target), e);
        }
    }

    private Path part(String extension) {
        return stem.resolveSibling(stem.getFileName() + "." + extension + ".part");
    }

    @Override
    public void write(RawFeature feature) throws ExchangeException {
        if (!encoder.takes(feature.geometry())) {
            throw ExchangeException.of("exchange.shapefile-mixed", target);
        }
        byte[] content = encoder.encode(feature.geometry());
        if (at + content.length + 8 > LARGEST_FILE) {
            throw ExchangeException.of("exchange.shapefile-large", target);
        }
        try {
            records++;
            index.write(ByteBuffer.allocate(8).putInt((int) (at / 2)).putInt(content.length / 2).array());
            shapes.write(ByteBuffer.allocate(8).putInt(records).putInt(content.length / 2).array());
            shapes.write(content);
            at += 8 + content.length;
            if (feature.geometry() != null) {
                extent.expandToInclude(feature.geometry().getEnvelopeInternal());
            }
            table.add(layer.schema().fields(), feature.values());
        } catch (IOException e) {
            throw new ExchangeException("exchange.not-written", List.of(target), e);
        }
    }

    @Override
    public List<Note> finish() throws ExchangeException {
        try {
            shapes.close();
            index.close();
            head(part("shp"), at);
            head(part("shx"), FILE_HEAD + 8L * records);
            List<Note> notes = new ArrayList<>(
                    table.finish(part("dbf"), Files.getLastModifiedTime(part("shx")).toInstant()));
            table.close();
            Files.writeString(part("cpg"), "UTF-8", StandardCharsets.US_ASCII);
            publish(notes);
            isDone = true;
            return notes;
        } catch (IOException e) {
            throw new ExchangeException("exchange.not-written", List.of(target), e);
        }
    }

    private void publish(List<Note> notes) throws IOException {
        Optional<String> projection = ProjectionText.write(layer.crs());
        Path prj = stem.resolveSibling(stem.getFileName() + ".prj");
        if (projection.isPresent()) {
            Files.writeString(part("prj"), projection.get(), StandardCharsets.UTF_8);
            DurableFiles.publish(part("prj"), prj);
        } else {
            Files.deleteIfExists(prj);
            notes.add(Note.of("exchange.note-no-prj", layer.crs().code()));
        }
        for (String extension : List.of("cpg", "dbf", "shx", "shp")) {
            DurableFiles.publish(part(extension), stem.resolveSibling(stem.getFileName() + "." + extension));
        }
    }

    private void head(Path file, long bytes) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(FILE_HEAD);
        head.putInt(0, ShapefileDataset.MAGIC).putInt(24, (int) (bytes / 2));
        head.order(ByteOrder.LITTLE_ENDIAN).putInt(28, 1000).putInt(32, encoder.type());
        if (!extent.isNull()) {
            head.putDouble(36, extent.getMinX()).putDouble(44, extent.getMinY());
            head.putDouble(52, extent.getMaxX()).putDouble(60, extent.getMaxY());
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(head.rewind(), 0);
        }
    }

    @Override
    public void close() {
        if (isDone) {
            return;
        }
        isDone = true;
        try {
            shapes.close();
            index.close();
            table.close();
            for (String extension : List.of("shp", "shx", "dbf", "cpg", "prj")) {
                Files.deleteIfExists(part(extension));
            }
        } catch (IOException e) {
            System.getLogger(ShapefileSink.class.getName()).log(System.Logger.Level.WARNING, "not deleted", e);
        }
    }
}

package xunge.exchange.shapefile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import xunge.exchange.CrsKnowledge;
import xunge.exchange.Dataset;
import xunge.exchange.ExchangeException;
import xunge.exchange.FeatureSource;
import xunge.exchange.Field;
import xunge.exchange.GeometryType;
import xunge.exchange.LayerInfo;
import xunge.exchange.Note;
import xunge.exchange.OpenOptions;
import xunge.exchange.RandomFile;
import xunge.exchange.Schema;
import xunge.exchange.crs.ProjectionText;

/// An open shapefile, or a dBase table alone.
final class ShapefileDataset implements Dataset {

    static final int MAGIC = 9994;
    private static final int FILE_HEAD = 100;

    private final ShapefileFiles files;
    private final FeatureSource layer;

    private ShapefileDataset(ShapefileFiles files, FeatureSource layer) {
        this.files = files;
        this.layer = layer;
    }

    static Dataset open(Path file, OpenOptions options) throws ExchangeException {
        ShapefileParts parts = ShapefileParts.beside(file);
        List<RandomFile> opened = new ArrayList<>();
        try {
            ShapefileFiles files = files(parts, options, opened);
            if (files.shapes().isEmpty() && files.table().isEmpty()) {
                throw ExchangeException.of("exchange.shapefile-broken", file);
            }
            String name = String.valueOf(file.getFileName());
            return new ShapefileDataset(files, new ShapefileSource(files,
                    info(name.substring(0, Math.max(0, name.lastIndexOf('.'))), parts, files)));
        } catch (IOException e) {
            opened.forEach(RandomFile::close);
            throw new ExchangeException("exchange.file-unreadable", List.of(file), e);
        } catch (ExchangeException e) {
            opened.forEach(RandomFile::close);
            throw e;
        }
    }

    private static ShapefileFiles files(ShapefileParts parts, OpenOptions options, List<RandomFile> opened)
            throws IOException {
        Optional<RandomFile> shapes = open(parts.shp(), opened).filter(ShapefileDataset::isSound);
        Optional<RandomFile> index = open(parts.shx(), opened).filter(ShapefileDataset::isSound);
        Optional<RandomFile> tableFile = open(parts.dbf(), opened);
        Optional<DbfTable> table = tableFile.isEmpty() ? Optional.empty()
                : DbfTable.open(parts.dbf().orElseThrow(), tableFile.get(), options.encoding(),
                        ShapefileParts.text(parts.cpg()));
        return new ShapefileFiles(shapes, index, tableFile, table);
    }

    private static Optional<RandomFile> open(Optional<Path> part, List<RandomFile> opened) throws IOException {
        if (part.isEmpty()) {
            return Optional.empty();
        }
        RandomFile file = RandomFile.open(part.get());
        opened.add(file);
        return Optional.of(file);
    }

    private static boolean isSound(RandomFile file) {
        try {
            return file.read(0, FILE_HEAD).filter(h -> h.getInt(0) == MAGIC).isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    private static LayerInfo info(String name, ShapefileParts parts, ShapefileFiles files) throws IOException {
        List<Field> fields = files.table()
                .map(t -> t.columns().stream().map(DbfColumn::field).toList())
                .orElse(List.of());
        List<Note> notes = new ArrayList<>();
        if (files.hasShapes() && files.index().isEmpty()) {
            notes.add(Note.of("exchange.note-shx-missing"));
        }
        if (files.hasShapes() && files.table().isEmpty()) {
            notes.add(Note.of("exchange.note-dbf-missing"));
        }
        if (!files.hasShapes()) {
            notes.add(Note.of("exchange.note-shp-missing"));
        }
        return new LayerInfo(name, new Schema(fields, type(files)), crs(parts, files),
                files.table().map(DbfTable::encoding), count(files), notes);
    }

    private static OptionalLong count(ShapefileFiles files) {
        if (files.index().isPresent()) {
            return OptionalLong.of((files.index().get().size() - FILE_HEAD) / 8);
        }
        return files.table().map(t -> OptionalLong.of(t.records())).orElse(OptionalLong.empty());
    }

    private static GeometryType type(ShapefileFiles files) throws IOException {
        if (!files.hasShapes()) {
            return GeometryType.NONE;
        }
        Optional<ByteBuffer> head = files.shapes().get().read(0, FILE_HEAD);
        int type = head.map(h -> h.order(ByteOrder.LITTLE_ENDIAN).getInt(32)).orElse(0);
        return switch (type) {
            case 1, 11, 21 -> GeometryType.POINT;
            case 3, 13, 23 -> GeometryType.MULTILINE;
            case 5, 15, 25 -> GeometryType.MULTIPOLYGON;
            case 8, 18, 28 -> GeometryType.MULTIPOINT;
            default -> GeometryType.MIXED;
        };
    }

    private static CrsKnowledge crs(ShapefileParts parts, ShapefileFiles files) {
        if (!files.hasShapes()) {
            return new CrsKnowledge.NotNeeded();
        }
        return ShapefileParts.text(parts.prj())
                .flatMap(ProjectionText::parse)
                .<CrsKnowledge>map(c -> new CrsKnowledge.Declared(c, ".prj"))
                .orElse(new CrsKnowledge.Unknown(List.of()));
    }

    @Override
    public List<FeatureSource> layers() {
        return List.of(layer);
    }

    @Override
    public void close() {
        files.close();
    }
}

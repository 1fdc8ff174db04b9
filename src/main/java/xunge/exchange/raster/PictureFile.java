package xunge.exchange.raster;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import xunge.domain.LayerSource;
import xunge.geo.layer.Box;
import xunge.geo.raster.PictureDatum;
import xunge.geo.raster.PictureGround;
import xunge.geo.raster.RasterException;
import xunge.store.StoreException;
import xunge.store.tiles.TileFile;
import xunge.store.tiles.TileSet;

/// Opens files of pictures by what is in them: GeoTIFF, MBTiles, GeoPackage with tiles.
public final class PictureFile {

    private static final int HEAD = 16;

    private PictureFile() {}

    /// A picture in a file, before it is set up.
    ///
    /// @param picture its table; empty when the file has but one
    /// @param title what the file calls it
    /// @param system its coordinate system by name; empty when the file names none, and a person must declare one
    /// @param mayBeShifted true when its system is one that public maps in GCJ-02 use under the same code
    public record Proposal(String picture, String title, String system, boolean mayBeShifted) {}

    /// The pictures of `file`.
    public static List<Proposal> propose(Path file) throws RasterException, StoreException {
        return switch (kind(file)) {
            case TIFF -> {
                GeoTiffFile tiff = GeoTiffFile.open(file);
                boolean isNamed = tiff.saysItsSystem();
                yield List.of(new Proposal("", plainName(file), isNamed ? tiff.systemName() : "",
                        isNamed && isMercator(tiff.systemName())));
            }
            case SQLITE -> {
                try (TileFile tiles = TileFile.open(file)) {
                    yield tiles.sets()
                            .stream()
                            .map(s -> new Proposal(s.table(), s.title(), "EPSG:" + s.epsg(), s.epsg() == 3857
                                    || s.epsg() == 4326))
                            .toList();
                }
            }
        };
    }

    private static boolean isMercator(String system) {
        return system.contains("Pseudo-Mercator");
    }

    /// The picture that `file` names, in the datum declared for it; throws when the file is missing, damaged, of an
    /// unknown system, or covers nothing of the region.
    public static TiledPicture open(BaseMap.File file, PictureDatum datum) throws RasterException, StoreException {
        Path path = Path.of(file.path());
        return switch (kind(path)) {
            case TIFF -> openTiff(path, file.epsg(), datum);
            case SQLITE -> openTiles(path, file.picture(), datum);
        };
    }

    private static TiledPicture openTiff(Path path, int declared, PictureDatum datum) throws RasterException {
        GeoTiffFile tiff = GeoTiffFile.open(path);
        Optional<PictureGround> world = declared == 0 && datum == PictureDatum.CGCS2000 ? tiff.findGround()
                : PictureGround.of(declared == 0 && isMercator(tiff.systemName()) ? 3857 : declared, datum);
        PictureGround ground = tiff.inPixels(world.orElseThrow(() -> unknownSystem(path, tiff.systemName())));
        Box extent = Extents.onPlane(ground, 0, -tiff.height(), tiff.width(), 0)
                .orElseThrow(() -> new RasterException("raster.elsewhere", List.of(name(path)), null));
        return new TiledPicture(source(path, "", datum), extent, ground, tiff.levels(), tiff);
    }

    private static TiledPicture openTiles(Path path, String picture, PictureDatum datum)
            throws RasterException, StoreException {
        TileFile tiles = TileFile.open(path);
        try {
            return tiled(path, picture, datum, tiles);
        } catch (RasterException | RuntimeException refused) {
            tiles.close();
            throw refused;
        }
    }

    private static TiledPicture tiled(Path path, String picture, PictureDatum datum, TileFile tiles)
            throws RasterException {
        TileSet set = tiles.sets()
                .stream()
                .filter(s -> picture.isEmpty() || s.table().equals(picture))
                .findFirst()
                .orElseThrow(() -> new RasterException("raster.no-such-picture", List.of(name(path), picture), null));
        PictureGround ground = PictureGround.of(set.epsg(), datum)
                .orElseThrow(() -> unknownSystem(path, "EPSG:" + set.epsg()));
        Box extent = Extents.onPlane(ground, set.minX(), set.minY(), set.maxX(), set.maxY())
                .orElseThrow(() -> new RasterException("raster.elsewhere", List.of(name(path)), null));
        return new TiledPicture(source(path, set.attribution(), datum), extent, ground, set.levels(),
                new StoredTiles(tiles, set));
    }

    private static RasterException unknownSystem(Path file, String system) {
        return new RasterException("raster.system-unknown", List.of(name(file), system), null);
    }

    private static LayerSource source(Path file, String attribution, PictureDatum datum) {
        return new LayerSource(attribution.isEmpty() ? name(file) : attribution, "", datum.name(), "", "", false);
    }

    private enum Kind {
        TIFF, SQLITE
    }

    private static Kind kind(Path file) throws RasterException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        } catch (IOException missing) {
            throw new RasterException("raster.file-missing", List.of(file.toString()), missing);
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("SQLite format 3")) {
            return Kind.SQLITE;
        }
        if (text.startsWith("II*\0") || text.startsWith("MM\0*") || text.startsWith("II+\0")
                || text.startsWith("MM\0+")) {
            return Kind.TIFF;
        }
        throw new RasterException("raster.not-a-base-map", List.of(name(file)), null);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static String plainName(Path file) {
        String name = name(file);
        return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    }
}

package xunge.exchange.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xunge._data.GdalTools;
import xunge._data.Pictures;
import xunge.domain.ReportableException;
import xunge.geo.layer.Box;
import xunge.geo.raster.PictureDatum;
import xunge.geo.raster.RasterSource;

/// Files of pictures as base maps; what GDAL writes is read at the place where GDAL says it lies.
class PictureFileTest {

    private static final double EAST = 467_952;
    private static final double NORTH = 3_846_914;
    private static final int RED = 0xC03020;

    @TempDir
    private Path home;

    private static BaseMap.File file(Path path) {
        return new BaseMap.File(path.toString(), "", 0);
    }

    /// The pixel in the middle of a small picture of the place.
    private static int colourAt(RasterSource source, double east, double north) throws ReportableException {
        int[] pixels = new int[3 * 3];
        source.read(new Box(east - 1.5, north - 1.5, east + 1.5, north + 1.5), 1, pixels, 3, 3, () -> false);
        return pixels[4];
    }

    /// Zhengzhou's tile at zoom 12.
    private Path mbTiles(byte[] tile, String... metadata) throws Exception {
        Path path = home.resolve("city.mbtiles");
        Pictures.mbTiles(path, metadata);
        Pictures.put(path, 12, 3341, 1625, tile);
        return path;
    }

    @Test
    void mbTilesCountTheirRowsFromTheSouth() throws Exception {
        Path path = mbTiles(Pictures.tile(RED, "png"), "name", "影像", "format", "png");
        try (TiledPicture picture = PictureFile.open(file(path), PictureDatum.CGCS2000)) {
            assertThat(colourAt(picture, EAST, NORTH)).isEqualTo(0xFF << 24 | RED);
        }
    }

    @Test
    void theTitleIsTheFilesOwn() throws Exception {
        Path path = mbTiles(Pictures.tile(RED, "png"), "name", "影像", "format", "png");
        assertThat(PictureFile.propose(path)).extracting(PictureFile.Proposal::title).containsExactly("影像");
    }

    @Test
    void aJpegTileIsReadToo() throws Exception {
        Path path = mbTiles(Pictures.tile(RED, "jpg"), "name", "影像", "format", "jpg");
        try (TiledPicture picture = PictureFile.open(file(path), PictureDatum.CGCS2000)) {
            int colour = colourAt(picture, EAST, NORTH);
            assertThat((colour >> 16 & 0xFF) - (RED >> 16 & 0xFF)).isBetween(-4, 4);
        }
    }

    @Test
    void aPictureDeclaredShiftedIsDrawnWhereItBelongs() throws Exception {
        Path path = home.resolve("shifted.mbtiles");
        Pictures.mbTiles(path, "name", "shifted", "format", "png");
        Pictures.put(path, 17, 106_914, 52_028, Pictures.tile(RED, "png"));
        double[] plain = middleOf(17, 106_914, 52_028, PictureDatum.CGCS2000);
        double[] shifted = middleOf(17, 106_914, 52_028, PictureDatum.GCJ02);
        try (TiledPicture picture = PictureFile.open(file(path), PictureDatum.GCJ02)) {
            assertThat(colourAt(picture, shifted[0], shifted[1])).isEqualTo(0xFF << 24 | RED);
            assertThat(colourAt(picture, plain[0], plain[1])).isZero();
        }
    }

    private static double[] middleOf(int zoom, long column, long row, PictureDatum datum) {
        var matrix = xunge.geo.raster.TileMatrix.webMercator(zoom, 256);
        double[] plane = new double[2];
        xunge.geo.raster.PictureGround.of(3857, datum)
                .orElseThrow()
                .toPlane(matrix.originX() + (column + 0.5) * 256 * matrix.unitsPerPixelX(),
                        matrix.originY() - (row + 0.5) * 256 * matrix.unitsPerPixelY(), plane);
        return plane;
    }

    @Test
    void vectorTilesAreRefusedByName() throws Exception {
        Path path = mbTiles(new byte[] {1, 2, 3}, "name", "vector", "format", "pbf");
        assertThatThrownBy(() -> PictureFile.propose(path)).hasMessageContaining("store.vector-tiles");
    }

    @Test
    void aDamagedTileIsToldWithItsPlace() throws Exception {
        byte[] cut = java.util.Arrays.copyOf(Pictures.tile(RED, "png"), 60);
        Path path = mbTiles(cut, "name", "影像", "format", "png");
        try (TiledPicture picture = PictureFile.open(file(path), PictureDatum.CGCS2000)) {
            assertThatThrownBy(() -> colourAt(picture, EAST, NORTH)).hasMessageContaining("raster.damaged")
                    .hasMessageContaining("12/3341/1625");
        }
    }

    @Test
    void aTextFileIsNoBaseMap() throws Exception {
        Path path = Files.writeString(home.resolve("a.tif"), "no picture at all");
        assertThatThrownBy(() -> PictureFile.propose(path)).hasMessageContaining("raster.not-a-base-map");
    }

    @Test
    void aTiffCutShortIsRefused() throws Exception {
        Path path = Files.write(home.resolve("cut.tif"), new byte[] {'I', 'I', '*', 0, 8, 0, 0, 0, 9, 9, 9});
        assertThatThrownBy(() -> PictureFile.propose(path)).hasMessageContaining("raster.no-geotiff");
    }

    @Test
    void aMissingFileIsToldWithItsPath() {
        assertThatThrownBy(() -> PictureFile.propose(home.resolve("gone.tif"))).hasMessageContaining("gone.tif");
    }

    /// A GeoTIFF of 600 by 400 pixels of 2 m whose red grows to the east and green to the south.
    private Path tiff(String name, String... options) throws Exception {
        Path plain = home.resolve("plain.png");
        var image = new java.awt.image.BufferedImage(600, 400, java.awt.image.BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 400; y++) {
            for (int x = 0; x < 600; x++) {
                image.setRGB(x, y, x * 255 / 600 << 16 | y * 255 / 400 << 8 | 40);
            }
        }
        javax.imageio.ImageIO.write(image, "png", plain.toFile());
        Path path = home.resolve(name);
        GdalTools.translate(plain, path, options);
        return path;
    }

    private static final String[] IN_PLANE = {"-a_srs", "EPSG:4547", "-a_ullr", "467000", "3847400", "468200",
        "3846600"};

    @Test
    void aGeoTiffShowsItsPixelsWhereTheyLie() throws Exception {
        Path path = tiff("plane.tif", IN_PLANE);
        try (TiledPicture picture = PictureFile.open(file(path), PictureDatum.CGCS2000)) {
            int colour = colourAt(picture, 467_600, 3_847_000);
            assertThat(colour >> 16 & 0xFF).isBetween(125, 130);
            assertThat(colour >> 8 & 0xFF).isBetween(125, 130);
            assertThat(colour & 0xFF).isEqualTo(40);
            assertThat(colourAt(picture, 466_900, 3_847_000)).isZero();
        }
    }

    @Test
    void aGeoTiffInAnotherSystemIsMovedOntoThePlane() throws Exception {
        Path plane = tiff("plane.tif", IN_PLANE);
        Path mercator = home.resolve("mercator.tif");
        GdalTools.warp(plane, mercator, "-t_srs", "EPSG:3857", "-r", "bilinear");
        try (TiledPicture picture = PictureFile.open(file(mercator), PictureDatum.CGCS2000)) {
            int colour = colourAt(picture, 467_600, 3_847_000);
            assertThat(colour >> 16 & 0xFF).isBetween(124, 131);
            assertThat(colour >> 8 & 0xFF).isBetween(124, 131);
        }
    }

    @Test
    void aTiledCompressedGeoTiffWithOverviewsShowsTheSame() throws Exception {
        Path path = tiff("overviews.tif", "-a_srs", "EPSG:4547", "-a_ullr", "467000", "3847400", "468200", "3846600",
                "-co", "TILED=YES", "-co", "COMPRESS=DEFLATE");
        GdalTools.overviews(path, "2", "4");
        try (TiledPicture picture = PictureFile.open(file(path), PictureDatum.CGCS2000)) {
            int[] pixels = new int[9];
            picture.read(new Box(467_588, 3_846_988, 467_612, 3_847_012), 8, pixels, 3, 3, () -> false);
            assertThat(pixels[4] >> 16 & 0xFF).isBetween(123, 132);
        }
    }

    @Test
    void numbersBeyondAByteAreShownInShades() throws Exception {
        Path path = tiff("heights.tif", "-a_srs", "EPSG:4547", "-a_ullr", "467000", "3847400", "468200", "3846600",
                "-b", "1", "-ot", "Float32", "-scale", "0", "255", "80", "200");
        try (TiledPicture picture = PictureFile.open(file(path), PictureDatum.CGCS2000)) {
            int west = colourAt(picture, 467_100, 3_847_000) & 0xFF;
            int east = colourAt(picture, 468_100, 3_847_000) & 0xFF;
            assertThat(east).isGreaterThan(west + 150);
        }
    }

    @Test
    void pixelsWithoutDataAreTransparent() throws Exception {
        Path path = tiff("nodata.tif", "-a_srs", "EPSG:4547", "-a_ullr", "467000", "3847400", "468200", "3846600",
                "-b", "3", "-a_nodata", "40");
        try (TiledPicture picture = PictureFile.open(file(path), PictureDatum.CGCS2000)) {
            assertThat(colourAt(picture, 467_600, 3_847_000)).isZero();
        }
    }

    @Test
    void aTiffWithoutASystemWaitsForAPersonToDeclareOne() throws Exception {
        Path path = tiff("unnamed.tif", "-a_ullr", "467000", "3847400", "468200", "3846600");
        assertThat(PictureFile.propose(path)).extracting(PictureFile.Proposal::system).containsExactly("");
        assertThatThrownBy(() -> PictureFile.open(file(path), PictureDatum.CGCS2000))
                .hasMessageContaining("raster.system-unknown");
        try (TiledPicture picture = PictureFile.open(new BaseMap.File(path.toString(), "", 4547),
                PictureDatum.CGCS2000)) {
            assertThat(colourAt(picture, 467_600, 3_847_000) & 0xFF).isEqualTo(40);
        }
    }

    @Test
    void aPictureOfAnotherPartOfTheWorldIsRefused() throws Exception {
        Path path = tiff("elsewhere.tif", "-a_srs", "EPSG:4326", "-a_ullr", "7.40", "43.76", "7.45", "43.72");
        assertThatThrownBy(() -> PictureFile.open(file(path), PictureDatum.CGCS2000))
                .hasMessageContaining("raster.elsewhere");
    }

    @Test
    void theTilesOfAGeoPackageAreRead() throws Exception {
        Path plane = tiff("plane.tif", IN_PLANE);
        Path path = home.resolve("tiles.gpkg");
        GdalTools.translate(plane, path, "-of", "GPKG", "-co", "TILE_FORMAT=PNG");
        try (TiledPicture picture = PictureFile.open(file(path), PictureDatum.CGCS2000)) {
            int colour = colourAt(picture, 467_600, 3_847_000);
            assertThat(colour >> 16 & 0xFF).isBetween(124, 131);
            assertThat(colourAt(picture, 466_900, 3_847_000)).isZero();
        }
    }
}

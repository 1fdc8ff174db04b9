package xunge.geo.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import xunge.geo.layer.Box;

/// What a tiled picture shows on the plane: at the right place, the same in every frame, coarser where tiles are missing.
class TileWarpTest {

    private static final double MIDDLE_EAST = 467_952;
    private static final double MIDDLE_NORTH = 3_846_914;
    private static final Box EXTENT = new Box(MIDDLE_EAST - 5000, MIDDLE_NORTH - 5000, MIDDLE_EAST + 5000,
            MIDDLE_NORTH + 5000);
    private static final PictureGround MERCATOR = PictureGround.of(3857, PictureDatum.CGCS2000).orElseThrow();

    /// Each pixel's colour is the low bits of its place in the picture.
    private static Optional<int[]> numbered(TileMatrix matrix, long column, long row) {
        int[] pixels = new int[256 * 256];
        for (int i = 0; i < pixels.length; i++) {
            long x = column * 256 + i % 256;
            long y = row * 256 + i / 256;
            pixels[i] = 0xFF << 24 | (int) (x & 0xFF) << 16 | (int) (y & 0xFF) << 8 | matrix.zoom();
        }
        return Optional.of(pixels);
    }

    private static int[] read(TileWarp warp, Box box, double metresPerPixel) throws RasterException {
        int width = (int) Math.round(box.widthMetres() / metresPerPixel);
        int height = (int) Math.round(box.heightMetres() / metresPerPixel);
        int[] pixels = new int[width * height];
        warp.read(box, metresPerPixel, pixels, width, height, () -> false);
        return pixels;
    }

    private static Box aligned(double metresPerPixel, int left, int top, int width, int height) {
        double east = (Math.floor(MIDDLE_EAST / metresPerPixel) + left) * metresPerPixel;
        double north = (Math.floor(MIDDLE_NORTH / metresPerPixel) - top) * metresPerPixel;
        return new Box(east, north - height * metresPerPixel, east + width * metresPerPixel, north);
    }

    @Test
    void aPixelShowsThePictureAtItsOwnPlace() throws RasterException {
        List<TileMatrix> levels = List.of(TileMatrix.webMercator(17, 256));
        TileWarp warp = new TileWarp(MERCATOR, levels, TileWarpTest::numbered, EXTENT);
        Box box = aligned(1, 0, 0, 200, 200);
        int[] pixels = read(warp, box, 1);
        double[] xy = new double[2];
        for (int at : new int[] {0, 57 * 200 + 131, 199 * 200 + 199}) {
            MERCATOR.toPicture(box.minEast() + at % 200 + 0.5, box.maxNorth() - at / 200 - 0.5, xy);
            double x = levels.getFirst().columnOf(xy[0]) - 0.5;
            assertThat((pixels[at] >> 16 & 0xFF) - (int) Math.round(x) % 256).as("pixel %d", at).isBetween(-1, 1);
        }
    }

    @Test
    void aPixelIsTheSameInEveryFrame() throws RasterException {
        TileWarp warp = new TileWarp(MERCATOR, List.of(TileMatrix.webMercator(17, 256)), TileWarpTest::numbered,
                EXTENT);
        int[] large = read(warp, aligned(1, 0, 0, 300, 300), 1);
        int[] part = read(warp, aligned(1, 41, 77, 50, 50), 1);
        for (int row = 0; row < 50; row++) {
            for (int column = 0; column < 50; column++) {
                assertThat(part[row * 50 + column]).isEqualTo(large[(row + 77) * 300 + column + 41]);
            }
        }
    }

    @Test
    void theLevelThatFitsIsTaken() throws RasterException {
        List<TileMatrix> levels = List.of(TileMatrix.webMercator(12, 256), TileMatrix.webMercator(17, 256));
        TileWarp warp = new TileWarp(MERCATOR, levels, TileWarpTest::numbered, EXTENT);
        assertThat(read(warp, aligned(30, 0, 0, 8, 8), 30)[0] & 0xFF).isEqualTo(12);
        assertThat(read(warp, aligned(1, 0, 0, 8, 8), 1)[0] & 0xFF).isEqualTo(17);
    }

    @Test
    void whereATileIsMissingACoarserOneShows() throws RasterException {
        List<TileMatrix> levels = List.of(TileMatrix.webMercator(15, 256), TileMatrix.webMercator(17, 256));
        TileWarp warp = new TileWarp(MERCATOR, levels,
                (m, c, r) -> m.zoom() == 17 ? Optional.empty() : numbered(m, c, r), EXTENT);
        assertThat(read(warp, aligned(1, 0, 0, 8, 8), 1)[0] & 0xFF).isEqualTo(15);
    }

    @Test
    void whereNoTileIsItStaysTransparent() throws RasterException {
        TileWarp warp = new TileWarp(MERCATOR, List.of(TileMatrix.webMercator(17, 256)),
                (m, c, r) -> Optional.empty(), EXTENT);
        assertThat(read(warp, aligned(1, 0, 0, 8, 8), 1)).containsOnly(0);
    }

    @Test
    void aPictureMuchTooFineIsNotReadAtAll() throws RasterException {
        TileWarp warp = new TileWarp(MERCATOR, List.of(TileMatrix.webMercator(19, 256)), TileWarpTest::numbered,
                EXTENT);
        assertThat(read(warp, aligned(60, 0, 0, 8, 8), 60)).containsOnly(0);
    }

    @Test
    void aShiftedDatumLiesHundredsOfMetresAway() {
        double[] plain = new double[2];
        double[] shifted = new double[2];
        MERCATOR.toPicture(MIDDLE_EAST, MIDDLE_NORTH, plain);
        PictureGround.of(3857, PictureDatum.GCJ02).orElseThrow().toPicture(MIDDLE_EAST, MIDDLE_NORTH, shifted);
        assertThat(Math.hypot(plain[0] - shifted[0], plain[1] - shifted[1])).isBetween(400.0, 900.0);
    }

    @Test
    void everyGroundLeadsBackToThePlane() {
        double[] there = new double[2];
        double[] back = new double[2];
        for (int epsg : new int[] {4547, 4490, 4326, 3857, 4526, 32649}) {
            PictureGround ground = PictureGround.of(epsg, PictureDatum.CGCS2000).orElseThrow();
            ground.toPicture(MIDDLE_EAST, MIDDLE_NORTH, there);
            ground.toPlane(there[0], there[1], back);
            assertThat(Math.hypot(back[0] - MIDDLE_EAST, back[1] - MIDDLE_NORTH)).as("EPSG:%d", epsg).isLessThan(0.001);
        }
    }

    @Test
    void anUnknownSystemIsNoGround() {
        assertThat(PictureGround.of(999_999, PictureDatum.CGCS2000)).isEmpty();
    }
}

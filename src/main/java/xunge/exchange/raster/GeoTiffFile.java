package xunge.exchange.raster;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.image.RenderedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geotools.api.coverage.grid.GridEnvelope;
import org.geotools.api.parameter.GeneralParameterValue;
import org.geotools.api.parameter.ParameterValue;
import org.geotools.api.referencing.datum.PixelInCell;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.coverage.grid.GridCoverage2D;
import org.geotools.coverage.grid.GridEnvelope2D;
import org.geotools.coverage.grid.GridGeometry2D;
import org.geotools.coverage.grid.io.AbstractGridFormat;
import org.geotools.coverage.util.CoverageUtilities;
import org.geotools.gce.geotiff.GeoTiffReader;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.SingleCRS;
import org.geotools.referencing.crs.DefaultEngineeringCRS;
import xunge.geo.raster.PictureGround;
import xunge.geo.raster.RasterException;
import xunge.geo.raster.TileMatrix;

/// A GeoTIFF read by GeoTools: its overviews are used where it has them. Its tiles are cut in the picture's own pixels,
/// so that a turned picture is no special case. Safe for many threads, one reads at a time.
final class GeoTiffFile implements TiledPicture.Loader {

    private static final int TILE = 256;

    private final String name;
    private final GeoTiffReader reader;
    private final CoordinateReferenceSystem crs;
    private final AffineTransform toWorld;
    private final AffineTransform toPixels;
    private final int width;
    private final int height;
    private Optional<GreyScale> grey = Optional.empty();

    private GeoTiffFile(Path file, GeoTiffReader reader) throws RasterException {
        this.name = String.valueOf(file.getFileName());
        this.reader = reader;
        this.crs = reader.getCoordinateReferenceSystem();
        GridEnvelope range = reader.getOriginalGridRange();
        this.width = range.getSpan(0);
        this.height = range.getSpan(1);
        MathTransform transform = reader.getOriginalGridToWorld(PixelInCell.CELL_CORNER);
        if (!(transform instanceof AffineTransform affine)) {
            throw new RasterException("raster.not-placed", List.of(name), null);
        }
        this.toWorld = new AffineTransform(affine);
        try {
            this.toPixels = toWorld.createInverse();
        } catch (NoninvertibleTransformException flat) {
            throw new RasterException("raster.not-placed", List.of(name), flat);
        }
    }

    /// Opens `file`; throws when it is damaged, no GeoTIFF, or a TIFF without a place on the ground.
    static GeoTiffFile open(Path file) throws RasterException {
        try {
            return new GeoTiffFile(file, new GeoTiffReader(file.toFile()));
        } catch (IOException | RuntimeException damaged) {
            throw new RasterException("raster.no-geotiff", List.of(String.valueOf(file.getFileName())), damaged);
        }
    }

    /// True when the file says which coordinate system its place is in.
    boolean saysItsSystem() {
        return !(crs instanceof DefaultEngineeringCRS) && crs instanceof SingleCRS;
    }

    /// What people call its coordinate system.
    String systemName() {
        return crs.getName().getCode();
    }

    /// The ground as the file declares it; empty when it declares none.
    Optional<PictureGround> findGround() {
        return saysItsSystem() ? PictureGround.of(crs) : Optional.empty();
    }

    /// `world` with its coordinates turned into this picture's pixels, rows counted upwards from the top edge.
    PictureGround inPixels(PictureGround world) {
        return new PictureGround() {
            @Override
            public void toPicture(double east, double north, double[] xy) {
                world.toPicture(east, north, xy);
                toPixels.transform(xy, 0, xy, 0, 1);
                xy[1] = -xy[1];
            }

            @Override
            public void toPlane(double x, double y, double[] plane) {
                double[] at = {x, -y};
                toWorld.transform(at, 0, at, 0, 1);
                world.toPlane(at[0], at[1], plane);
            }
        };
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /// Its levels, each half as fine as the one before.
    List<TileMatrix> levels() {
        List<TileMatrix> levels = new ArrayList<>();
        for (int halvings = 0; halvings == 0 || Math.max(width, height) >> halvings >= TILE / 2; halvings++) {
            int size = 1 << halvings;
            int ground = TILE * size;
            levels.add(new TileMatrix(halvings, 0, 0, size, size, (width + ground - 1) / ground,
                    (height + ground - 1) / ground, TILE, TILE));
        }
        return levels;
    }

    /// The pixels of a tile of [#levels].
    @Override
    public synchronized Optional<int[]> load(TileMatrix matrix, long column, long row) throws RasterException {
        int ground = TILE << matrix.zoom();
        double left = (double) column * ground;
        double top = (double) row * ground;
        try {
            GridCoverage2D part = reader.read(wanted(left, top, ground));
            if (part == null) {
                return Optional.empty();
            }
            return Optional.of(place(part, left, top, ground));
        } catch (IOException | RuntimeException damaged) {
            throw new RasterException("raster.damaged", List.of(name), damaged);
        }
    }

    @Override
    public boolean isComplete() {
        return true;
    }

    @Override
    public synchronized void close() {
        reader.dispose();
    }

    private GeneralParameterValue[] wanted(double left, double top, int ground) {
        java.awt.geom.Rectangle2D world = toWorld.createTransformedShape(new java.awt.geom.Rectangle2D.Double(left, top,
                Math.min(ground, width - left), Math.min(ground, height - top))).getBounds2D();
        ReferencedEnvelope envelope = new ReferencedEnvelope(world.getMinX(), world.getMaxX(), world.getMinY(),
                world.getMaxY(), crs);
        int size = (int) Math.ceil(Math.min(ground, Math.max(width - left, height - top)) * TILE / ground);
        ParameterValue<GridGeometry2D> geometry = AbstractGridFormat.READ_GRIDGEOMETRY2D.createValue();
        geometry.setValue(new GridGeometry2D(new GridEnvelope2D(0, 0, Math.max(1, size), Math.max(1, size)), envelope));
        return new GeneralParameterValue[] {geometry};
    }

    /// Draws what was read at its place in the tile: the reader gives whole pixels of an overview.
    private int[] place(GridCoverage2D part, double left, double top, int ground) throws IOException {
        RenderedImage image = part.getRenderedImage();
        AffineTransform there = new AffineTransform();
        there.scale((double) TILE / ground, (double) TILE / ground);
        there.translate(-left, -top);
        there.concatenate(toPixels);
        there.concatenate((AffineTransform) part.getGridGeometry()
                .getGridToCRS(
                        org.geotools.api.referencing.datum.PixelInCell.CELL_CORNER));
        double noData = noData(part);
        if (GreyScale.isNeeded(image)) {
            return Pictures.placed(grey().argb(image, noData), there, TILE, TILE);
        }
        return Pictures.placed(Double.isNaN(noData) ? image : Pictures.without(image, (int) noData), there, TILE, TILE);
    }

    /// The shades of the whole picture, taken from its coarsest level, so that every tile has the same.
    private GreyScale grey() throws IOException {
        if (grey.isEmpty()) {
            GridCoverage2D whole = reader.read(wanted(0, 0, TILE << levels().getLast().zoom()));
            grey = Optional.of(GreyScale.of(whole.getRenderedImage(), noData(whole)));
        }
        return grey.get();
    }

    private static double noData(GridCoverage2D part) {
        var container = CoverageUtilities.getNoDataProperty(part);
        return container == null ? Double.NaN : container.getAsSingleValue();
    }
}

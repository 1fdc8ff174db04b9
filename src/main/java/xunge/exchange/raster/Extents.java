package xunge.exchange.raster;

import java.util.Optional;
import xunge.geo.layer.Box;
import xunge.geo.raster.PictureGround;

/// The ground that a picture covers, on the map's plane.
public final class Extents {

    /// The plane is used within three degrees of its meridian; what lies farther away is never shown. In degrees.
    private static final double[] USED = {111, 31, 117, 38};
    private static final int STEPS = 16;

    private Extents() {}

    /// The box in EPSG:4547 around the picture's box, cut to where the plane is used; empty when nothing is left.
    public static Optional<Box> onPlane(PictureGround ground, double minX, double minY, double maxX, double maxY) {
        Box used = used();
        double[] corner = new double[2];
        double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        ground.toPicture(used.minEast(), used.minNorth(), corner);
        double[] bounds = {corner[0], corner[1], corner[0], corner[1]};
        for (int i = 0; i <= STEPS; i++) {
            for (int j = 0; j <= STEPS; j++) {
                ground.toPicture(used.minEast() + used.widthMetres() * i / STEPS,
                        used.minNorth() + used.heightMetres() * j / STEPS, corner);
                grow(bounds, corner);
            }
        }
        double west = Math.max(minX, bounds[0]);
        double south = Math.max(minY, bounds[1]);
        double east = Math.min(maxX, bounds[2]);
        double north = Math.min(maxY, bounds[3]);
        if (!(west < east && south < north)) {
            return Optional.empty();
        }
        for (int i = 0; i <= STEPS; i++) {
            for (int j = 0; j <= STEPS; j++) {
                ground.toPlane(west + (east - west) * i / STEPS, south + (north - south) * j / STEPS, corner);
                grow(box, corner);
            }
        }
        Box around = new Box(Math.max(box[0], used.minEast()), Math.max(box[1], used.minNorth()),
                Math.min(box[2], used.maxEast()), Math.min(box[3], used.maxNorth()));
        return around.widthMetres() > 0 && around.heightMetres() > 0 ? Optional.of(around) : Optional.empty();
    }

    private static void grow(double[] bounds, double[] at) {
        if (!Double.isNaN(at[0] + at[1])) {
            bounds[0] = Math.min(bounds[0], at[0]);
            bounds[1] = Math.min(bounds[1], at[1]);
            bounds[2] = Math.max(bounds[2], at[0]);
            bounds[3] = Math.max(bounds[3], at[1]);
        }
    }

    private static Box used() {
        PictureGround degrees = PictureGround.of(4490, xunge.geo.raster.PictureDatum.CGCS2000).orElseThrow();
        double[] southWest = new double[2];
        double[] northEast = new double[2];
        degrees.toPlane(USED[0], USED[1], southWest);
        degrees.toPlane(USED[2], USED[3], northEast);
        return new Box(southWest[0], southWest[1], northEast[0], northEast[1]);
    }
}

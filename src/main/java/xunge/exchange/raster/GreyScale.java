package xunge.exchange.raster;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.RenderedImage;

/// Shows numbers that are no colours (heights, 16-bit aerial photos) as shades between the least and the largest.
///
/// @param least shown black
/// @param most shown white
record GreyScale(double least, double most) {

    /// True for an image whose samples do not fit a byte.
    static boolean isNeeded(RenderedImage image) {
        return image.getSampleModel().getDataType() != DataBuffer.TYPE_BYTE;
    }

    /// The scale of the numbers in `image`, without those that mean nothing.
    static GreyScale of(RenderedImage image, double noData) {
        Raster raster = image.getData();
        double[] row = new double[raster.getWidth() * raster.getNumBands()];
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getPixels(raster.getMinX(), raster.getMinY() + y, raster.getWidth(), 1, row);
            for (double value : row) {
                if (Double.isFinite(value) && value != noData) {
                    least = Math.min(least, value);
                    most = Math.max(most, value);
                }
            }
        }
        return least < most ? new GreyScale(least, most) : new GreyScale(0, Math.max(1, most));
    }

    /// `image` in shades; numbers that mean nothing are transparent. Three bands and more are shown as red, green, blue.
    BufferedImage argb(RenderedImage image, double noData) {
        Raster raster = image.getData();
        int bands = raster.getNumBands();
        BufferedImage argb = new BufferedImage(raster.getWidth(), raster.getHeight(), BufferedImage.TYPE_INT_ARGB);
        double[] sample = new double[bands];
        for (int y = 0; y < raster.getHeight(); y++) {
            for (int x = 0; x < raster.getWidth(); x++) {
                raster.getPixel(raster.getMinX() + x, raster.getMinY() + y, sample);
                if (Double.isFinite(sample[0]) && sample[0] != noData) {
                    boolean isColour = bands >= 3;
                    argb.setRGB(x, y, 0xFF << 24 | shade(sample[0]) << 16 | shade(sample[isColour ? 1 : 0]) << 8
                            | shade(sample[isColour ? 2 : 0]));
                }
            }
        }
        return argb;
    }

    private int shade(double value) {
        return Math.clamp(Math.round((value - least) / (most - least) * 255), 0, 255);
    }
}

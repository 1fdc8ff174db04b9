package xunge.render.java2d;

import java.awt.Point;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/// Java2D images over pixels that belong to others.
final class Images {

    private static final DirectColorModel PREMULTIPLIED = new DirectColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB), 32, 0xFF0000, 0xFF00, 0xFF, 0xFF000000, true,
            DataBuffer.TYPE_INT);

    private Images() {}

    /// An image of `width` by `height` whose pixels (premultiplied ARGB) are `pixels` themselves.
    static BufferedImage over(int[] pixels, int width, int height) {
        WritableRaster raster = Raster.createPackedRaster(new DataBufferInt(pixels, pixels.length), width, height,
                width, PREMULTIPLIED.getMasks(), new Point());
        return new BufferedImage(PREMULTIPLIED, raster, true, null);
    }
}

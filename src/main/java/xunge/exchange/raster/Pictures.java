package xunge.exchange.raster;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.Raster;
import java.awt.image.RenderedImage;

/// Puts pictures into the pixels of a tile.
final class Pictures {

    private Pictures() {}

    /// The premultiplied ARGB pixels of a tile of `width` by `height` with `image` drawn through `there`.
    static int[] placed(RenderedImage image, AffineTransform there, int width, int height) {
        BufferedImage argb = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = argb.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawRenderedImage(image, there);
        g.dispose();
        return ((DataBufferInt) argb.getRaster().getDataBuffer()).getData();
    }

    /// `image` with the pixels transparent whose samples all are `noData`.
    static BufferedImage without(RenderedImage image, int noData) {
        BufferedImage argb = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = argb.createGraphics();
        g.drawRenderedImage(image, AffineTransform.getTranslateInstance(-image.getMinX(), -image.getMinY()));
        g.dispose();
        Raster samples = image.getData();
        int[] sample = new int[samples.getNumBands()];
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                samples.getPixel(samples.getMinX() + x, samples.getMinY() + y, sample);
                if (java.util.Arrays.stream(sample).allMatch(s -> s == noData)) {
                    argb.setRGB(x, y, 0);
                }
            }
        }
        return argb;
    }
}

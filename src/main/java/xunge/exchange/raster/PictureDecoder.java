package xunge.exchange.raster;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import xunge.geo.raster.RasterException;

/// Turns the bytes of a tile into pixels. The size is read before anything is unpacked, so that a small file cannot ask
/// for a large memory.
public final class PictureDecoder {

    private static final int MOST_PIXELS = 4096 * 4096;

    private PictureDecoder() {}

    /// The premultiplied ARGB pixels of `bytes` at `width` by `height`; a picture of another size is scaled.
    public static int[] decode(byte[] bytes, int width, int height, String where) throws RasterException {
        if (bytes.length > 12 && bytes[0] == 'R' && bytes[8] == 'W' && bytes[9] == 'E' && bytes[10] == 'B') {
            throw new RasterException("raster.webp", List.of(where), null);
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            BufferedImage image = read(in).orElseThrow(
                    () -> new RasterException("raster.not-a-picture", List.of(where), null));
            return Pictures.placed(image, AffineTransform.getScaleInstance((double) width / image.getWidth(),
                    (double) height / image.getHeight()), width, height);
        } catch (IOException | RuntimeException damaged) {
            throw new RasterException("raster.damaged", List.of(where), damaged);
        }
    }

    private static Optional<BufferedImage> read(ImageInputStream in) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            return Optional.empty();
        }
        ImageReader reader = readers.next();
        try {
            reader.setInput(in, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                throw new IOException("picture of " + reader.getWidth(0) + " x " + reader.getHeight(0));
            }
            return Optional.of(reader.read(0));
        } finally {
            reader.dispose();
        }
    }
}

package xunge.render.java2d;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;
import xunge.render.Pictures;
import xunge.render.Sprite;
import xunge.style.Picture;

/// Draws the pictures of styles with Java2D: PNG, JPEG and GIF by ImageIO, SVG by JSVG, which may load nothing.
final class Java2dPictures implements Pictures {

    private static final System.Logger LOG = System.getLogger(Java2dPictures.class.getName());
    private static final int MOST_SPRITES = 2000;
    private static final int MOST_PIXELS = 1 << 24;
    private static final double LARGEST = 512;
    /// What an SVG without a size of its own is drawn at (SE 1.1, 11.3.2).
    private static final double SVG_SIZE = 16;

    private final Map<Key, Optional<Sprite>> sprites = new ConcurrentHashMap<>();

    /// One picture at one size, in quarter pixels, and turn, in whole degrees.
    private record Key(Picture picture, int quarters, int degrees) {}

    @Override
    public Optional<Sprite> find(Picture picture, double height, double degrees) {
        if (sprites.size() > MOST_SPRITES) {
            sprites.clear();
        }
        int quarters = (int) Math.round(4 * Math.clamp(Double.isNaN(height) ? 0 : height, 0, LARGEST));
        Key key = new Key(picture, quarters, (int) Math.floorMod(Math.round(degrees), 360L));
        return sprites.computeIfAbsent(key, Java2dPictures::draw);
    }

    private static Optional<Sprite> draw(Key key) {
        try {
            return Optional.ofNullable(key.picture.isVector() ? vector(key) : raster(key));
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            LOG.log(System.Logger.Level.WARNING, key.picture.name(), broken);
            return Optional.empty();
        }
    }

    private static @Nullable Sprite vector(Key key) {
        LoaderContext context = LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_ALL).build();
        SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(key.picture.content()), null, context);
        if (document == null) {
            return null;
        }
        double ownHeight = document.size().height > 0 ? document.size().height : SVG_SIZE;
        double ownWidth = document.size().width > 0 ? document.size().width : SVG_SIZE;
        double height = key.quarters == 0 ? Math.min(ownHeight, LARGEST) : key.quarters / 4.0;
        double width = Math.min(height * ownWidth / ownHeight, LARGEST);
        return drawn(width, height, key.degrees, g -> document.render((java.awt.Component) null, g,
                new ViewBox(0, 0, (float) width, (float) height)));
    }

    private static @Nullable Sprite raster(Key key) throws IOException {
        BufferedImage image = read(key.picture.content());
        if (image == null) {
            return null;
        }
        double height = key.quarters == 0 ? Math.min(image.getHeight(), LARGEST) : key.quarters / 4.0;
        double width = Math.min(height * image.getWidth() / image.getHeight(), LARGEST);
        BufferedImage near = halved(image, width);
        return drawn(width, height, key.degrees, g -> g.drawImage(near,
                AffineTransform.getScaleInstance(width / near.getWidth(), height / near.getHeight()), null));
    }

    /// The size is asked before the pixels are read, so that a small file cannot ask for a huge picture.
    private static @Nullable BufferedImage read(byte[] content) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return null;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                return (long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS ? null : reader.read(0);
            } finally {
                reader.dispose();
            }
        }
    }

    /// Halves the picture until it is less than twice as wide as wanted, so that no pixel of it is left out.
    private static BufferedImage halved(BufferedImage image, double width) {
        BufferedImage now = image;
        while (now.getWidth() >= 2 * width && now.getWidth() > 1 && now.getHeight() > 1) {
            BufferedImage half = new BufferedImage(Math.max(1, now.getWidth() / 2), Math.max(1, now.getHeight() / 2),
                    BufferedImage.TYPE_INT_ARGB_PRE);
            Graphics2D g = half.createGraphics();
            g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            g.drawImage(now, 0, 0, half.getWidth(), half.getHeight(), null);
            g.dispose();
            now = half;
        }
        return now;
    }

    /// A sprite just large enough for `width` by `height` after the turn; both sides are odd when turned, so that the
    /// middle is a pixel.
    private static Sprite drawn(double width, double height, int degrees,
            java.util.function.Consumer<Graphics2D> draw) {
        AffineTransform turn = AffineTransform.getRotateInstance(Math.toRadians(degrees));
        Rectangle2D box = turn.createTransformedShape(new Rectangle2D.Double(-width / 2, -height / 2, width, height))
                .getBounds2D();
        int columns = Math.max(1, (int) Math.ceil(box.getWidth() - 1e-6));
        int rows = Math.max(1, (int) Math.ceil(box.getHeight() - 1e-6));
        int[] pixels = new int[columns * rows];
        Graphics2D g = Images.over(pixels, columns, rows).createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.translate(columns / 2.0, rows / 2.0);
        g.transform(turn);
        g.translate(-width / 2, -height / 2);
        draw.accept(g);
        g.dispose();
        return new Sprite(columns, rows, pixels);
    }
}

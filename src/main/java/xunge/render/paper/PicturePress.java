package xunge.render.paper;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/// A sheet as one picture in memory, 3 bytes a pixel.
final class PicturePress implements Press {

    /// The most pixels of a sheet: 225 MB of memory.
    static final long MOST_PIXELS = 75_000_000;

    private static final double INCH = 25.4;
    private static final String METADATA = "javax_imageio_png_1.0";

    private final BufferedImage image;
    private final double dotsPerMillimetre;
    private final Letters letters;
    private final List<Line> lines = new ArrayList<>();

    PicturePress(SheetLayout layout, int dpi, Letters letters) {
        this.dotsPerMillimetre = dpi / INCH;
        this.letters = letters;
        image = new BufferedImage(dots(layout.width(), dpi), dots(layout.height(), dpi), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.dispose();
    }

    private static int dots(double millimetres, int dpi) {
        return (int) Math.round(millimetres / INCH * dpi);
    }

    static long pixels(SheetLayout layout, int dpi) {
        return (long) dots(layout.width(), dpi) * dots(layout.height(), dpi);
    }

    @Override
    public Graphics2D graphics() {
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.scale(dotsPerMillimetre, dotsPerMillimetre);
        return g;
    }

    @Override
    public void write(Line line) {
        lines.add(line);
    }

    /// Writes the PNG, which says its resolution.
    void save(OutputStream out) throws IOException {
        Graphics2D g = graphics();
        for (Line line : lines) {
            g.setColor(new Color(line.argb(), true));
            g.fill(letters.outline(line));
        }
        g.dispose();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            IIOMetadata about = writer.getDefaultImageMetadata(
                    ImageTypeSpecifier.createFromRenderedImage(image), how);
            about.mergeTree(METADATA, resolution());
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, about), how);
        } finally {
            writer.dispose();
        }
    }

    /// The chunk pHYs of PNG: dots a metre.
    private IIOMetadataNode resolution() {
        IIOMetadataNode dots = new IIOMetadataNode("pHYs");
        String metre = Long.toString(Math.round(dotsPerMillimetre * 1000));
        dots.setAttribute("pixelsPerUnitXAxis", metre);
        dots.setAttribute("pixelsPerUnitYAxis", metre);
        dots.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode root = new IIOMetadataNode(METADATA);
        root.appendChild(dots);
        return root;
    }
}

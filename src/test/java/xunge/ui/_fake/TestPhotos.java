package xunge.ui._fake;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/// Small photos made on the spot.
public final class TestPhotos {

    private TestPhotos() {}

    public static List<Path> write(Path folder, int count) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            BufferedImage image = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
            Graphics2D g = image.createGraphics();
            g.setPaint(new GradientPaint(0, 0, Color.getHSBColor(i * 0.3f, 0.5f, 0.9f), 320, 240, Color.DARK_GRAY));
            g.fillRect(0, 0, 320, 240);
            g.dispose();
            Path file = folder.resolve("IMG_" + (i + 1) + ".png");
            ImageIO.write(image, "png", file.toFile());
            files.add(file);
        }
        return files;
    }
}

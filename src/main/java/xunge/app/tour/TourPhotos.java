package xunge.app.tour;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;

/// Draws the tour's photos: street scenes by rule, with noise enough that a large one needs several parts.
final class TourPhotos {

    private TourPhotos() {}

    /// Writes `count` JPEG files into `folder`; every third is over a mebibyte. The same seed gives the same files.
    static List<Path> write(Path folder, int count, long seed) throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean large = i % 3 == 0;
            BufferedImage image = street(large ? 2400 : 900, large ? 1800 : 675, new Random(seed + i), i + 1);
            Path file = folder.resolve("IMG_%04d.jpg".formatted(i + 1));
            if (!ImageIO.write(image, "jpg", file.toFile())) {
                throw new IOException("no JPEG writer in this Java");
            }
            files.add(file);
        }
        return files;
    }

    private static BufferedImage street(int width, int height, Random random, int number) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(new Color(0xB9C8D6));
        g.fillRect(0, 0, width, height / 2);
        g.setColor(new Color(0x8A8A86));
        g.fillRect(0, height / 2, width, height / 2);
        for (int x = 0; x < width; x += width / 9) {
            g.setColor(new Color(0x9A8F80 + random.nextInt(0x20) * 0x010101));
            int top = height / 6 + random.nextInt(height / 5);
            g.fillRect(x, top, width / 9 - 4, height / 2 - top);
        }
        car(g, width / 5 + random.nextInt(width / 8), height * 3 / 5, width / 2, random);
        g.setColor(Color.WHITE);
        g.setFont(new Font(Font.SANS_SERIF, Font.BOLD, height / 20));
        g.drawString("%03d".formatted(number), width / 40, height - height / 40);
        g.dispose();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, image.getRGB(x, y) ^ random.nextInt(0x40) * 0x010101);
            }
        }
        return image;
    }

    private static void car(Graphics2D g, int x, int y, int length, Random random) {
        int high = length / 5;
        g.setColor(new Color(0x203050 + random.nextInt(0x60) * 0x020100));
        g.fillRoundRect(x, y, length, high, high / 2, high / 2);
        g.fillRoundRect(x + length / 5, y - high * 3 / 4, length * 3 / 5, high, high / 2, high / 2);
        g.setColor(new Color(0x202020));
        g.fillOval(x + length / 8, y + high * 2 / 3, high * 3 / 4, high * 3 / 4);
        g.fillOval(x + length * 2 / 3, y + high * 2 / 3, high * 3 / 4, high * 3 / 4);
    }
}

package xunge.render.paper;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import xunge.domain.PlanePoint;
import xunge.geo.layer.PackedLayer;
import xunge.render.PixelFrame;
import xunge.render.ScenePainter;
import xunge.render.java2d.Java2dPainters;
import xunge.render.java2d.VectorPainter;
import xunge.render.label.LabelPrint;

/// Makes sheets of maps as files: PDF, of shapes and words, or PNG.
public final class MapPrint {

    /// The resolution a printer needs.
    public static final int FINE_DPI = 300;
    private static final int LEAST_DPI = 50;
    private static final int MOST_DPI = 1200;
    /// What lies outside of the district: white over the map.
    private static final int VEIL = 0xB8FFFFFF;
    private static final String PDF = ".pdf";
    private static final String PNG = ".png";

    private final Java2dPainters painters;
    private final Letters letters;

    /// Sheets in the letters of `painters`.
    public MapPrint(Java2dPainters painters) {
        this.painters = painters;
        this.letters = new Letters(painters);
    }

    /// Writes the sheet of `order` to `target`, whose name ends in `.pdf` or `.png`; `dpi` is the resolution of a PNG.
    /// `target` is replaced when all of the sheet is there, and is as it was before when it cannot be made. Takes some
    /// seconds; on any thread but the window's.
    public void write(SheetOrder order, SheetWords words, Path target, int dpi, PrintMonitor monitor)
            throws PaperException {
        String name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
        boolean isPdf = name.endsWith(PDF);
        if (!isPdf && !name.endsWith(PNG)) {
            throw new PaperException("paper.kind", List.of(String.valueOf(target)), null);
        }
        if (!isPdf) {
            checkSize(order.layout(), dpi);
        }
        if (Files.isDirectory(target)) {
            throw new PaperException("paper.is-folder", List.of(target.toString()), null);
        }
        try {
            Path folder = target.toAbsolutePath().getParent();
            Path part = Files.createTempFile(folder, ".xunge-", ".part");
            try {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                    draw(order, words, isPdf ? 0 : dpi, out, monitor);
                }
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (NoSuchFileException missing) {
            throw new PaperException("paper.no-folder", List.of(target.toString()), missing);
        } catch (IOException broken) {
            throw new PaperException("paper.not-written",
                    List.of(target.toString(), String.valueOf(broken.getMessage())), broken);
        }
        monitor.reached(1);
    }

    private static void checkSize(SheetLayout layout, int dpi) throws PaperException {
        if (dpi < LEAST_DPI || dpi > MOST_DPI) {
            throw new PaperException("paper.dpi", List.of(dpi, LEAST_DPI, MOST_DPI), null);
        }
        if (PicturePress.pixels(layout, dpi) > PicturePress.MOST_PIXELS) {
            throw new PaperException("paper.too-large", List.of(dpi, PicturePress.MOST_PIXELS / 1_000_000), null);
        }
    }

    /// A PDF when `dpi` is 0.
    private void draw(SheetOrder order, SheetWords words, int dpi, OutputStream out, PrintMonitor monitor)
            throws IOException, PaperException {
        if (dpi > 0) {
            PicturePress press = new PicturePress(order.layout(), dpi, letters);
            draw(order, words, press, monitor);
            press.save(out);
            return;
        }
        try (PdfPress press = new PdfPress(order.layout(), letters.writable(order.title()))) {
            draw(order, words, press, monitor);
            press.save(out);
        }
    }

    private void draw(SheetOrder order, SheetWords words, Press press, PrintMonitor monitor) throws PaperException {
        monitor.pass(0.02);
        Graphics2D onMap = press.graphics();
        try {
            map(order, onMap, monitor);
        } finally {
            onMap.dispose();
        }
        Graphics2D around = press.graphics();
        try {
            new LegendBlock(order, words, press, letters).draw(painters, around);
            new Furniture(order, words, press, around, letters).draw();
        } finally {
            around.dispose();
        }
        monitor.pass(0.8);
    }

    private void map(SheetOrder order, Graphics2D graphics, PrintMonitor monitor) throws PaperException {
        PixelFrame frame = order.frame();
        Area area = order.layout().map();
        graphics.translate(area.left(), area.top());
        graphics.scale(SheetLayout.PIXEL, SheetLayout.PIXEL);
        try (VectorPainter painter = painters.vectors(graphics, frame)) {
            ScenePainter.paintGround(order.scene(), frame, painter, monitor::isCancelled);
            monitor.pass(0.5);
            order.district().ifPresent(d -> veil(d, frame, graphics));
            LabelPrint.draw(order.scene(), frame, painters.glyphs(), painter, painter);
            monitor.pass(0.7);
        }
    }

    /// Lightens what is outside of `district`.
    private static void veil(District district, PixelFrame frame, Graphics2D graphics) {
        Path2D outside = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        outside.append(new Rectangle2D.Double(0, 0, frame.width(), frame.height()), false);
        PackedLayer layer = district.layer();
        for (int part = layer.firstPart(district.feature()); part < layer.firstPart(district.feature() + 1); part++) {
            for (int v = layer.partStart(part); v < layer.partStart(part + 1); v++) {
                PlanePoint at = layer.vertex(v);
                double x = at.eastMetres() / frame.metresPerPixel() - frame.left();
                double y = -at.northMetres() / frame.metresPerPixel() - frame.top();
                if (v == layer.partStart(part)) {
                    outside.moveTo(x, y);
                } else {
                    outside.lineTo(x, y);
                }
            }
            outside.closePath();
        }
        graphics.setColor(new Color(VEIL, true));
        graphics.fill(outside);
    }
}

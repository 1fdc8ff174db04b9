package xunge.render.paper;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Color;
import java.awt.Graphics2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/// A sheet as a page of PDF: shapes stay shapes, words stay words in the bundled face, of which only the letters in use
/// are embedded.
final class PdfPress implements Press, AutoCloseable {

    /// Points a millimetre.
    private static final double POINT = 72 / 25.4;
    private static final float OPAQUE = 255;

    private final SheetLayout layout;
    private final PDDocument document = new PDDocument();
    private final PdfBoxGraphics2D drawing;
    private final List<Line> lines = new ArrayList<>();

    PdfPress(SheetLayout layout, String title) throws IOException {
        this.layout = layout;
        document.getDocumentInformation().setTitle(title);
        drawing = new PdfBoxGraphics2D(document, points(layout.width()), points(layout.height()));
        drawing.scale(POINT, POINT);
    }

    private static float points(double millimetres) {
        return (float) (millimetres * POINT);
    }

    @Override
    public Graphics2D graphics() {
        return (Graphics2D) drawing.create();
    }

    @Override
    public void write(Line line) {
        lines.add(line);
    }

    /// Ends the page and writes the file.
    void save(OutputStream out) throws IOException {
        drawing.dispose();
        PDPage page = new PDPage(new PDRectangle(points(layout.width()), points(layout.height())));
        document.addPage(page);
        PDFont regular = font("NotoSansSC-Regular.ttf");
        PDFont bold = font("NotoSansSC-Bold.ttf");
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawForm(drawing.getXFormObject());
            for (Line line : lines) {
                write(content, line, line.bold() ? bold : regular);
            }
        }
        document.save(out);
    }

    private PDFont font(String file) throws IOException {
        try (InputStream in = PdfPress.class.getResourceAsStream("/xunge/fonts/" + file)) {
            return PDType0Font.load(document, Objects.requireNonNull(in, file), true);
        }
    }

    private void write(PDPageContentStream content, Line line, PDFont font) throws IOException {
        Color colour = new Color(line.argb(), true);
        content.saveGraphicsState();
        if (colour.getAlpha() < OPAQUE) {
            PDExtendedGraphicsState light = new PDExtendedGraphicsState();
            light.setNonStrokingAlphaConstant(colour.getAlpha() / OPAQUE);
            content.setGraphicsStateParameters(light);
        }
        content.beginText();
        content.setNonStrokingColor(new Color(colour.getRGB()));
        content.setFont(font, points(line.size()));
        content.setTextMatrix(Matrix.getRotateInstance(-Math.toRadians(line.degrees()), points(line.x()),
                points(layout.height() - line.baseline())));
        content.showText(line.text());
        content.endText();
        content.restoreGraphicsState();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}

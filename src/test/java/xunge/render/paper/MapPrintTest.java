package xunge.render.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xunge._data.ZhengzhouPack;
import xunge.render.MapScene;
import xunge.render.java2d.Java2dPainters;

/// Sheets are as large as their paper, true to scale, and say what a map must say.
class MapPrintTest {

    private static final String STAMP = "内部资料 不得公开";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final SheetWords WORDS = new SheetWords("北", "图例", "CGCS2000", "资料：", "示意", STAMP,
            number -> "审图号：" + number, LocalDate::toString, name -> name, Optional::of);
    private static final int DPI = 254;
    private static final MapPrint PRINT = new MapPrint(new Java2dPainters());

    private static MapScene scene;

    @TempDir
    private Path folder;

    @BeforeAll
    static void readCity() throws Exception {
        scene = MapScene.of(ZhengzhouPack.mapPack(), "light", DAY);
    }

    private static SheetOrder order(Optional<String> approval) {
        District district = District.find(scene, "金水").orElseThrow();
        SheetLayout layout = SheetLayout.of(PaperSize.A4, true);
        return new SheetOrder(scene, layout, district.middle(), layout.scaleFor(district.box()),
                Optional.of(district), "金水区街道巡查图", approval, DAY);
    }

    private Path write(String name, Optional<String> approval, int dpi) throws PaperException {
        Path file = folder.resolve(name);
        PRINT.write(order(approval), WORDS, file, dpi, PrintMonitor.NONE);
        return file;
    }

    private String text(Optional<String> approval) throws Exception {
        try (PDDocument document = Loader.loadPDF(write("sheet.pdf", approval, DPI).toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private BufferedImage page() throws Exception {
        try (PDDocument document = Loader.loadPDF(write("sheet.pdf", Optional.empty(), DPI).toFile())) {
            return new PDFRenderer(document).renderImageWithDPI(0, DPI);
        }
    }

    @Test
    void pageIsAsLargeAsThePaper() throws Exception {
        try (PDDocument document = Loader.loadPDF(write("sheet.pdf", Optional.empty(), DPI).toFile())) {
            PDRectangle page = document.getPage(0).getMediaBox();
            assertThat(page.getWidth() / 72 * 25.4).isCloseTo(210, within(0.001));
            assertThat(page.getHeight() / 72 * 25.4).isCloseTo(297, within(0.001));
        }
    }

    @Test
    void titleScaleAndSourcesCanBeReadOutOfThePdf() throws Exception {
        assertThat(text(Optional.empty())).contains("金水区街道巡查图", "1:150 000", "图例", "CGCS2000", "资料：", "2026-11-24");
    }

    @Test
    void withoutAnApprovalTheSheetIsStamped() throws Exception {
        assertThat(text(Optional.empty())).contains(STAMP);
    }

    @Test
    void anApprovalTakesThePlaceOfTheStamp() throws Exception {
        assertThat(text(Optional.of("豫S(2026)001号"))).contains("审图号：豫S(2026)001号").doesNotContain("内部资料", "公");
    }

    @Test
    void everyFontIsEmbeddedAsASubset() throws Exception {
        try (PDDocument document = Loader.loadPDF(write("sheet.pdf", Optional.empty(), DPI).toFile())) {
            PDResources resources = document.getPage(0).getResources();
            List<PDFont> fonts = StreamSupport.stream(resources.getFontNames().spliterator(), false)
                    .map(name -> font(resources, name))
                    .toList();
            assertThat(fonts).hasSize(2).allMatch(PDFont::isEmbedded).allMatch(f -> f.getName().contains("+"));
        }
    }

    private static PDFont font(PDResources resources, COSName name) {
        try {
            return resources.getFont(name);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    void scaleBarIsAsLongAsTheGroundAtTheScale() throws Exception {
        BufferedImage page = page();
        SheetLayout layout = order(Optional.empty()).layout();
        Area block = layout.scale();
        int row = (int) Math.round((block.top() + 32.8) * 10);
        int left = Integer.MAX_VALUE;
        int right = 0;
        for (int x = (int) (block.left() * 10); x < (int) (block.right() * 10); x++) {
            if ((page.getRGB(x, row) & 0xFF) < 128) {
                left = Math.min(left, x);
                right = x;
            }
        }
        double outline = 0.15;
        assertThat((right - left + 1) / 10.0 - outline).isCloseTo(5000 * 1000.0 / 150_000, within(0.1));
    }

    @Test
    void pdfAndPngShowTheSame() throws Exception {
        BufferedImage page = page();
        BufferedImage picture = ImageIO.read(write("sheet.png", Optional.empty(), DPI).toFile());
        assertThat(picture.getWidth()).isCloseTo(page.getWidth(), within(1));
        assertThat(picture.getHeight()).isCloseTo(page.getHeight(), within(1));
        assertThat(meanDifference(page, picture)).isLessThan(4);
    }

    @Test
    void nothingOfTheMapIsDrawnBesideItsFrame() throws Exception {
        BufferedImage page = page();
        int y = page.getHeight() - 40;
        for (int x = 0; x < page.getWidth(); x++) {
            assertThat(page.getRGB(x, y) & 0xFFFFFF).isEqualTo(0xFFFFFF);
        }
    }

    /// Of blocks of 20 by 20 dots, so that the edges of letters do not count.
    private static double meanDifference(BufferedImage one, BufferedImage other) {
        double sum = 0;
        int blocks = 0;
        for (int y = 0; y + 20 < Math.min(one.getHeight(), other.getHeight()); y += 20) {
            for (int x = 0; x + 20 < Math.min(one.getWidth(), other.getWidth()); x += 20) {
                sum += Math.abs(mean(one, x, y) - mean(other, x, y));
                blocks++;
            }
        }
        return sum / blocks;
    }

    private static double mean(BufferedImage image, int left, int top) {
        double sum = 0;
        for (int y = top; y < top + 20; y++) {
            for (int x = left; x < left + 20; x++) {
                sum += image.getRGB(x, y) >> 8 & 0xFF;
            }
        }
        return sum / 400;
    }

    @Test
    void aFileOfAnotherKindIsRefused() {
        assertRefused("sheet.doc", DPI, "paper.kind");
    }

    @Test
    void aFolderThatIsMissingIsNamed() {
        assertRefused("gone/sheet.pdf", DPI, "paper.no-folder");
    }

    @Test
    void aPictureTooLargeForMemoryIsRefused() {
        assertRefused("sheet.png", 1200, "paper.too-large");
    }

    @Test
    void aResolutionThatIsNoneIsRefused() {
        assertRefused("sheet.png", 0, "paper.dpi");
    }

    private void assertRefused(String name, int dpi, String key) {
        assertThatThrownBy(() -> write(name, Optional.empty(), dpi)).isInstanceOfSatisfying(PaperException.class,
                e -> assertThat(e.messageKey()).isEqualTo(key));
    }

    @Test
    void aCancelledSheetLeavesTheFormerFileAndNothingElse() throws Exception {
        Path file = Files.writeString(folder.resolve("sheet.pdf"), "former");
        assertThatThrownBy(() -> PRINT.write(order(Optional.empty()), WORDS, file, DPI, new PrintMonitor() {
            @Override
            public void reached(double share) {
                // only the end counts
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        })).isInstanceOf(PaperException.class);
        assertThat(file).hasContent("former");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aTitleWithUnknownLettersIsPrintedWithQuestionMarks() throws Exception {
        SheetOrder usual = order(Optional.empty());
        Path file = folder.resolve("odd.pdf");
        PRINT.write(new SheetOrder(scene, usual.layout(), usual.centre(), 10_000, Optional.empty(), "图\uD83D\uDE00\n纸",
                Optional.empty(), DAY), WORDS, file, DPI, PrintMonitor.NONE);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(document)).contains("图? 纸");
        }
    }
}

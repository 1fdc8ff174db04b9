package xunge.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xunge._data.ZhengzhouPack;
import xunge.domain.ReportableException;
import xunge.store.gpkg.MapPackWriter;

/// `xunge print` makes a sheet or says in words why not, and leaves no half file.
class PrintCommandTest {

    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    @BeforeAll
    static void writePack() throws ReportableException, IOException {
        MapPackWriter.write(shared.resolve("pack.gpkg"), "郑州",
                List.of(ZhengzhouPack.table("district"), ZhengzhouPack.table("route")));
    }

    private Cli print(String out, String... rest) {
        return Cli.run(Stream.concat(Stream.of("print", "--home", folder.resolve("home").toString(), "--pack",
                shared.resolve("pack.gpkg").toString(), "--out", folder.resolve(out).toString()), Stream.of(rest))
                .toArray(String[]::new));
    }

    @Test
    void aDistrictIsPrinted() {
        Cli printed = print("a.pdf", "--district", "金水区", "--paper", "a4");
        assertThat(printed.seen()).contains("已出图", "a.pdf");
        assertThat(printed.exitCode()).isZero();
        assertThat(folder.resolve("a.pdf")).isNotEmptyFile();
    }

    @Test
    void aPictureHasThePixelsOfItsPaper() throws IOException {
        assertThat(print("a.png", "--centre", "113.66,34.76", "--scale", "10000", "--paper", "A4", "--portrait",
                "--dpi", "100").exitCode()).isZero();
        BufferedImage picture = ImageIO.read(folder.resolve("a.png").toFile());
        assertThat(new int[] {picture.getWidth(), picture.getHeight()}).containsExactly(827, 1169);
    }

    @ParameterizedTest
    @CsvSource({"--district, 火星区, 410105 金水区", "--scale, 100, 500000", "--scale, NaN, 500000", "--paper, B5, A4",
        "--centre, here, --centre", "--theme, dark, sunlight", "--scale, many, --scale"})
    void aWrongArgumentIsRefusedInWords(String option, String value, String words) {
        Cli refused = print("a.pdf", option, value);
        assertThat(refused.err()).contains(words).doesNotContain("Exception", "\tat ");
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(Files.exists(folder.resolve("a.pdf"))).isFalse();
    }

    @Test
    void aPlaceAndADistrictTogetherAreRefused() {
        assertThat(print("a.pdf", "--centre", "113.66,34.76", "--district", "410105").exitCode()).isEqualTo(2);
    }

    @Test
    void aFolderThatIsMissingIsNamed() {
        Cli refused = print("gone/a.pdf");
        assertThat(refused.err()).contains("目录不存在").doesNotContain("Exception");
        assertThat(refused.exitCode()).isEqualTo(3);
    }
}

package xunge.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

    @TempDir
    private Path folder;
    private Path layers = Path.of("");

    @BeforeEach
    void importRoads() throws IOException {
        layers = folder.resolve("layers.gpkg");
        Path file = Files.writeString(folder.resolve("roads.csv"),
                "name,宽,lon,lat\n航海路,40,113.60,34.70\n花园路,30,113.70,34.80\n小巷,4,113.61,34.71\n");
        Cli done = Cli.run("import", file.toString(), "--into", layers.toString(), "--crs", "4490");
        assertThat(done.exitCode()).as(done.seen()).isZero();
    }

    @Test
    void filterOnAnAttributeTakesWhatPasses() throws IOException {
        assertThat(exported("宽 >= 30")).containsExactly("航海路", "花园路");
    }

    @Test
    void filterOnAPlaceTakesWhatLiesThere() throws IOException {
        assertThat(exported("BBOX(geom, 113.59, 34.69, 113.65, 34.75)")).containsExactly("航海路", "小巷");
    }

    @Test
    void fieldThatIsNotThereIsNamedAndNothingIsWritten() {
        Cli refused = export("breite > 3");
        assertThat(refused.exitCode()).isNotZero();
        assertThat(refused.seen()).contains("breite").doesNotContain("Exception");
        assertThat(folder.resolve("out.csv")).doesNotExist();
    }

    @Test
    void mistakeInTheFilterIsShownWithItsPlace() {
        Cli refused = export("宽 >>> 3");
        assertThat(refused.exitCode()).isNotZero();
        assertThat(refused.seen()).contains("宽 >>> 3").doesNotContain("Exception");
    }

    private List<String> exported(String filter) throws IOException {
        Cli done = export(filter);
        assertThat(done.exitCode()).as(done.seen()).isZero();
        try (Stream<String> lines = Files.lines(folder.resolve("out.csv"))) {
            return lines.skip(1).map(l -> l.split(",", -1)[0]).toList();
        }
    }

    private Cli export(String filter) {
        return Cli.run("export", "--from", layers.toString(), "--layer", "roads", "--to",
                folder.resolve("out.csv").toString(), "--filter", filter);
    }
}

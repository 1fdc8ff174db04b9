package xunge.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xunge.app.process.ChildProcess;

/// The desktop over a home that cannot be opened, in a process of its own.
class RefusedStartTest {

    @TempDir
    private Path folder;

    @Test
    void foreignStoreIsNamedWithoutAStackTraceAndLeftAlone() throws IOException, InterruptedException {
        Path home = Files.createDirectory(folder.resolve("home"));
        Path store = Files.writeString(home.resolve("xunge.gpkg"), "no store");
        Path said = folder.resolve("said.txt");
        try (ChildProcess desktop = ChildProcess.start("desktop",
                List.of("-Dglass.platform=Headless", "-Dprism.order=sw"),
                List.of("desktop", "--home", home.toString(), "--pack", folder.resolve("none.gpkg").toString()),
                said)) {
            String words = awaitLine(said);
            assertThat(words).startsWith("没有打开：xunge.gpkg 不是 GeoPackage").doesNotContain("\tat ");
            assertThat(Files.readString(home.resolve("log/xunge-0.log"))).contains("\tat xunge.store");
            desktop.kill();
        }
        assertThat(store).hasContent("no store");
    }

    private static String awaitLine(Path file) throws IOException, InterruptedException {
        String text = "";
        for (int i = 0; i < 600 && !text.endsWith("\n"); i++) {
            Thread.sleep(50);
            text = Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
        }
        return text;
    }
}

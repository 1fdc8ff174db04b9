package xunge.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xunge.ui.common.Settings.Key;

class FileSettingsTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void inAHomeNotYetMade() {
        file = folder.resolve("home").resolve("settings.properties");
    }

    @Test
    void nothingIsRememberedAtFirst() {
        assertThat(new FileSettings(file).find(Key.THEME)).isEmpty();
    }

    @Test
    void valueIsThereAfterANewStart() {
        new FileSettings(file).put(Key.CITY, "http://城市:8047");
        assertThat(new FileSettings(file).find(Key.CITY)).contains("http://城市:8047");
    }

    @Test
    void changingOneValueKeepsTheOthers() {
        new FileSettings(file).put(Key.CITY, "demo");
        new FileSettings(file).put(Key.THEME, "dark");
        assertThat(new FileSettings(file).find(Key.CITY)).contains("demo");
    }

    @Test
    void changeLeavesNothingBesideTheFile() {
        new FileSettings(file).put(Key.THEME, "dark");
        assertThat(file.getParent()).isDirectoryContaining(p -> p.equals(file))
                .isDirectoryNotContaining(p -> !p.equals(file));
    }

    @Test
    void brokenFileIsAsGoodAsNone() throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[] {'t', 'h', 'e', 'm', 'e', '=', '\\', 'u', 'z', (byte) 0xC3, (byte) 0x28});
        assertThat(new FileSettings(file).find(Key.THEME)).isEmpty();
    }

    @Test
    void brokenFileIsReplacedByTheNextChange() throws IOException {
        brokenFileIsAsGoodAsNone();
        new FileSettings(file).put(Key.THEME, "dark");
        assertThat(new FileSettings(file).find(Key.THEME)).contains("dark");
    }

    @Test
    void valueIsUsedEvenWhereItCannotBeWritten() throws IOException {
        Files.writeString(file.getParent(), "a file where the home should be");
        FileSettings settings = new FileSettings(file);
        settings.put(Key.THEME, "dark");
        assertThat(settings.find(Key.THEME)).contains("dark");
    }
}

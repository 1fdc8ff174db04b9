package xunge.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HomeTest {

    @Test
    void windowsKeepsDataWithTheUsersPrograms() {
        assertThat(Home.platformDefault(Map.of("LOCALAPPDATA", "/u/AppData/Local"), "Windows 11", "/u"))
                .isEqualTo(Path.of("/u/AppData/Local/xunge"));
    }

    @Test
    void windowsWithoutTheVariableUsesTheUsersDirectory() {
        assertThat(Home.platformDefault(Map.of(), "Windows 11", "/u")).isEqualTo(Path.of("/u/xunge"));
    }

    @Test
    void macKeepsDataInTheLibrary() {
        assertThat(Home.platformDefault(Map.of(), "Mac OS X", "/u"))
                .isEqualTo(Path.of("/u/Library/Application Support/xunge"));
    }

    @Test
    void linuxFollowsXdg() {
        assertThat(Home.platformDefault(Map.of("XDG_DATA_HOME", "/data"), "Linux", "/u"))
                .isEqualTo(Path.of("/data/xunge"));
    }

    @Test
    void linuxWithoutXdgUsesItsDefault() {
        assertThat(Home.platformDefault(Map.of("XDG_DATA_HOME", " "), "Linux", "/u"))
                .isEqualTo(Path.of("/u/.local/share/xunge"));
    }

    @Test
    void homeThatWasAskedForIsAbsolute() {
        assertThat(Home.of(Path.of("here", "..", "there")).directory()).isAbsolute().endsWithRaw(Path.of("there"));
    }
}

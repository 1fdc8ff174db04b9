package xunge.app.tour;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import xunge.app.desktop.Home;
import xunge.app.process.ChildProcess;
import xunge.server.store.CityStore;

/// Everything that takes part in a tour: the city server and the desktops, each in a process of its own.
///
/// @param window how the desktops' windows are made
/// @param pack the map pack
/// @param work the folder for homes and photos
/// @param pictures the folder for pictures and logs
record Cast(Window window, Path pack, Path work, Path pictures) {

    /// How a desktop's window is made.
    ///
    /// @param jvmOptions chooses the platform
    /// @param width in pixels
    /// @param height in pixels
    record Window(List<String> jvmOptions, int width, int height) {}

    Path photos() {
        return work.resolve("photos");
    }

    Path cityFile() {
        return new Home(cityHome()).city().resolve(CityStore.FILE_NAME);
    }

    private Path cityHome() {
        return work.resolve("city");
    }

    Path inspectorHome() {
        return work.resolve("inspector");
    }

    Path colleagueHome() {
        return work.resolve("colleague");
    }

    /// The city server; `port` 0 takes any free one.
    ChildProcess city(int port) throws IOException {
        List<String> arguments = List.of("serve", "--home", cityHome().toString(), "--port",
                Integer.toString(port), "--announce");
        return ChildProcess.start("city", List.of(), arguments, pictures.resolve("city.log"));
    }

    /// The desktop that plays `part` against the city at `address`.
    ChildProcess desktop(Part part, String address) throws IOException {
        Path home = part == Part.COLLEAGUE ? colleagueHome() : inspectorHome();
        List<String> arguments = new ArrayList<>(List.of("tour-desktop", "--part", part.name(), "--home",
                home.toString(), "--pack", pack.toString(), "--city", address, "--photos", photos().toString()));
        arguments.addAll(List.of("--pictures", pictures.toString(), "--width", Integer.toString(window.width),
                "--height", Integer.toString(window.height)));
        List<String> options = new ArrayList<>(ChildProcess.DESKTOP_OPTIONS);
        options.addAll(window.jvmOptions);
        return ChildProcess.start(part.name().toLowerCase(Locale.ROOT), options, arguments,
                pictures.resolve("desktop.log"));
    }
}

package xunge.app.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.util.logging.ConsoleHandler;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// Sends every log line of ours and of the libraries to rolling files in the user's home, nothing to the screen.
public final class Logs {

    private static final int FILE_BYTES = 2_000_000;
    private static final int FILES = 4;
    /// Kept here, for a logger that nobody holds forgets its level. Jetty tells each start and stop in several lines.
    private static final Logger JETTY = Logger.getLogger("org.eclipse.jetty");

    private Logs() {}

    /// Keeps log lines off the screen. Until [#writeTo] there is no log.
    public static void keepOffScreen() {
        JETTY.setLevel(Level.WARNING);
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            if (handler instanceof ConsoleHandler) {
                root.removeHandler(handler);
            }
        }
    }

    /// Begins a log in `home`, unless there is one already. Where the files cannot be written, the program runs without.
    public static void writeTo(Home home) {
        keepOffScreen();
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            if (handler instanceof FileHandler) {
                return;
            }
        }
        try {
            Files.createDirectories(home.log());
            FileHandler file = new FileHandler(home.log().resolve("xunge-%g.log").toString(), FILE_BYTES, FILES, true);
            file.setFormatter(new SimpleFormatter());
            file.setEncoding("UTF-8");
            file.setLevel(Level.INFO);
            root.addHandler(file);
            root.setLevel(Level.INFO);
        } catch (IOException e) {
            root.setLevel(Level.OFF);
        }
    }

    /// Ends the log.
    public static void close() {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            if (handler instanceof FileHandler) {
                root.removeHandler(handler);
                handler.close();
            }
        }
    }
}

package xunge.app;

import picocli.CommandLine;
import xunge.app.desktop.Logs;
import xunge.ui.text.Texts;

/// The entry of every command. Not a JavaFX `Application`: that would refuse to start from the class path.
public final class Main {

    private Main() {}

    /// Runs the command line `args` and ends the process with its exit code: 0 done, 1 done and something is wrong with
    /// what was looked at, 2 wrong arguments, 3 could not be done, 4
    /// cancelled.
    public static void main(String[] args) {
        System.setProperty("java.awt.headless", "true"); // the map is drawn off screen, AWT must not look for a display
        Logs.keepOffScreen();
        System.exit(commandLine(args).execute(args));
    }

    /// The command line in the language that `args` ask for.
    static CommandLine commandLine(String... args) {
        Texts texts = Language.textsFor(args);
        Complaint complaint = new Complaint(texts);
        return new CommandLine(new XungeCommand(texts), new CommandFactory(texts))
                .setResourceBundle(texts.bundle("cli"))
                .setParameterExceptionHandler(complaint)
                .setExecutionExceptionHandler(complaint)
                .setUsageHelpAutoWidth(true)
                .setCaseInsensitiveEnumValuesAllowed(true);
    }
}

package xunge.app;

import picocli.CommandLine;
import xunge.ui.text.Texts;

/// The entry of every command. Not a JavaFX `Application`: that would refuse to start from the class path.
public final class Main {

    private Main() {}

    /// Runs the command line `args` and ends the process with its exit code: 0 done, 1 done and something is wrong with
    /// what was looked at, 2 wrong arguments, 3 could not be done.
    public static void main(String[] args) {
        System.exit(run(args));
    }

    /// Runs the command line `args` and returns the exit code.
    static int run(String... args) {
        Texts texts = Language.textsFor(args);
        return new CommandLine(new XungeCommand(texts), new CommandFactory(texts))
                .setResourceBundle(texts.bundle("cli"))
                .setExecutionExceptionHandler(new Complaint(texts))
                .setUsageHelpAutoWidth(true)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args);
    }
}

package xunge.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import xunge.app.desktop.Logs;

/// What a command line printed, and its exit code.
record Cli(int exitCode, String out, String err) {

    /// Runs `args` in this process, as `Main` would.
    static Cli run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Main.commandLine(args)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .setUsageHelpAutoWidth(false)
                .execute(args);
        Logs.close();
        return new Cli(exitCode, out.toString(), err.toString());
    }

    /// Everything a person saw.
    String seen() {
        return out + err;
    }
}

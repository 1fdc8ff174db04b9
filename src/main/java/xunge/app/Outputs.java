package xunge.app;

import java.io.PrintWriter;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/// Where a command prints.
final class Outputs {

    private Outputs() {}

    /// The output of the command line that runs `spec`; nowhere when it is not run from one.
    static PrintWriter of(@Nullable CommandSpec spec) {
        return spec == null ? new PrintWriter(Writer.nullWriter()) : spec.commandLine().getOut();
    }
}

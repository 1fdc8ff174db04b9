package xunge.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import xunge.app.desktop.Logs;
import xunge.domain.ReportableException;
import xunge.ui.text.Texts;

/// Tells a person at the command line what went wrong, without a stack trace; the log has the rest.
final class Complaint implements CommandLine.IExecutionExceptionHandler, CommandLine.IParameterExceptionHandler {

    static final int COULD_NOT_BE_DONE = 3;

    private static final System.Logger LOG = System.getLogger(Complaint.class.getName());

    private final Texts texts;

    Complaint(Texts texts) {
        this.texts = texts;
    }

    @Override
    public int handleParseException(CommandLine.ParameterException problem, String[] arguments) {
        CommandLine command = problem.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(texts.get("cli.wrong-arguments", String.valueOf(problem.getMessage()),
                command.getCommandSpec().qualifiedName() + " --help"));
        err.flush();
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    @Override
    public int handleExecutionException(Exception problem, CommandLine command, CommandLine.ParseResult parsed) {
        if (command.getCommand() instanceof CommonOptions options) {
            Logs.writeTo(options.home());
        }
        String words = words(problem);
        LOG.log(Level.ERROR, "command ended", problem);
        command.getErr().println(words);
        command.getErr().flush();
        return COULD_NOT_BE_DONE;
    }

    private String words(Exception problem) {
        return switch (problem) {
            case ReportableException reportable -> texts.get(reportable);
            case NoSuchFileException missing -> texts.get("cli.file-missing", missing.getFile());
            case AccessDeniedException denied -> texts.get("cli.file-denied", denied.getFile());
            case FileSystemException file -> texts.get("cli.file-failed", String.valueOf(file.getFile()), why(file));
            case UncheckedIOException unchecked when unchecked.getCause() != null -> words(unchecked.getCause());
            case IOException io -> texts.get("cli.file-failed", "", String.valueOf(io.getMessage()));
            default -> texts.get("cli.unexpected", ErrorCode.of(problem));
        };
    }

    /// What the system says, else what kind of problem it is.
    private static String why(FileSystemException problem) {
        String reason = problem.getReason();
        return reason == null ? problem.getClass().getSimpleName().replace("Exception", "") : reason;
    }
}

package xunge.app;

import java.lang.System.Logger.Level;
import picocli.CommandLine;
import xunge.domain.ReportableException;
import xunge.ui.text.Texts;

/// Tells a person at the command line what went wrong, without a stack trace; the log has the rest.
final class Complaint implements CommandLine.IExecutionExceptionHandler {

    static final int COULD_NOT_BE_DONE = 3;

    private static final System.Logger LOG = System.getLogger(Complaint.class.getName());

    private final Texts texts;

    Complaint(Texts texts) {
        this.texts = texts;
    }

    @Override
    public int handleExecutionException(Exception problem, CommandLine command, CommandLine.ParseResult parsed) {
        if (problem instanceof ReportableException reportable) {
            LOG.log(Level.INFO, "command ended", problem);
            command.getErr().println(texts.get(reportable));
        } else {
            LOG.log(Level.ERROR, "unexpected", problem);
            command.getErr().println(texts.get("cli.unexpected", ErrorCode.of(problem)));
        }
        return COULD_NOT_BE_DONE;
    }
}

package xunge.render.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xunge.domain.ReportableException;

/// A sheet was not made; no file was left or changed.
public final class PaperException extends ReportableException {

    private static final long serialVersionUID = 1L;

    /// A problem whose text is `messageKey` (prefix `paper.`) filled with `arguments`.
    public PaperException(String messageKey, List<?> arguments, @Nullable Throwable cause) {
        super(messageKey, arguments, cause);
    }
}

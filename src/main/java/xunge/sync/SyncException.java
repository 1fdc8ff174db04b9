package xunge.sync;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xunge.domain.ReportableException;

/// The city could not be reached or did not answer as a city server; nothing on the device was changed by that.
public final class SyncException extends ReportableException {

    private static final long serialVersionUID = 1L;

    /// A problem whose text is `messageKey` (`sync.…` in `i18n/error`) filled with `arguments`.
    public SyncException(String messageKey, List<?> arguments, @Nullable Throwable cause) {
        super(messageKey, arguments, cause);
    }
}

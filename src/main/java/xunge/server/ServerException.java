package xunge.server;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xunge.domain.ReportableException;

/// The city server could not start; nothing in its directory was changed.
public final class ServerException extends ReportableException {

    private static final long serialVersionUID = 1L;

    /// A problem whose text is `messageKey` (`sync.server-…` in `i18n/error`) filled with `arguments`.
    public ServerException(String messageKey, List<?> arguments, @Nullable Throwable cause) {
        super(messageKey, arguments, cause);
    }
}

package xunge.exchange.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xunge.domain.ReportableException;

/// The text sources of a map pack cannot be built: which file, where in it, and what to do. No pack was written; one that
/// was there is untouched.
public final class PackException extends ReportableException {

    private static final long serialVersionUID = 1L;

    /// A problem whose text is `messageKey` (`pack.…` in `i18n/error`) filled with `arguments`.
    public PackException(String messageKey, List<?> arguments, @Nullable Throwable cause) {
        super(messageKey, arguments, cause);
    }

    static PackException of(String messageKey, Object... arguments) {
        return new PackException(messageKey, List.of(arguments), null);
    }
}

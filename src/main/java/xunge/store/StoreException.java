package xunge.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xunge.domain.ReportableException;

/// The store could not do what was asked: disk full, file damaged or foreign, directory gone. When this is thrown by a
/// change, the change did not happen.
public final class StoreException extends ReportableException {

    private static final long serialVersionUID = 1L;

    /// A problem whose text is `messageKey` (`store.…` in `i18n/error`) filled with `arguments`.
    public StoreException(String messageKey, List<?> arguments, @Nullable Throwable cause) {
        super(messageKey, arguments, cause);
    }
}

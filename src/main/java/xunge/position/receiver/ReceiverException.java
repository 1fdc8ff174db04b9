package xunge.position.receiver;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xunge.domain.ReportableException;

/// A receiver cannot be reached, or what it sends is of no use. No recorded work is touched.
public final class ReceiverException extends ReportableException {

    private static final long serialVersionUID = 1L;

    /// A problem whose text is `messageKey` filled with `arguments`.
    public ReceiverException(String messageKey, List<?> arguments, @Nullable Throwable cause) {
        super(messageKey, arguments, cause);
    }
}

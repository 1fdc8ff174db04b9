package xunge.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xunge.domain.ReportableException;

/// A foreign file could not be opened or written at all. What is wrong with single features is a [FeatureProblem] and
/// stops nothing.
public class ExchangeException extends ReportableException {

    private static final long serialVersionUID = 1L;

    /// A problem whose text is `messageKey` (`exchange.…` in `i18n/error`) filled with `arguments`.
    public ExchangeException(String messageKey, List<?> arguments, @Nullable Throwable cause) {
        super(messageKey, arguments, cause);
    }

    /// A problem without a deeper cause.
    public static ExchangeException of(String messageKey, Object... arguments) {
        return new ExchangeException(messageKey, List.of(arguments), null);
    }
}

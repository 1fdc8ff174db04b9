package xunge.geo.crs;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xunge.domain.ReportableException;

/// A parameter file of a city system that cannot be used; nothing of it was taken.
public final class CitySystemException extends ReportableException {

    private static final long serialVersionUID = 1L;

    /// A problem whose text is `messageKey` filled with `arguments`.
    CitySystemException(String messageKey, List<?> arguments, @Nullable Throwable cause) {
        super(messageKey, arguments, cause);
    }
}

package xunge.style.sld;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xunge.domain.ReportableException;

/// A style file cannot be used at all: missing, no XML, or no style.
public final class StyleException extends ReportableException {

    private static final long serialVersionUID = 1L;

    /// A problem whose text is `messageKey` (prefix `style.`) filled with `arguments`.
    public StyleException(String messageKey, List<?> arguments, @Nullable Throwable cause) {
        super(messageKey, arguments, cause);
    }
}

package xunge.geo.raster;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xunge.domain.ReportableException;

/// A picture, or part of one, cannot be read. The rest of the map is drawn without it.
public final class RasterException extends ReportableException {

    private static final long serialVersionUID = 1L;

    /// A problem whose text is `messageKey` (prefix `raster.`) filled with `arguments`.
    public RasterException(String messageKey, List<?> arguments, @Nullable Throwable cause) {
        super(messageKey, arguments, cause);
    }
}

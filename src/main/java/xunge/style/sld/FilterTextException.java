package xunge.style.sld;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xunge.domain.ReportableException;
import xunge.style.StyleProblem;

/// A condition a person wrote cannot be used; nothing was changed.
public final class FilterTextException extends ReportableException {

    private static final long serialVersionUID = 1L;
    private static final int EXCERPT = 12;

    private final int position;

    private FilterTextException(String messageKey, List<?> arguments, int position, @Nullable Throwable cause) {
        super(messageKey, arguments, cause);
        this.position = position;
    }

    static FilterTextException syntax(String text, int position, Throwable cause) {
        if (position >= text.length()) {
            return new FilterTextException("filter.unfinished", List.of(text), text.length(), cause);
        }
        String rest = text.substring(position, Math.min(text.length(), position + EXCERPT));
        return new FilterTextException("filter.syntax", List.of(text, position + 1, rest), position, cause);
    }

    static FilterTextException of(String text, StyleProblem problem) {
        String key = switch (problem.kind()) {
            case NO_SUCH_COLUMN -> "filter.no-such-column";
            case UNSUPPORTED -> "filter.unsupported";
            case BAD_VALUE -> "filter.bad-value";
        };
        String name = problem.what().replaceFirst("^Function ", "");
        String last = name.substring(name.lastIndexOf('.') + 1);
        return new FilterTextException(key, List.of(text, last), Math.max(0, text.indexOf(last)), null);
    }

    /// The place of the mistake in the text, from 0; its length when the text ends too early.
    public int position() {
        return position;
    }
}

package xunge.style;

import java.util.List;

/// One thing a style file asks for that is not done; everything else in the file is drawn.
///
/// @param file the style file
/// @param line the line in it, from 1; 0 when it concerns the whole file
/// @param kind what is wrong
/// @param what the name of the element, value or column
public record StyleProblem(String file, int line, Kind kind, String what) {

    /// What is wrong.
    public enum Kind {
        /** An element, option or function this program does not draw. */
        UNSUPPORTED("style.unsupported"),
        /** A value that cannot be read, such as a colour. */
        BAD_VALUE("style.bad-value"),
        /** A column the layer does not have. */
        NO_SUCH_COLUMN("style.no-such-column");

        private final String messageKey;

        Kind(String messageKey) {
            this.messageKey = messageKey;
        }
    }

    /// The key of the sentence in the bundle `i18n/error`.
    public String messageKey() {
        return kind.messageKey;
    }

    /// What fills the sentence: file, line, name.
    public List<Object> arguments() {
        return List.of(file, line, what);
    }
}

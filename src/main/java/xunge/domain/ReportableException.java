package xunge.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The world is bad (disk full, broken file, server away): something a person must be told, in their own language.
///
/// Each package that meets the world has a subclass. The text is looked up by [#messageKey] in the bundle
/// `i18n/error`; [#getMessage] is for the log only.
public abstract class ReportableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String messageKey;
    private final transient List<Object> arguments;

    /// A problem whose text is `messageKey` filled with `arguments`; `cause` is kept for the log.
    protected ReportableException(String messageKey, List<?> arguments, @Nullable Throwable cause) {
        super(messageKey + " " + arguments, cause);
        this.messageKey = messageKey;
        this.arguments = List.copyOf(arguments);
    }

    /// The key in the bundle `i18n/error`, such as `store.disk-full`.
    public String messageKey() {
        return messageKey;
    }

    /// What fills the text's places {0}, {1} ...
    public List<Object> arguments() {
        return arguments;
    }
}

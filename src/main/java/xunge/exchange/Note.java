package xunge.exchange;

import java.util.List;

/// Something a person should know about a file or layer as a whole.
///
/// @param messageKey the text's key in `i18n/error`
/// @param arguments what fills its places
public record Note(String messageKey, List<Object> arguments) {

    /// Keeps the arguments from later change.
    public Note {
        arguments = List.copyOf(arguments);
    }

    /// A note with these arguments.
    public static Note of(String messageKey, Object... arguments) {
        return new Note(messageKey, List.of(arguments));
    }
}

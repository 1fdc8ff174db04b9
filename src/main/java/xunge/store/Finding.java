package xunge.store;

import java.util.List;

/// One thing that is wrong with a file, as `xunge check` names it.
///
/// @param kind what it concerns
/// @param messageKey the text in the bundle `i18n/error`
/// @param arguments what fills the text
public record Finding(Kind kind, String messageKey, List<Object> arguments) {

    /// Keeps the arguments from later change.
    public Finding {
        arguments = List.copyOf(arguments);
    }

    /// What a finding concerns.
    public enum Kind {
        /** The file is no whole GeoPackage of a known version. */
        CONTAINER,
        /** A table, column, index or trigger is missing or was altered. */
        SCHEMA,
        /** The pages of the file contradict each other. */
        INTEGRITY,
        /** A row names another that is not there. */
        REFERENCE,
        /** The chain of events is broken. */
        EVENT_CHAIN,
        /** The outbox is not what was put in it. */
        OUTBOX,
        /** A table says something else than the events. */
        PROJECTION,
        /** A geometry is unreadable or invalid, or its spatial index is wrong. */
        GEOMETRY,
        /** A photo is missing or was altered. */
        PHOTO
    }
}

package xunge.ui.common;

import java.util.Optional;

/// What the window remembers between two starts. Not the user's work: losing it loses no record.
public interface Settings {

    /// What is remembered.
    enum Key {
        /** The name of the theme. */
        THEME,
        /** The language tag. */
        LANGUAGE,
        /** The coordinate system of the status bar. */
        COORDINATES,
        /** The parameter file of the city's own coordinate system. */
        CITY_SYSTEM,
        /** Centre and metres per pixel of the map when the window closed. */
        VIEW,
        /** The address of the city server, or `demo`. */
        CITY,
        /** The inspector who worked here last. */
        INSPECTOR,
        /** Where the position comes from. */
        POSITION,
        /** Whether the left drawer is folded. */
        DRAWER,
        /** How the layers are shown and in which order, one a line. */
        LAYERS,
        /** Whether records are drawn as symbols, clusters or heat. */
        RECORDS_AS
    }

    /// The remembered value of `key`.
    Optional<String> find(Key key);

    /// Remembers `value`. A failure to write it is logged, never shown. Returns at once.
    void put(Key key, String value);
}

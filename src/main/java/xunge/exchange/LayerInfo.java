package xunge.exchange;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// What a file says about one of its layers before it is read through.
///
/// @param name the layer's name in the file
/// @param schema attributes and kind of geometry
/// @param crs what is known of its coordinate system
/// @param encoding how its text is read
/// @param count how many features it declares; absent where only reading tells
/// @param notes what a person should know of the layer as a whole
public record LayerInfo(String name, Schema schema, CrsKnowledge crs, Optional<TextEncoding> encoding,
        OptionalLong count, List<Note> notes) {

    /// Keeps the notes from later change.
    public LayerInfo {
        notes = List.copyOf(notes);
    }
}

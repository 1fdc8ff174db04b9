package xunge.exchange;

import java.util.Map;
import java.util.Optional;

/// What a person says about a file before it is opened.
///
/// @param encoding the text's encoding, against what the file says
/// @param columns for tables: which column plays which part, by part (`lon`, `lat`, `x`, `y`, `wkt`, `address`)
public record OpenOptions(Optional<String> encoding, Map<String, String> columns) {

    /// Nothing is said.
    public static final OpenOptions NONE = new OpenOptions(Optional.empty(), Map.of());

    /// Keeps the columns from later change.
    public OpenOptions {
        columns = Map.copyOf(columns);
    }
}

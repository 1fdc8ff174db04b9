package xunge.exchange;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// One feature as its file has it. The values are handed over and not copied, because millions pass: who makes one must
/// not change the list afterwards.
///
/// @param position where it is in the file
/// @param geometry in the coordinates of the file, x (east, longitude) first; null when it has none
/// @param values one value a field of the schema, of the type the field says, or null
public record RawFeature(Position position, @Nullable Geometry geometry, List<@Nullable Object> values) {

    /// Shows the values without letting them be changed.
    public RawFeature {
        values = Collections.unmodifiableList(values);
    }
}

package xunge.exchange;

import java.util.List;

/// The attributes of a layer in order, and its kind of geometry.
///
/// @param fields the attributes
/// @param geometry what geometries the layer declares
public record Schema(List<Field> fields, GeometryType geometry) {

    /// Keeps the attributes from later change.
    public Schema {
        fields = List.copyOf(fields);
    }
}

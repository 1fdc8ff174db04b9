package xunge.exchange;

import java.util.List;

/// What is to be written.
///
/// @param name the layer's name
/// @param schema its attributes and kind of geometry
/// @param crs the system its geometries are given in
/// @param styles how it is drawn, for formats that carry that
public record SinkLayer(String name, Schema schema, CrsName crs, List<CarriedStyle> styles) {

    /// Keeps the styles from later change.
    public SinkLayer {
        styles = List.copyOf(styles);
    }

    /// A layer that no style comes with.
    public SinkLayer(String name, Schema schema, CrsName crs) {
        this(name, schema, crs, List.of());
    }
}

package xunge.style;

import java.util.List;

/// The compiled style of one layer, bound to that layer's columns. Immutable, safe for many threads.
///
/// @param passes drawn one after the other
public record LayerStyle(List<StylePass> passes) {

    /// Keeps the passes from later change.
    public LayerStyle {
        passes = List.copyOf(passes);
    }
}

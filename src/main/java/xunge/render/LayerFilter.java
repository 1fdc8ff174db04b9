package xunge.render;

import java.util.function.Function;
import java.util.function.IntPredicate;
import xunge.geo.layer.PackedLayer;

/// A filter on attributes as a person wrote it. Two filters of the same text are equal.
public final class LayerFilter {

    private final String text;
    private final Function<PackedLayer, IntPredicate> binder;

    /// The filter written `text`; `binder` gives its test over the columns of a layer.
    public LayerFilter(String text, Function<PackedLayer, IntPredicate> binder) {
        this.text = text;
        this.binder = binder;
    }

    /// As it was written.
    public String text() {
        return text;
    }

    /// Its test over the features of `layer`.
    public IntPredicate in(PackedLayer layer) {
        return binder.apply(layer);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LayerFilter filter && filter.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}

package xunge.ui.basemap;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Says things in words; there is no way back from the words.
///
/// @param <T> what is said
final class WordsOnly<T> extends StringConverter<T> {

    private final Function<T, String> words;

    WordsOnly(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(@Nullable T item) {
        return item == null ? "" : words.apply(item);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException(text);
    }
}

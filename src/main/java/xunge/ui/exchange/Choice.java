package xunge.ui.exchange;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// A drop-down list that tells only what a person chose, never what the program set.
///
/// @param <T> what is chosen
final class Choice<T> extends ComboBox<T> {

    private final Function<T, String> words;
    private boolean isFilling;

    Choice(String id, Function<T, String> words, Consumer<T> chosen) {
        this.words = words;
        setId(id);
        setMaxWidth(Double.MAX_VALUE);
        setCellFactory(list -> new WordCell());
        setButtonCell(new WordCell());
        valueProperty().subscribe((before, now) -> {
            if (now != null && !isFilling) {
                chosen.accept(now);
            }
        });
    }

    /// Offers `items` with `value` chosen; nobody is told.
    void offer(List<T> items, @Nullable T value) {
        isFilling = true;
        getItems().setAll(items);
        setValue(value);
        if (value == null && getButtonCell() != null) {
            getButtonCell().setText(prompt());
        }
        isFilling = false;
    }

    private String prompt() {
        return getPromptText() == null ? "" : getPromptText();
    }

    private final class WordCell extends ListCell<T> {
        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            if (item != null && !empty) {
                setText(words.apply(item));
            } else {
                setText(getIndex() < 0 ? prompt() : "");
            }
        }
    }
}

package xunge.ui.browse;

import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import xunge.ui.common.Parts;
import xunge.ui.text.Phrase;

/// A drop-down list of things that are said in words, bound both ways to what is chosen.
///
/// @param <T> what is chosen
final class ChoiceField<T> extends ComboBox<T> {

    private final Parts parts;
    private final Function<T, Phrase> words;
    private boolean isFilling;

    ChoiceField(String id, String nameKey, Parts parts, ObservableList<T> items, Property<T> chosen,
            Function<T, Phrase> words) {
        this.parts = parts;
        this.words = words;
        setId(id);
        setMaxWidth(Double.MAX_VALUE);
        accessibleTextProperty().bind(parts.language().text(nameKey));
        setCellFactory(list -> new WordCell());
        setButtonCell(new WordCell());
        getItems().setAll(items);
        setValue(chosen.getValue());
        items.subscribe(() -> {
            isFilling = true;
            getItems().setAll(items);
            setValue(chosen.getValue());
            isFilling = false;
        });
        chosen.subscribe(now -> setValue(now));
        valueProperty().subscribe((before, now) -> {
            if (now != null && !isFilling) {
                chosen.setValue(now);
            }
        });
        parts.language().textsProperty().subscribe(() -> setButtonCell(new WordCell()));
    }

    private final class WordCell extends ListCell<T> {
        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setText(item == null || empty ? "" : parts.language().say(words.apply(item)));
        }
    }
}

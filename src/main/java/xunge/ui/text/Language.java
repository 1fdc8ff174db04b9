package xunge.ui.text;

import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// The language of one window, changed while it runs. Everything on screen is bound to it. JavaFX thread only.
public final class Language {

    private final ReadOnlyObjectWrapper<Texts> texts;

    /// A language that begins with `first`.
    public Language(Texts first) {
        this.texts = new ReadOnlyObjectWrapper<>(first);
    }

    /// The words in use.
    public ReadOnlyObjectProperty<Texts> textsProperty() {
        return texts.getReadOnlyProperty();
    }

    /// The words in use now.
    public Texts texts() {
        return texts.get();
    }

    /// Changes to the language of `wanted`; see [Texts#of].
    public void use(Locale wanted) {
        texts.set(Texts.of(wanted));
    }

    /// The text of `key`, which follows the language. Observes the language only while it is itself observed.
    public ObservableValue<String> text(String key, Object... arguments) {
        Phrase phrase = Phrase.of(key, arguments);
        return texts.map(phrase::in);
    }

    /// The text of a phrase that changes, which follows the language too. Observes only while it is itself observed.
    public ObservableValue<String> text(ObservableValue<Phrase> phrase) {
        return texts.flatMap(t -> phrase.map(p -> p.in(t)));
    }

    /// The text of `phrase` in the language of now.
    public String say(Phrase phrase) {
        return phrase.in(texts.get());
    }
}

package xunge.ui.text;

import java.util.List;
import xunge.domain.ReportableException;

/// Words not yet put into a language: what a view model says, so that the view can follow a change of language.
///
/// @param key the key in a bundle; empty for words that are the same in every language
/// @param arguments what fills the places {0}, {1} ...; a phrase among them is put into the language first
public record Phrase(String key, List<Object> arguments) {

    /// Nothing to say.
    public static final Phrase NONE = new Phrase("", List.of());

    /// Keeps the arguments from later change.
    public Phrase {
        arguments = List.copyOf(arguments);
    }

    /// The text of `key` filled with `arguments`.
    public static Phrase of(String key, Object... arguments) {
        return new Phrase(key, List.of(arguments));
    }

    /// What `problem` says to a person.
    public static Phrase of(ReportableException problem) {
        return new Phrase(problem.messageKey(), problem.arguments());
    }

    /// `text` as it is in every language: a name, a code, a number.
    public static Phrase verbatim(String text) {
        return new Phrase("", List.of(text));
    }

    /// True when there is nothing to say.
    public boolean isNone() {
        return key.isEmpty() && arguments.isEmpty();
    }

    /// These words in the language of `texts`.
    public String in(Texts texts) {
        Object[] said = arguments.stream().map(a -> a instanceof Phrase p ? p.in(texts) : a).toArray();
        if (key.isEmpty()) {
            return said.length == 0 ? "" : said[0].toString();
        }
        return texts.get(key, said);
    }
}

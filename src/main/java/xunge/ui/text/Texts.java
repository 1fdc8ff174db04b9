package xunge.ui.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import xunge.domain.ReportableException;

/// Looks the words of the product up. Bundles: `ui` (window), `error` (what a [ReportableException] says), `cli`
/// (command line), each complete in `zh_CN` and `en`. Immutable, thread-safe.
public final class Texts {

    private static final ResourceBundle.Control EXACT = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final List<ResourceBundle> bundles;

    private Texts(Locale locale) {
        this.locale = locale;
        this.bundles = List.of(bundle("ui", locale), bundle("error", locale), bundle("cli", locale));
    }

    /// The words in the language of `wanted`: English for English, Chinese for everything else.
    public static Texts of(Locale wanted) {
        boolean english = wanted.getLanguage().equals("en");
        return new Texts(english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle("xunge.i18n." + name, locale, EXACT);
    }

    /// The language in use: `zh_CN` or `en`.
    public Locale locale() {
        return locale;
    }

    /// The words of the bundle `name` alone, for a library that asks for a bundle.
    public ResourceBundle bundle(String name) {
        return bundle(name, locale);
    }

    /// The text of `key`, its places {0}, {1} ... filled with `arguments`. A key no bundle has is returned as it is.
    public String get(String key, Object... arguments) {
        for (ResourceBundle bundle : bundles) {
            if (bundle.containsKey(key)) {
                return format(bundle.getString(key), arguments);
            }
        }
        return key;
    }

    /// What `problem` says to a person.
    public String get(ReportableException problem) {
        return get(problem.messageKey(), problem.arguments().toArray());
    }

    private String format(String pattern, Object... arguments) {
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }
}

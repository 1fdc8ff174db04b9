package xunge.app;

import java.util.Locale;
import xunge.ui.text.Texts;

/// Chooses the language before anything is printed: `--language zh|en`, else `XUNGE_LANGUAGE`, else Chinese.
final class Language {

    private Language() {}

    static Texts textsFor(String... args) {
        String wanted = System.getenv().getOrDefault("XUNGE_LANGUAGE", "zh");
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith("--language=")) {
                wanted = args[i].substring("--language=".length());
            } else if (args[i].equals("--language") && i + 1 < args.length) {
                wanted = args[i + 1];
            }
        }
        return Texts.of(Locale.forLanguageTag(wanted));
    }
}

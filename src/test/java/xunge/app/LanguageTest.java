package xunge.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void languageIsTakenFromTheNextArgument() {
        assertThat(Language.textsFor("serve", "--language", "en").locale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void languageIsTakenFromTheSameArgument() {
        assertThat(Language.textsFor("--language=en", "serve").locale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void optionWithoutALanguageIsNoLanguage() {
        Assumptions.assumeTrue(System.getenv("XUNGE_LANGUAGE") == null, "XUNGE_LANGUAGE is set");
        assertThat(Language.textsFor("--language").locale()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void whatIsNotEnglishIsChinese() {
        assertThat(Language.textsFor("--language", "xx").locale()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
    }
}

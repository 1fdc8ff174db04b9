package xunge.ui.print;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import xunge.render.paper.SheetWords;
import xunge.ui.browse.LayerWords;
import xunge.ui.text.Phrase;
import xunge.ui.text.Texts;

/// The words of a sheet in the language of the window.
public final class PrintWords {

    private PrintWords() {}

    /// The words in the language of `texts`.
    public static SheetWords of(Texts texts) {
        DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(texts.locale());
        return new SheetWords(texts.get("map.north"), texts.get("paper.legend"),
                texts.get("paper.system"), texts.get("map.sources", ""), texts.get("paper.schematic"),
                stamp(texts), number -> texts.get("paper.approval", number),
                date -> texts.get("paper.made", day.format(date)), name -> LayerWords.layer(name).in(texts),
                title -> Optional.of(LayerWords.rule(title)).filter(p -> !p.isNone()).map((Phrase p) -> p.in(texts)));
    }

    /// The formula of the stamp is Chinese in every language; a reader of another one is told what it says.
    private static String stamp(Texts texts) {
        String formula = Texts.of(Locale.SIMPLIFIED_CHINESE).get("paper.stamp");
        String own = texts.get("paper.stamp");
        return own.equals(formula) ? formula : formula + " · " + own;
    }
}

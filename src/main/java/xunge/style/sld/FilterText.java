package xunge.style.sld;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.geotools.api.filter.Filter;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.geotools.filter.text.generated.parsers.TokenMgrError;
import org.geotools.styling.StyleFactoryImpl;
import xunge.geo.layer.PackedLayer;
import xunge.style.StyleProblem;
import xunge.style.Theme;

/// A condition in ECQL, the text form of OGC filters that GeoServer defines, such as `width > 30 AND name LIKE '中%'`.
///
/// Names with other letters than Latin ones may stand without quotation marks. Geometries without a system are
/// longitude and latitude of CGCS2000. Immutable, safe for many threads.
public final class FilterText {

    private static final Pattern PLACE = Pattern.compile("at line (\\d+), column (\\d+)");

    private static final String EXPECTED = "Was expecting";

    private final String text;
    private final Filter filter;

    private FilterText(String text, Filter filter) {
        this.text = text;
        this.filter = filter;
    }

    /// Reads `ecql`; a blank text lets every feature pass. Fails with the place of the first mistake.
    public static FilterText parse(String ecql) throws FilterTextException {
        if (ecql.isBlank()) {
            return new FilterText(ecql, Filter.INCLUDE);
        }
        QuotedNames quoted = QuotedNames.of(ecql);
        try {
            return new FilterText(ecql, ECQL.toFilter(quoted.text(), new PlainFilterFactory()));
        } catch (CQLException wrong) {
            throw syntax(ecql, quoted, wrong);
        } catch (TokenMgrError | RuntimeException wrong) {
            throw syntax(ecql, quoted, wrong);
        }
    }

    private static FilterTextException syntax(String ecql, QuotedNames quoted, Throwable wrong) {
        String message = String.valueOf(wrong.getMessage());
        String met = message.contains(EXPECTED) ? message.substring(0, message.indexOf(EXPECTED)) : message;
        Matcher place = PLACE.matcher(met);
        int position = ecql.length();
        if (place.find() && !met.contains("<EOF>")) {
            int line = Integer.parseInt(place.group(1));
            int start = 0;
            for (int i = 1; i < line; i++) {
                start = quoted.text().indexOf('\n', start) + 1;
            }
            position = quoted.positionOf(start + Integer.parseInt(place.group(2)) - 1);
        }
        return FilterTextException.syntax(ecql, position, wrong);
    }

    /// The condition for the features of `layer`. Fails when it names a column the layer lacks or a function that is
    /// not known. Cheap; compile again when the layer changes.
    public IntPredicate compile(PackedLayer layer, Theme theme) throws FilterTextException {
        List<StyleProblem> problems = new ArrayList<>();
        SldDocument document = new SldDocument("", new StyleFactoryImpl().createStyle(), new IdentityHashMap<>(),
                new IdentityHashMap<>(), List.of());
        IntPredicate compiled = new FilterCompiler(new ExpressionCompiler(document, layer, theme, problems))
                .compile(filter);
        if (!problems.isEmpty()) {
            throw FilterTextException.of(text, problems.getFirst());
        }
        return compiled;
    }

    /// The same with no theme, for conditions that do not ask for its values.
    public IntPredicate compile(PackedLayer layer) throws FilterTextException {
        return compile(layer, new Theme("", Map.of()));
    }

    /// The condition as written.
    public String text() {
        return text;
    }
}

package xunge.style.sld;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import xunge.style.Value;

/// The functions styles and filters may call, by name whatever its case: GeoServer's, SE 1.1's, and those that QGIS
/// writes under its own names.
final class Functions {

    /// One function.
    ///
    /// @param least the fewest parameters it takes
    /// @param most the most
    /// @param make makes its value
    record Form(int least, int most, Function<List<Value>, Value> make) {}

    private static final Map<String, Form> ALL = all();

    private Functions() {}

    private static Map<String, Form> all() {
        Map<String, Form> all = new HashMap<>();
        TextFunctions.addTo(all);
        NumberFunctions.addTo(all);
        LogicFunctions.addTo(all);
        SymbologyFunctions.addTo(all);
        return Map.copyOf(all);
    }

    static Optional<Form> find(String name) {
        return Optional.ofNullable(ALL.get(name.toLowerCase(Locale.ROOT)));
    }

    /// A place to write functions down.
    ///
    /// @param forms filled
    record Register(Map<String, Form> forms) {

        void add(int least, int most, Function<List<Value>, Value> make, String... names) {
            for (String name : names) {
                forms.put(name, new Form(least, most, make));
            }
        }
    }
}

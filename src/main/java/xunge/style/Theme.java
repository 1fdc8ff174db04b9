package xunge.style;

import java.util.HashMap;
import java.util.Map;

/// What the `env` function of the style files answers: the colours of one theme, the sizes, the day.
///
/// @param name `light`, `dark` or `sunlight`
/// @param values by name
public record Theme(String name, Map<String, String> values) {

    /// Keeps the values from later change.
    public Theme {
        values = Map.copyOf(values);
    }

    /// The same theme with one value changed.
    public Theme with(String key, String value) {
        Map<String, String> changed = new HashMap<>(values);
        changed.put(key, value);
        return new Theme(name, changed);
    }

    /// The value of `key`, or `fallback`.
    public String get(String key, String fallback) {
        return values.getOrDefault(key, fallback);
    }
}

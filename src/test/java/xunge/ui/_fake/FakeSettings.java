package xunge.ui._fake;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import xunge.ui.common.Settings;

/// Settings in memory.
public final class FakeSettings implements Settings {

    private final Map<Key, String> values = new EnumMap<>(Key.class);

    @Override
    public Optional<String> find(Key key) {
        return Optional.ofNullable(values.get(key));
    }

    @Override
    public void put(Key key, String value) {
        values.put(key, value);
    }
}

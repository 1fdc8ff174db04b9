package xunge.ui.browse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import xunge.domain.LayerSource;
import xunge.geo.layer.MapPack;
import xunge.ui.common.MapSurface;
import xunge.ui.common.Settings;
import xunge.ui.text.Phrase;

/// The layers of the map, top first, each switched on or off.
public final class LayersViewModel {

    /// The records, which are drawn on top and come from no map pack.
    private static final String RECORDS = "violation";
    private static final LayerSource OWN_WORK = new LayerSource("", "", "", "", "", false);

    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> hidden = new LinkedHashSet<>();
    private final Settings settings;

    /// One layer.
    ///
    /// @param table its table name
    /// @param name what people call it
    /// @param source where it comes from
    /// @param shown whether it is drawn
    public record Entry(String table, Phrase name, LayerSource source, BooleanProperty shown) {

        /// Source, date, accuracy and licence in one sentence.
        public Phrase sourceWords() {
            return source.source().isEmpty() ? Phrase.of("layer.own-work") : LayerWords.source(source);
        }
    }

    /// The layers of `pack` on `map`, hidden as they were when the window last closed.
    public LayersViewModel(MapPack pack, MapSurface map, Settings settings) {
        this.settings = settings;
        settings.find(Settings.Key.HIDDEN_LAYERS)
                .ifPresent(names -> hidden.addAll(List.of(names.split(",", -1))));
        add(map, RECORDS, OWN_WORK);
        pack.layers().reversed().forEach(layer -> add(map, layer.name(), layer.source()));
    }

    private void add(MapSurface map, String table, LayerSource source) {
        SimpleBooleanProperty shown = new SimpleBooleanProperty(!hidden.contains(table));
        entries.add(new Entry(table, LayerWords.layer(table), source, shown));
        if (!shown.get()) {
            map.showLayer(table, false);
        }
        shown.subscribe((before, now) -> show(map, table, now));
    }

    /// The layers, top first.
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    private void show(MapSurface map, String layer, boolean shown) {
        map.showLayer(layer, shown);
        if (shown) {
            hidden.remove(layer);
        } else {
            hidden.add(layer);
        }
        settings.put(Settings.Key.HIDDEN_LAYERS, hidden.stream().collect(Collectors.joining(",")));
    }
}

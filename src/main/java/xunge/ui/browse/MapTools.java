package xunge.ui.browse;

import java.util.List;
import java.util.function.BiFunction;
import xunge.ui.common.MapSurface;
import xunge.ui.common.Panel;
import xunge.ui.common.Parts;
import xunge.ui.common.ToolPanel;

/// The tools that come with the map itself: thematic map, two days side by side, selection.
public final class MapTools {

    private MapTools() {}

    /// The tools over `map` and these models, in the order of the menu.
    public static List<ToolPanel> of(MapSurface map, ThematicViewModel thematic, CompareViewModel compare,
            SelectionViewModel selection) {
        return List.of(
                new Tool("thematic", "mdi2c-chart-bar",
                        (parts, close) -> new ThematicView(thematic, map, parts, close)),
                new Tool("compare", "mdi2c-compare", (parts, close) -> new CompareView(compare, parts, close)),
                new Tool("selection", "mdi2s-selection-drag",
                        (parts, close) -> new SelectionView(selection, parts, close)));
    }

    private record Tool(String id, String icon, BiFunction<Parts, Runnable, Panel> maker) implements ToolPanel {
        @Override
        public String wordsKey() {
            return id + ".title";
        }

        @Override
        public Panel panel(Parts parts, Runnable close) {
            return maker.apply(parts, close);
        }
    }
}

package xunge.ui.exchange;

import java.util.List;
import java.util.function.BiFunction;
import xunge.ui.common.Background;
import xunge.ui.common.MapSurface;
import xunge.ui.common.Panel;
import xunge.ui.common.Parts;
import xunge.ui.common.ToolPanel;

/// The tools that bring files in and out.
public final class ExchangeTools {

    private ExchangeTools() {}

    /// Import and export over `library` and `map`, asking for files through `ask`.
    public static List<ToolPanel> of(LayerLibrary library, MapSurface map, Background background, FileAsk ask) {
        ImportViewModel imports = new ImportViewModel(library, map, background);
        ExportViewModel exports = new ExportViewModel(library, map, background);
        return List.of(
                new Tool("import", "mdi2i-import", (parts, close) -> new ImportView(imports, ask, parts, close)),
                new Tool("export", "mdi2e-export", (parts, close) -> new ExportView(exports, ask, parts, close)));
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

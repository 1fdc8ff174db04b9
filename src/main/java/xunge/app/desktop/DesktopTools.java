package xunge.app.desktop;

import java.util.List;
import xunge.ui.common.Background;
import xunge.ui.common.MapSurface;
import xunge.ui.common.ToolPanel;
import xunge.ui.exchange.DialogFileAsk;
import xunge.ui.exchange.ExchangeTools;
import xunge.ui.exchange.LayerLibrary;

/// The tools of the window's menu, in their order.
final class DesktopTools {

    private DesktopTools() {}

    /// The tools over the opened home `place`, the `map` on screen and the imported `layers`; long work runs on `line`.
    static List<ToolPanel> of(Workplace place, MapSurface map, LayerLibrary layers, Background line) {
        return ExchangeTools.of(layers, map, line, new DialogFileAsk());
    }
}

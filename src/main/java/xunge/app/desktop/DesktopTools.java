package xunge.app.desktop;

import java.util.ArrayList;
import java.util.List;
import xunge.exchange.raster.online.BaseMaps;
import xunge.ui.basemap.BaseMapTool;
import xunge.ui.basemap.BaseMapViewModel;
import xunge.ui.common.Background;
import xunge.ui.common.MapSurface;
import xunge.ui.common.ToolPanel;
import xunge.ui.exchange.DialogFileAsk;
import xunge.ui.exchange.ExchangeTools;
import xunge.ui.exchange.LayerLibrary;
import xunge.ui.measure.MeasureTool;

/// The tools of the window's menu, in their order.
final class DesktopTools {

    private DesktopTools() {}

    /// The tools over the `map` on screen, its base maps and the imported `layers`; long work runs on `line`.
    static List<ToolPanel> of(BaseMaps baseMaps, MapSurface map, LayerLibrary layers, Background line) {
        BaseMapViewModel model = new BaseMapViewModel(baseMaps, map, line);
        model.open();
        List<ToolPanel> tools = new ArrayList<>(List.of(new MeasureTool(map), new BaseMapTool(model)));
        tools.addAll(ExchangeTools.of(layers, map, line, new DialogFileAsk()));
        return tools;
    }
}

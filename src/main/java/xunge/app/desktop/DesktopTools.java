package xunge.app.desktop;

import java.util.List;
import java.util.stream.Stream;
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

    /// The tools over the `map` on screen, the base maps and the imported `layers`; long work runs on `line`.
    static List<ToolPanel> of(BaseMaps baseMaps, MapSurface map, LayerLibrary layers, Background line) {
        BaseMapViewModel model = new BaseMapViewModel(baseMaps, map, line);
        model.open();
        return Stream.concat(Stream.of(new MeasureTool(map), new BaseMapTool(model)),
                ExchangeTools.of(layers, map, line, new DialogFileAsk()).stream()).toList();
    }
}

package xunge.app.desktop;

import java.util.List;
import xunge.exchange.raster.online.BaseMaps;
import xunge.ui.basemap.BaseMapTool;
import xunge.ui.basemap.BaseMapViewModel;
import xunge.ui.common.Background;
import xunge.ui.common.MapSurface;
import xunge.ui.common.ToolPanel;
import xunge.ui.measure.MeasureTool;

/// The tools of the window's menu, in their order.
final class DesktopTools {

    private DesktopTools() {}

    /// The tools over the `map` on screen; `line` runs what may take long.
    static List<ToolPanel> of(BaseMaps baseMaps, MapSurface map, Background line) {
        BaseMapViewModel model = new BaseMapViewModel(baseMaps, map, line);
        model.open();
        return List.of(new MeasureTool(map), new BaseMapTool(model));
    }
}

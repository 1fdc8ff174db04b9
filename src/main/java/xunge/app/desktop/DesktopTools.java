package xunge.app.desktop;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import xunge.exchange.raster.online.BaseMaps;
import xunge.render.java2d.Java2dPainters;
import xunge.render.paper.MapPrint;
import xunge.ui.basemap.BaseMapTool;
import xunge.ui.basemap.BaseMapViewModel;
import xunge.ui.common.Background;
import xunge.ui.common.MapSurface;
import xunge.ui.common.ToolPanel;
import xunge.ui.exchange.DialogFileAsk;
import xunge.ui.exchange.ExchangeTools;
import xunge.ui.exchange.LayerLibrary;
import xunge.ui.measure.MeasureTool;
import xunge.ui.print.PrintTool;
import xunge.ui.print.PrintViewModel;

/// The tools of the window's menu, in their order.
final class DesktopTools {

    private DesktopTools() {}

    /// The tools over the `map` on screen, the base maps and the imported `layers`; long work runs on `line`, and the day
    /// is that of `clock`.
    static List<ToolPanel> of(BaseMaps baseMaps, MapSurface map, LayerLibrary layers, Background line,
            Clock clock) {
        BaseMapViewModel model = new BaseMapViewModel(baseMaps, map, line);
        model.open();
        PrintViewModel print = new PrintViewModel(map, () -> new MapPrint(new Java2dPainters()), line, clock,
                clock.getZone());
        return Stream.concat(Stream.of(new MeasureTool(map), new BaseMapTool(model), new PrintTool(print)),
                ExchangeTools.of(layers, map, line, new DialogFileAsk()).stream()).toList();
    }
}

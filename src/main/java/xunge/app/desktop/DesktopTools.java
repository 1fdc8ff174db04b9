package xunge.app.desktop;

import java.util.List;
import xunge.ui.common.MapSurface;
import xunge.ui.common.ToolPanel;
import xunge.ui.measure.MeasureTool;

/// The tools of the window's menu, in their order.
final class DesktopTools {

    private DesktopTools() {}

    /// The tools over the opened home `place` and the `map` on screen.
    static List<ToolPanel> of(Workplace place, MapSurface map) {
        return List.of(new MeasureTool(map));
    }
}

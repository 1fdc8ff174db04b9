package xunge.ui.position;

import xunge.domain.PlanePoint;
import xunge.geo.GaussKruger;
import xunge.position.receiver.ReceiverChoice;
import xunge.ui.common.Panel;
import xunge.ui.common.Parts;
import xunge.ui.common.ToolPanel;

/// The tool "position": its panel, and while the position is set by hand, the click on the map that sets it.
public final class PositionTool implements ToolPanel {

    private final PositionViewModel model;
    private final TrackViewModel track;

    /// The tool over `model` and `track`.
    public PositionTool(PositionViewModel model, TrackViewModel track) {
        this.model = model;
        this.track = track;
    }

    @Override
    public String id() {
        return "position";
    }

    @Override
    public String wordsKey() {
        return "position.title";
    }

    @Override
    public String icon() {
        return "mdi2c-crosshairs-gps";
    }

    @Override
    public Panel panel(Parts parts, Runnable close) {
        return new PositionView(model, track, parts, close);
    }

    @Override
    public boolean click(PlanePoint at, double metresPerPixel) {
        if (!(model.choiceProperty().get() instanceof ReceiverChoice.Manual)) {
            return false;
        }
        model.place(GaussKruger.toLonLat(at));
        return true;
    }
}

package xunge.ui.common;

import java.util.Optional;
import javafx.scene.Node;
import xunge.domain.PlanePoint;

/// A tool of the window: an entry of the tool menu that opens one panel on the right. A new tool is made in the
/// application's wiring and needs no change in the shell.
public interface ToolPanel {

    /// Names the tool: its entry is the node `tool-ID`.
    String id();

    /// The key of the words in the menu.
    String wordsKey();

    /// An icon of the Material pack.
    String icon();

    /// Makes its panel, once a window, when it is opened for the first time; `close` closes it.
    Panel panel(Parts parts, Runnable close);

    /// What the tool draws over the map while its panel is open: a node that takes the map's size and lets clicks through.
    default Optional<Node> overMap() {
        return Optional.empty();
    }

    /// Takes a click on the map while the panel is open: true when the click was the tool's, false to show what is there.
    default boolean click(PlanePoint at, double metresPerPixel) {
        return false;
    }
}

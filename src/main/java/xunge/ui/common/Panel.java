package xunge.ui.common;

import javafx.scene.Node;

/// One of the panels on the right, of which one is open at a time. What `attach` begins to observe, `detach` lets go.
public interface Panel {

    /// The node to lay out; the same for the panel's life.
    Node node();

    /// Called when the panel comes on screen.
    void attach();

    /// Called when the panel leaves the screen.
    void detach();

    /// The node that takes the focus when the panel opens.
    Node firstFocus();
}

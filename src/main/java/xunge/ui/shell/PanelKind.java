package xunge.ui.shell;

/// Which panel is open on the right.
public enum PanelKind {
    /** None: the map has the room. */
    NONE,
    /** The first start. */
    WELCOME,
    /** Start of the shift. */
    START,
    /** The shift in hand: drafts and records. */
    PATROL,
    /** What is at the place that was clicked. */
    HERE,
    /** The form of one record. */
    RECORD,
    /** End of the shift. */
    END,
    /** A tool of the tool menu. */
    TOOL
}

package xunge.ui.shell;

/// The one large button at the top right: what it does now, and which key does the same.
public enum PrimaryAction {
    /** Open a shift. */
    START("action.start", "F4", "mdi2p-play"),
    /** Begin a record. */
    RECORD("action.record", "F2", "mdi2m-map-marker-plus"),
    /** Finish the record in the form. */
    FINISH("action.finish", "Ctrl+Enter", "mdi2c-check"),
    /** Close the shift and send everything. */
    END("action.end", "F4", "mdi2c-cloud-upload"),
    /** Send again what the city does not have yet. */
    SEND("action.send", "F4", "mdi2c-cloud-upload");

    private final String wordsKey;
    private final String key;
    private final String icon;

    PrimaryAction(String wordsKey, String key, String icon) {
        this.wordsKey = wordsKey;
        this.key = key;
        this.icon = icon;
    }

    /// The key of its words.
    public String wordsKey() {
        return wordsKey;
    }

    /// The key on the keyboard.
    public String key() {
        return key;
    }

    /// Its icon.
    public String icon() {
        return icon;
    }
}

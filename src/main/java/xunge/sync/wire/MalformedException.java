package xunge.sync.wire;

/// Text that is not what the protocol says: broken JSON, a missing field, a value of the wrong kind. The data is bad,
/// not the world; the receiver answers with a problem and goes on.
public final class MalformedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String pointer;

    /// The value at `pointer` (RFC 6901, empty for the whole) is wrong; `cause` says why, for the log.
    MalformedException(String pointer, Throwable cause) {
        super("malformed at \"" + pointer + "\"", cause);
        this.pointer = pointer;
    }

    /// Where, as a JSON pointer; empty for the whole text.
    public String pointer() {
        return pointer;
    }
}

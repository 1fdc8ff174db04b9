package xunge.store;

/// What an operation does to a record; the wire name is given in `src/doc/protocol.md`.
public enum OpType {
    /** Makes a record. */
    VIOLATION_CREATE,
    /** Changes fields of a record made before. */
    VIOLATION_PATCH,
    /** Takes a record back, with a reason; nothing is deleted. */
    VIOLATION_VOID
}

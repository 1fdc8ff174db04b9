package xunge.store.sqlite;

/// What an event of the log says; the name is what the file holds, so it never changes.
enum EventType {
    /** A shift began. */
    SHIFT_OPENED,
    /** A shift ended. */
    SHIFT_CLOSED,
    /** A draft began. */
    RECORD_BEGUN,
    /** Fields of a record changed; for a finished record with an operation. */
    RECORD_CHANGED,
    /** A photo belongs to a record; for a finished record with an operation. */
    PHOTO_ATTACHED,
    /** A draft was finished, with the operation that creates it. */
    RECORD_FINISHED,
    /** A record was taken back; for a finished record with an operation. */
    RECORD_VOIDED,
    /** The city has an operation. */
    OP_ACKNOWLEDGED,
    /** The city refused an operation. */
    OP_REFUSED,
    /** The city has a photo. */
    PHOTO_CONFIRMED,
    /** The city is another store: everything waits again. */
    RESEND_BEGUN
}

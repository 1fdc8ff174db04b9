package xunge.sync;

import xunge.sync.wire.ProblemType;

/// Why the city refused a record, in the words a person gets. The text's place {0} is the detail that came with it.
public enum Refusal {
    /** A value is missing or not valid. */
    INVALID("sync.refused.invalid"),
    /** The record is larger than the city takes. */
    TOO_LARGE("sync.refused.too-large"),
    /** The city has a record of that identifier. */
    RECORD_EXISTS("sync.refused.record-exists"),
    /** What it changes was refused. */
    DEPENDS_ON("sync.refused.depends-on"),
    /** It does not follow the device's operation before. */
    DEVICE_CHAIN_BROKEN("sync.refused.device-chain-broken"),
    /** A reason this version does not know. */
    OTHER("sync.refused.other");

    private final String messageKey;

    Refusal(String messageKey) {
        this.messageKey = messageKey;
    }

    /// The refusal that the outbox kept as `problemType`.
    public static Refusal of(String problemType) {
        return ProblemType.find(problemType).map(Refusal::of).orElse(OTHER);
    }

    private static Refusal of(ProblemType type) {
        return switch (type) {
            case OP_INVALID -> INVALID;
            case OP_TOO_LARGE -> TOO_LARGE;
            case RECORD_EXISTS -> RECORD_EXISTS;
            case DEPENDS_ON -> DEPENDS_ON;
            case DEVICE_CHAIN_BROKEN -> DEVICE_CHAIN_BROKEN;
            default -> OTHER;
        };
    }

    /// The key of its text in the bundle `error`.
    public String messageKey() {
        return messageKey;
    }
}

package xunge.sync.wire;

import java.util.Locale;
import java.util.Optional;

/// Everything the city can refuse, each with a stable URI (RFC 9457 `type`) and its HTTP status. Types that only occur
/// in the result of one operation have status 200: the envelope was processed.
public enum ProblemType {
    /** The body is not the JSON this resource takes; `pointer` says where. */
    MALFORMED(400),
    /** No such resource. */
    NOT_FOUND(404),
    /** The resource has no such method. */
    METHOD_NOT_ALLOWED(405),
    /** Another push of this device is being processed; come again after `Retry-After`. */
    IN_PROGRESS(409),
    /** The city expects operation number `expected` of this device. */
    SEQUENCE_GAP(409),
    /** The device sent another operation under a number the city already has. */
    SEQUENCE_REUSED(409),
    /** The cursor is of another store. */
    EPOCH_CHANGED(409),
    /** The cursor is ahead of the feed. */
    CURSOR_AHEAD(409),
    /** Parts named by `complete` are not there; `missing` lists their indices. */
    PARTS_MISSING(409),
    /** The body is larger than this resource takes. */
    TOO_LARGE(413),
    /** The body has a media type this resource does not take. */
    UNSUPPORTED_MEDIA_TYPE(415),
    /** Another operation was sent under an identifier the city already has. */
    OP_ID_REUSED(422),
    /** The bytes received do not have the digest they were sent under; nothing was kept. */
    DIGEST_MISMATCH(422),
    /** The city does not speak this protocol any more. */
    PROTOCOL_UNSUPPORTED(426),
    /** A mistake of the city; nothing was changed. */
    INTERNAL(500),
    /** The city has too much to do or is stopping; come again after `Retry-After`. */
    BUSY(503),
    /** The city's disk is full; nothing of this request was kept. */
    FULL(507),
    /** The operation is not valid; `pointer` says where. */
    OP_INVALID(200),
    /** The operation's type is not known. */
    OP_TYPE_UNKNOWN(200),
    /** The operation is larger than the city takes. */
    OP_TOO_LARGE(200),
    /** The record is there already. */
    RECORD_EXISTS(200),
    /** The operation changes what another operation made, and that one was refused or is not there. */
    DEPENDS_ON(200),
    /** The operation does not name the device's operation before it. */
    DEVICE_CHAIN_BROKEN(200);

    private static final String PREFIX = "urn:xunge:problem:";

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    /// The HTTP status of an answer that is this problem.
    public int status() {
        return status;
    }

    /// The stable URI, such as `urn:xunge:problem:sequence-gap`.
    public String uri() {
        return PREFIX + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The type whose URI is `uri`; empty for one this program does not know.
    public static Optional<ProblemType> find(String uri) {
        for (ProblemType type : values()) {
            if (type.uri().equals(uri)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}

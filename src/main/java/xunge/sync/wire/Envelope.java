package xunge.sync.wire;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import xunge.domain.Sha256;

/// The body of `POST /v1/push`. Each operation travels as a JSON string that holds the operation's own JSON text, so
/// both sides hash the same bytes whatever writes or reads the envelope.
///
/// @param protocol 1
/// @param device the device that made all of `ops`
/// @param ops the frozen operations in the order of their numbers
public record Envelope(int protocol, UUID device, List<String> ops) {

    /// The protocol this program speaks.
    public static final int PROTOCOL = 1;

    /// Keeps the operations from later change.
    public Envelope {
        if (device == null) {
            throw new IllegalArgumentException("no device");
        }
        ops = List.copyOf(ops);
    }

    /// The digest by which both sides know an operation: SHA-256 of the UTF-8 bytes of its text.
    public static Sha256 digest(String op) {
        return Sha256.of(op.getBytes(StandardCharsets.UTF_8));
    }
}

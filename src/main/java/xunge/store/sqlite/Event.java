package xunge.store.sqlite;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import xunge.domain.Sha256;

/// One link of the log.
///
/// @param seq 1, 2, 3 ... without gaps
/// @param type what happened
/// @param record the record concerned; empty for a shift
/// @param payload what is new, in a fixed order
/// @param wallMillis the device's clock, UTC
/// @param monotonicMillis milliseconds since this start of the application
/// @param boot identifies this start of the application
/// @param previous the hash of the event before; [Sha256#ZERO] for the first
record Event(long seq, EventType type, String record, Map<String, String> payload, long wallMillis,
        long monotonicMillis, UUID boot, Sha256 previous) {

    Event {
        payload = Collections.unmodifiableMap(new LinkedHashMap<>(payload));
    }

    /// SHA-256 over the previous hash (32 bytes) and the canonical text (UTF-8): seq, type, record, wall clock,
    /// monotonic clock, boot and payload, a line feed between them. See `src/doc/store.md`.
    Sha256 hash() {
        return hash(previous, canonical(seq, type.name(), record, wallMillis, monotonicMillis, boot.toString(),
                FlatJson.write(payload)));
    }

    static String canonical(Object... parts) {
        return Arrays.stream(parts).map(String::valueOf).collect(Collectors.joining("\n"));
    }

    static Sha256 hash(Sha256 previous, String canonical) {
        MessageDigest digest = Sha256.newDigest();
        digest.update(previous.bytes());
        return Sha256.of(digest.digest(canonical.getBytes(StandardCharsets.UTF_8)), 0);
    }

    /// The value of `key`; empty when the event does not name it.
    String value(String key) {
        return payload.getOrDefault(key, "");
    }
}

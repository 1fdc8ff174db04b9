package xunge.sync.wire;

import java.util.UUID;
import xunge.domain.Sha256;

/// The part of an operation that must be readable for the city to keep it at all, even if only to refuse it.
///
/// @param op its identifier
/// @param device the device that made it
/// @param seq its number on that device
/// @param id the record
/// @param devPrev digest of the device's operation before
public record OpHead(UUID op, UUID device, long seq, UUID id, Sha256 devPrev) {

    /// Refuses what is missing.
    public OpHead {
        if (op == null || device == null || id == null || devPrev == null || seq < 1) {
            throw new IllegalArgumentException("incomplete");
        }
    }
}

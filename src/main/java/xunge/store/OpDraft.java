package xunge.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import xunge.domain.LonLat;
import xunge.domain.PhotoRef;
import xunge.domain.Sha256;

/// One operation, complete but for its bytes. It is encoded once, inside the transaction that puts it in the outbox, and
/// those bytes are what is sent, resent and hashed ever after.
///
/// @param op its identifier (UUIDv7)
/// @param device the device's identifier
/// @param seq 1, 2, 3 ... without gaps on this device
/// @param type what it does
/// @param record the record concerned
/// @param base the earlier operation of this device that it changes; absent for a creation
/// @param set the fields and their values, in a fixed order
/// @param at where; absent when it does not change
/// @param wall the device's clock
/// @param monotonicMillis milliseconds since this start of the application
/// @param boot identifies this start of the application
/// @param photos the photos the record names
/// @param devicePrevious digest of this device's previous operation; [Sha256#ZERO] for the first
public record OpDraft(UUID op, UUID device, long seq, OpType type, UUID record, Optional<UUID> base,
        Map<String, String> set, Optional<LonLat> at, Instant wall, long monotonicMillis, UUID boot,
        List<PhotoRef> photos, Sha256 devicePrevious) {}

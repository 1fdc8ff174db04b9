package xunge.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// One inspector's working time on one device (班次).
///
/// @param id made on the device (UUIDv7)
/// @param inspector the inspector's number or name as entered at the start
/// @param openedAt when it was started, by the device's clock
/// @param closedAt when it was ended; absent while it runs
public record Shift(UUID id, String inspector, Instant openedAt, Optional<Instant> closedAt) {}

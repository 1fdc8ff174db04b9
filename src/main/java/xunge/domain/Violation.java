package xunge.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One violation as it stands now: the projection of its events.
///
/// @param id made on the device (UUIDv7)
/// @param shift the shift it was begun in
/// @param localNumber what people call it until the city numbers it: date and count, such as `1123-007`
/// @param place where, with what the map said when the place was set
/// @param campaign the campaign it belongs to, from its class; absent until the class is known
/// @param classRef the class; absent until chosen
/// @param plate the plate, upper case without separators; empty when none
/// @param note the inspector's words; empty when none
/// @param photos in the order they were attached
/// @param begunAt when it was begun, by the device's clock
/// @param state how far it has come
public record Violation(UUID id, UUID shift, String localNumber, Place place, Optional<Campaign> campaign,
        Optional<ClassRef> classRef, String plate, String note, List<PhotoRef> photos, Instant begunAt,
        RecordState state) {

    /// Keeps the photos from later change.
    public Violation {
        photos = List.copyOf(photos);
    }
}

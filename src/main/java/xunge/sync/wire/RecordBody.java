package xunge.sync.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import xunge.store.CityRecord;

/// A record as it stands after a change: the payload of the feed.
///
/// @param id the record
/// @param device the device that made it
/// @param cityNumber the number the city gave it
/// @param v its version
/// @param set all its fields
/// @param geom where
/// @param photos all its photos
/// @param isVoid true when it was taken back
public record RecordBody(UUID id, UUID device, String cityNumber, long v, Map<String, String> set, WireOp.Point geom,
        List<WireOp.Photo> photos, @JsonProperty("void") boolean isVoid) {

    /// Keeps fields and photos from later change and refuses what is missing.
    public RecordBody {
        if (id == null || device == null || cityNumber == null || geom == null
                || set.values().stream().anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException("incomplete");
        }
        set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
        photos = List.copyOf(photos);
    }

    /// The record as the device's store takes it, at `feedSeq` of the feed.
    public CityRecord cityRecord(long feedSeq) {
        return new CityRecord(id, device, cityNumber, v, feedSeq, geom.position(), set,
                photos.stream().map(WireOp.Photo::ref).toList(), isVoid);
    }
}

package xunge.store;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import xunge.domain.LonLat;
import xunge.domain.PhotoRef;

/// One record as the city's feed gave it.
///
/// @param id the record
/// @param device the device that made it
/// @param cityNumber the number the city gave it
/// @param version the city's version of it, 1 or more
/// @param feedSeq its place in the feed
/// @param at where
/// @param fields all fields, also those this program does not know
/// @param photos its photos
/// @param isVoid true when it was taken back
public record CityRecord(UUID id, UUID device, String cityNumber, long version, long feedSeq, LonLat at,
        Map<String, String> fields, List<PhotoRef> photos, boolean isVoid) {}

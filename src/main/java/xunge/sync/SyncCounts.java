package xunge.sync;

/// What is and what is not yet with the city, in numbers a person can check.
///
/// @param records finished records of this device
/// @param recordsConfirmed those whose digest the city gave back and which agree
/// @param photos photos of finished records
/// @param photosConfirmed those whose digest the city gave back and which agree
/// @param photoBytes bytes of all those photos
/// @param photoBytesConfirmed bytes of the confirmed ones
/// @param refused records the city refused
public record SyncCounts(int records, int recordsConfirmed, int photos, int photosConfirmed, long photoBytes,
        long photoBytesConfirmed, int refused) {

    /// True when the city has confirmed everything by digest; the only ground on which "synced" may be said.
    public boolean isAllConfirmed() {
        return recordsConfirmed == records && photosConfirmed == photos;
    }

    /// Records not yet confirmed.
    public int recordsWaiting() {
        return records - recordsConfirmed;
    }

    /// Photos not yet confirmed.
    public int photosWaiting() {
        return photos - photosConfirmed;
    }
}

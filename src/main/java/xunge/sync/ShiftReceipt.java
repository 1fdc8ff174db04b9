package xunge.sync;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import xunge.domain.Sha256;

/// What the city says it holds of this device, item by item, after each digest was compared with the device's own.
///
/// @param cityTime the city's clock when it answered
/// @param epoch the city's store, which changes when it is restored from a backup
/// @param chain the head of the feed's chain at that moment
/// @param items one a record
public record ShiftReceipt(Instant cityTime, String epoch, Sha256 chain, List<Item> items) {

    /// Keeps the items from later change.
    public ShiftReceipt {
        items = List.copyOf(items);
    }

    /// One record of the receipt.
    ///
    /// @param record the record
    /// @param cityNumber the number the city gave it
    /// @param recordDigest the digest of the operation that made it, equal on both sides
    /// @param photoDigests the digests of its photos, equal on both sides
    public record Item(UUID record, String cityNumber, Sha256 recordDigest, List<Sha256> photoDigests) {

        /// Keeps the digests from later change.
        public Item {
            photoDigests = List.copyOf(photoDigests);
        }
    }
}

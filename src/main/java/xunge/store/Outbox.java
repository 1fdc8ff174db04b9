package xunge.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import xunge.domain.Sha256;

/// What waits for the city and what the city has confirmed; the side of the store that sync sees.
///
/// Operations never leave the outbox by being sent, only by [#acknowledge] with the digest the city gave back; photos
/// never by being sent, only by [#confirmPhoto]. Thread-safe; changes are durable when the method returns.
public interface Outbox {

    /// One frozen operation.
    ///
    /// @param op its identifier
    /// @param seq its number on this device
    /// @param record the record concerned
    /// @param json the bytes to send, always the same; the caller's own copy
    /// @param sha256 their digest
    record Entry(UUID op, long seq, UUID record, String json, Sha256 sha256) {}

    /// One photo the city has not confirmed.
    ///
    /// @param sha256 its digest
    /// @param bytes its size
    /// @param file the unchanged original
    record Photo(Sha256 sha256, long bytes, Path file) {}

    /// Where this device stands in the city's feed.
    ///
    /// @param epoch the city's store
    /// @param seq the last change taken
    /// @param chain the chain's value at that change
    record Cursor(String epoch, long seq, Sha256 chain) {}

    /// This device's identifier.
    UUID device();

    /// Operations without an answer, in the order of their numbers, at most `limit`.
    List<Entry> listWaiting(int limit) throws StoreException;

    /// Everything of this device, also what was confirmed, in the order of the numbers from `fromSeq`; for sending again
    /// after the city lost its latest part.
    List<Entry> listFrom(long fromSeq, int limit) throws StoreException;

    /// Notes that the city has operation `op`: `digest` is what the city computed. Throws `store.digest-differs` and
    /// changes nothing when it is not ours.
    void acknowledge(UUID op, Sha256 digest, String cityNumber) throws StoreException;

    /// Notes that the city refused operation `op`; it is kept with the reason, and those after it go on.
    void refuse(UUID op, String problemType, String problemDetail) throws StoreException;

    /// Puts all acknowledged operations and confirmed photos back to waiting: the city says it is another store.
    void resendEverything() throws StoreException;

    /// Photos of finished records that the city has not confirmed.
    List<Photo> listUnconfirmedPhotos() throws StoreException;

    /// Notes that the city holds the photo `sha256` by its own computation.
    void confirmPhoto(Sha256 sha256) throws StoreException;

    /// The numbers for people: records, confirmed, photos, confirmed, bytes, confirmed, refused.
    Totals totals() throws StoreException;

    /// The numbers behind `SyncCounts`.
    ///
    /// @param records finished records
    /// @param recordsConfirmed those acknowledged
    /// @param photos distinct photos of finished records
    /// @param photosConfirmed those confirmed
    /// @param photoBytes bytes of all
    /// @param photoBytesConfirmed bytes of the confirmed
    /// @param refused refused records
    record Totals(int records, int recordsConfirmed, int photos, int photosConfirmed, long photoBytes,
            long photoBytesConfirmed, int refused) {}

    /// Where this device stands in the feed; absent before the first pull.
    Optional<Cursor> findCursor() throws StoreException;

    /// Takes `changes` and the cursor after them in one transaction. A cursor of another epoch, or an earlier one than
    /// before, means that the city lost its latest part: everything taken from it until now is forgotten first.
    void takeFeed(List<CityRecord> changes, Cursor after) throws StoreException;

    /// Keeps the last complete receipt, as the bytes the city sent.
    void keepReceipt(String json) throws StoreException;

    /// The last complete receipt.
    Optional<String> findReceipt() throws StoreException;
}

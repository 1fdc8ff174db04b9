package xunge.sync;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import xunge.store.StoreException;

/// Brings the device and the city to the same state. Running it twice, or again after any failure, is harmless.
public interface ShiftSync {

    /// What is and what is not yet with the city, from the store alone. About a millisecond.
    SyncCounts counts() throws StoreException;

    /// Pushes all finished records, then all photos, compares every digest, then pulls what others did.
    ///
    /// Blocks; call from a background thread. `progress` is called on that thread after every step. Returns the
    /// receipt when everything of this device is confirmed by digest; empty when `cancelled` said true or the city
    /// refused a record (see [SyncCounts#refused]); throws when the city is away or is not a city server. Whatever was
    /// confirmed until then stays confirmed.
    Optional<ShiftReceipt> run(Consumer<SyncCounts> progress, BooleanSupplier cancelled)
            throws SyncException, StoreException;

    /// The receipt of the last complete run, if there was one.
    Optional<ShiftReceipt> findLastReceipt() throws StoreException;
}

package xunge.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import xunge.domain.ClassRef;
import xunge.domain.PhotoRef;
import xunge.domain.Place;
import xunge.domain.Sha256;
import xunge.domain.Shift;
import xunge.domain.TrackPoint;
import xunge.domain.Violation;

/// The work of one user on one device. Every change is one transaction of event, projection and outbox, and is durable
/// when the method returns; when it throws, nothing was changed. Thread-safe; changes wait for each other.
public interface WorkStore {

    /// The shift that is open.
    Optional<Shift> findOpenShift() throws StoreException;

    /// Opens a shift of `inspector` now; throws `store.shift-open` when one is open.
    Shift openShift(String inspector) throws StoreException;

    /// Closes the open shift now; throws `store.no-shift` when none is open.
    Shift closeShift() throws StoreException;

    /// Begins a draft at `place` in the open shift, numbered by the day; throws `store.no-shift` when none is open.
    Violation begin(Place place) throws StoreException;

    /// Makes `change` to record `id`. A change that changes nothing writes nothing. For a finished record an operation
    /// that patches it is put in the outbox. Throws `store.record-unknown` and `store.record-void`.
    Violation change(UUID id, RecordChange change) throws StoreException;

    /// Finishes draft `id` and puts the operation that creates it in the outbox; harmless for a finished record. Throws
    /// `store.record-incomplete` when it has no class.
    Violation finish(UUID id) throws StoreException;

    /// Takes record `id` back with `reason`; for a finished record an operation that voids it is put in the outbox.
    void discard(UUID id, String reason) throws StoreException;

    /// The record `id` as it stands now, also when it is void.
    Optional<Violation> findRecord(UUID id) throws StoreException;

    /// All records of this device that are not void, newest first.
    List<Violation> listRecords() throws StoreException;

    /// All records of other devices that the city gave and that are not void, newest first.
    List<Violation> listCityRecords() throws StoreException;

    /// The classes used last, most recent first, at most `limit`.
    List<ClassRef> listRecentClasses(int limit) throws StoreException;

    /// Adds `points` to the track of the open shift, all or none; throws `store.no-shift` when none is open.
    void appendTrack(List<TrackPoint> points) throws StoreException;

    /// The track of all shifts from `from` on by the device's clock, in the order it was recorded.
    List<TrackPoint> listTrack(Instant from) throws StoreException;

    /// Copies the photo `file` into the store byte for byte; it belongs to no record yet. Throws `store.photo-…`.
    PhotoRef keepPhoto(Path file) throws StoreException;

    /// The file that holds the photo `sha256`.
    Path photoFile(Sha256 sha256);
}

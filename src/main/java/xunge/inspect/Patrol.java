package xunge.inspect;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import xunge.domain.ClassRef;
import xunge.domain.LonLat;
import xunge.domain.PositionOrigin;
import xunge.domain.Sha256;
import xunge.domain.Shift;
import xunge.domain.TrackPoint;
import xunge.domain.Violation;
import xunge.domain.ViolationClass;
import xunge.store.StoreException;

/// An inspector's work on one device. There is no "save": every method that changes something returns after the change
/// is durable on disk (WAL, synchronous=FULL), or throws and has changed nothing.
///
/// Thread-safe; every method blocks for about a millisecond (photos: as long as copying takes), so callers on the
/// JavaFX thread go through a background executor.
public interface Patrol {

    /// The shift that is open on this device.
    Optional<Shift> findOpenShift();

    /// Opens a shift for `inspector`; throws `store.shift-open` when one is open.
    Shift startShift(String inspector) throws StoreException;

    /// Closes the open shift and puts every finished record in the outbox; drafts stay drafts and are offered again.
    Shift endShift() throws StoreException;

    /// Begins a record at `at` in the open shift and fills its place in from the map; `origin` says what the position
    /// rests on and is kept with the place.
    Violation begin(LonLat at, PositionOrigin origin) throws StoreException;

    /// Begins a record at a place that was pointed at.
    default Violation begin(LonLat at) throws StoreException {
        return begin(at, PositionOrigin.POINTED);
    }

    /// Moves record `id` to `at`, known from `origin`, and fills its place in again.
    Violation move(UUID id, LonLat at, PositionOrigin origin) throws StoreException;

    /// Moves record `id` to a place that was pointed at.
    default Violation move(UUID id, LonLat at) throws StoreException {
        return move(id, at, PositionOrigin.POINTED);
    }

    /// Sets the class of record `id`, with its campaign.
    Violation classify(UUID id, ViolationClass violationClass) throws StoreException;

    /// Sets the plate of record `id`; kept upper-case, without spaces and dots. Never refused: see
    /// `xunge.rules.PlateRules` for what to warn of.
    Violation setPlate(UUID id, String plate) throws StoreException;

    /// Sets the inspector's words of record `id`.
    Violation setNote(UUID id, String note) throws StoreException;

    /// Copies the photo in `file` byte for byte under its SHA-256 and attaches it to record `id`. Throws
    /// `store.photo-…` for what is not a readable JPEG, PNG or HEIC image, is empty, or was truncated.
    Violation attachPhoto(UUID id, Path file) throws StoreException;

    /// Finishes draft `id`: its operation is frozen in the outbox. Throws `store.record-incomplete` with the missing
    /// fields when it has no class.
    Violation finish(UUID id) throws StoreException;

    /// Voids draft or record `id` with a reason; nothing is deleted.
    void discard(UUID id, String reason) throws StoreException;

    /// The record `id` as it stands now.
    Optional<Violation> findRecord(UUID id) throws StoreException;

    /// All records of this device that are not void, newest first.
    List<Violation> listRecords() throws StoreException;

    /// All records pulled from the city that other devices made, newest first.
    List<Violation> listCityRecords() throws StoreException;

    /// Adds `points` to the track of the open shift, all or none; throws `store.no-shift` when none is open.
    void appendTrack(List<TrackPoint> points) throws StoreException;

    /// The track from `from` on, in the order it was recorded; some milliseconds for a day.
    List<TrackPoint> listTrack(Instant from) throws StoreException;

    /// The file that holds the unchanged bytes of the photo `sha256`.
    Path photoFile(Sha256 sha256);

    /// The classes this device used last, most recent first, at most `limit`.
    List<ClassRef> listRecentClasses(int limit) throws StoreException;
}

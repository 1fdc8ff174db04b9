package xunge.inspect;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import xunge.domain.ClassRef;
import xunge.domain.LonLat;
import xunge.domain.PhotoRef;
import xunge.domain.PositionOrigin;
import xunge.domain.Sha256;
import xunge.domain.Shift;
import xunge.domain.TrackPoint;
import xunge.domain.Violation;
import xunge.domain.ViolationClass;
import xunge.rules.PlateRules;
import xunge.store.RecordChange;
import xunge.store.StoreException;
import xunge.store.WorkStore;

/// The patrol over the user's work store; each call is one transaction of it.
public final class StorePatrol implements Patrol {

    private final WorkStore store;
    private final PlaceFinder places;
    private final AtomicReference<Optional<Shift>> openShift;

    private StorePatrol(WorkStore store, PlaceFinder places, Optional<Shift> openShift) {
        this.store = store;
        this.places = places;
        this.openShift = new AtomicReference<>(openShift);
    }

    /// A patrol over `store`, which nothing else changes; `places` fills in where a record stands.
    public static StorePatrol of(WorkStore store, PlaceFinder places) throws StoreException {
        return new StorePatrol(store, places, store.findOpenShift());
    }

    @Override
    public Optional<Shift> findOpenShift() {
        return openShift.get();
    }

    @Override
    public Shift startShift(String inspector) throws StoreException {
        Shift shift = store.openShift(inspector.strip());
        openShift.set(Optional.of(shift));
        return shift;
    }

    @Override
    public Shift endShift() throws StoreException {
        Shift shift = store.closeShift();
        openShift.set(Optional.empty());
        return shift;
    }

    @Override
    public Violation begin(LonLat at, PositionOrigin origin) throws StoreException {
        return store.begin(places.find(at.rounded()).withOrigin(origin));
    }

    @Override
    public Violation move(UUID id, LonLat at, PositionOrigin origin) throws StoreException {
        return store.change(id, new RecordChange.Moved(places.find(at.rounded()).withOrigin(origin)));
    }

    @Override
    public Violation classify(UUID id, ViolationClass violationClass) throws StoreException {
        return store.change(id, new RecordChange.Classified(violationClass));
    }

    @Override
    public Violation setPlate(UUID id, String plate) throws StoreException {
        return store.change(id, new RecordChange.PlateSet(PlateRules.normalise(plate)));
    }

    @Override
    public Violation setNote(UUID id, String note) throws StoreException {
        return store.change(id, new RecordChange.NoteSet(note));
    }

    @Override
    public Violation attachPhoto(UUID id, Path file) throws StoreException {
        PhotoRef photo = store.keepPhoto(file);
        return store.change(id, new RecordChange.PhotoAttached(photo));
    }

    @Override
    public Violation finish(UUID id) throws StoreException {
        return store.finish(id);
    }

    @Override
    public void discard(UUID id, String reason) throws StoreException {
        store.discard(id, reason);
    }

    @Override
    public Optional<Violation> findRecord(UUID id) throws StoreException {
        return store.findRecord(id);
    }

    @Override
    public List<Violation> listRecords() throws StoreException {
        return store.listRecords();
    }

    @Override
    public List<Violation> listCityRecords() throws StoreException {
        return store.listCityRecords();
    }

    @Override
    public void appendTrack(List<TrackPoint> points) throws StoreException {
        store.appendTrack(points);
    }

    @Override
    public List<TrackPoint> listTrack(Instant from) throws StoreException {
        return store.listTrack(from);
    }

    @Override
    public Path photoFile(Sha256 sha256) {
        return store.photoFile(sha256);
    }

    @Override
    public List<ClassRef> listRecentClasses(int limit) throws StoreException {
        return store.listRecentClasses(limit);
    }
}

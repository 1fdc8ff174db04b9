package xunge.ui._fake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import xunge.domain.ClassRef;
import xunge.domain.LonLat;
import xunge.domain.PhotoRef;
import xunge.domain.PositionOrigin;
import xunge.domain.RecordState;
import xunge.domain.Sha256;
import xunge.domain.Shift;
import xunge.domain.TrackPoint;
import xunge.domain.Violation;
import xunge.domain.ViolationClass;
import xunge.inspect.Patrol;
import xunge.inspect.PlaceFinder;
import xunge.rules.PlateRules;
import xunge.store.StoreException;

/// A patrol in memory. `breakWith` makes every change fail until it is mended.
public final class FakePatrol implements Patrol {

    public static final Instant NOW = Instant.parse("2026-11-23T02:42:07Z");

    private final PlaceFinder places;
    private final Map<UUID, Violation> records = new LinkedHashMap<>();
    private final Map<Sha256, Path> photos = new HashMap<>();
    private final List<ClassRef> recent = new ArrayList<>();
    private final List<TrackPoint> track = new ArrayList<>();
    private final List<String> calls = new ArrayList<>();
    private Optional<Shift> shift = Optional.empty();
    private Optional<String> broken = Optional.empty();

    public FakePatrol(PlaceFinder places) {
        this.places = places;
    }

    public void breakWith(String key) {
        broken = Optional.of(key);
    }

    public void mend() {
        broken = Optional.empty();
    }

    public List<String> calls() {
        return calls;
    }

    public void markAll(RecordState from, RecordState to) {
        records.replaceAll((id, r) -> r.state() == from ? withState(r, to) : r);
    }

    public static Violation withState(Violation r, RecordState state) {
        return new Violation(r.id(), r.shift(), r.localNumber(), r.place(), r.campaign(), r.classRef(), r.plate(),
                r.note(), r.photos(), r.begunAt(), state);
    }

    @Override
    public synchronized Optional<Shift> findOpenShift() {
        return shift;
    }

    @Override
    public synchronized Shift startShift(String inspector) throws StoreException {
        check("startShift " + inspector);
        Shift opened = new Shift(UUID.randomUUID(), inspector, NOW.minusSeconds(9_000), Optional.empty());
        shift = Optional.of(opened);
        return opened;
    }

    @Override
    public synchronized Shift endShift() throws StoreException {
        check("endShift");
        Shift ended = shift.orElseThrow();
        shift = Optional.empty();
        return ended;
    }

    @Override
    public synchronized Violation begin(LonLat at, PositionOrigin origin) throws StoreException {
        check("begin");
        String number = "1123-%03d".formatted(records.size() + 1);
        Violation begun = new Violation(UUID.randomUUID(), shift.orElseThrow().id(), number,
                places.find(at).withOrigin(origin),
                Optional.empty(), Optional.empty(), "", "", List.of(), NOW, RecordState.DRAFT);
        records.put(begun.id(), begun);
        return begun;
    }

    @Override
    public Violation move(UUID id, LonLat at, PositionOrigin origin) throws StoreException {
        return change("move", id, r -> new Violation(r.id(), r.shift(), r.localNumber(),
                places.find(at).withOrigin(origin), r.campaign(),
                r.classRef(), r.plate(), r.note(), r.photos(), r.begunAt(), r.state()));
    }

    @Override
    public Violation classify(UUID id, ViolationClass c) throws StoreException {
        recent.remove(c.ref());
        recent.addFirst(c.ref());
        return change("classify", id, r -> new Violation(r.id(), r.shift(), r.localNumber(), r.place(), c.campaign(),
                Optional.of(c.ref()), r.plate(), r.note(), r.photos(), r.begunAt(), r.state()));
    }

    @Override
    public Violation setPlate(UUID id, String plate) throws StoreException {
        return change("setPlate " + plate, id,
                r -> new Violation(r.id(), r.shift(), r.localNumber(), r.place(), r.campaign(), r.classRef(),
                        PlateRules.normalise(plate), r.note(), r.photos(), r.begunAt(), r.state()));
    }

    @Override
    public Violation setNote(UUID id, String note) throws StoreException {
        return change("setNote " + note, id, r -> new Violation(r.id(), r.shift(), r.localNumber(), r.place(),
                r.campaign(), r.classRef(), r.plate(), note, r.photos(), r.begunAt(), r.state()));
    }

    @Override
    public Violation attachPhoto(UUID id, Path file) throws StoreException {
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length < 2 || file.toString().endsWith(".txt")) {
                throw new StoreException("store.photo-foreign", List.of(file.getFileName().toString()), null);
            }
            PhotoRef photo = new PhotoRef(Sha256.of(bytes), bytes.length, "image/png", file.getFileName().toString());
            photos.put(photo.sha256(), file);
            return change("attachPhoto", id, r -> {
                List<PhotoRef> all = new ArrayList<>(r.photos());
                all.add(photo);
                return new Violation(r.id(), r.shift(), r.localNumber(), r.place(), r.campaign(), r.classRef(),
                        r.plate(), r.note(), all, r.begunAt(), r.state());
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Violation finish(UUID id) throws StoreException {
        if (records.get(id).classRef().isEmpty()) {
            throw new StoreException("store.record-incomplete", List.of(records.get(id).localNumber()), null);
        }
        return change("finish", id, r -> withState(r, RecordState.QUEUED));
    }

    @Override
    public synchronized void discard(UUID id, String reason) throws StoreException {
        check("discard " + reason);
        records.remove(id);
    }

    @Override
    public synchronized Optional<Violation> findRecord(UUID id) {
        return Optional.ofNullable(records.get(id));
    }

    @Override
    public synchronized List<Violation> listRecords() {
        return List.copyOf(records.values()).reversed();
    }

    @Override
    public List<Violation> listCityRecords() {
        return List.of();
    }

    @Override
    public synchronized void appendTrack(List<TrackPoint> points) throws StoreException {
        check("appendTrack " + points.size());
        track.addAll(points);
    }

    @Override
    public synchronized List<TrackPoint> listTrack(Instant from) {
        return track.stream().filter(p -> !p.time().isBefore(from)).toList();
    }

    @Override
    public Path photoFile(Sha256 sha256) {
        return photos.get(sha256);
    }

    @Override
    public List<ClassRef> listRecentClasses(int limit) {
        return recent.stream().limit(limit).toList();
    }

    private synchronized Violation change(String call, UUID id, UnaryOperator<Violation> change) throws StoreException {
        check(call);
        return records.compute(id, (k, r) -> change.apply(r));
    }

    private void check(String call) throws StoreException {
        if (broken.isPresent()) {
            throw new StoreException(broken.get(), List.of("x.gpkg"), null);
        }
        calls.add(call);
    }
}

package xunge.sync;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import xunge.domain.LonLat;
import xunge.domain.PhotoRef;
import xunge.domain.Sha256;
import xunge.domain.UuidV7;
import xunge.store.CityRecord;
import xunge.store.OpDraft;
import xunge.store.OpType;
import xunge.store.Outbox;
import xunge.store.StoreException;
import xunge.sync.wire.JsonOpEncoder;

/// An outbox that keeps its promises in memory; photos are real files. For one thread.
public final class MemoryOutbox implements Outbox {

    public static final Instant START = Instant.parse("2026-11-23T01:00:00Z");

    private final Path photoDirectory;
    private final UuidV7 ids;
    private final UUID device;
    private final UUID boot;
    private final TreeMap<Long, Entry> entries = new TreeMap<>();
    private final Map<UUID, String> acknowledged = new LinkedHashMap<>();
    private final Map<UUID, String> refused = new LinkedHashMap<>();
    private final Map<Sha256, Photo> photos = new LinkedHashMap<>();
    private final Set<Sha256> confirmed = new LinkedHashSet<>();
    private final Map<UUID, UUID> lastOp = new HashMap<>();
    private final Map<UUID, CityRecord> city = new LinkedHashMap<>();
    private Optional<Cursor> cursor = Optional.empty();
    private Optional<String> receipt = Optional.empty();

    public MemoryOutbox(Path photoDirectory, Random random) {
        this.photoDirectory = photoDirectory;
        this.ids = new UuidV7(() -> START, random);
        this.device = ids.next();
        this.boot = ids.next();
    }

    /// A finished record with a class and `files` as photos.
    public UUID record(String note, byte[]... files) {
        UUID id = ids.next();
        Map<String, String> set = new LinkedHashMap<>();
        set.put("class_standard", "GB/T 47678.5-2026");
        set.put("class_kind", "MATTER");
        set.put("class_code", "09009");
        set.put("class_name", "机动车乱停放");
        set.put("note", note);
        append(id, OpType.VIOLATION_CREATE, set, files);
        return id;
    }

    /// A record the city must refuse: it has no class.
    public UUID recordWithoutClass() {
        UUID id = ids.next();
        append(id, OpType.VIOLATION_CREATE, Map.of("note", "?"));
        return id;
    }

    /// Changes record `id`.
    public UUID patch(UUID id, String note, byte[]... files) {
        return append(id, OpType.VIOLATION_PATCH, Map.of("note", note), files);
    }

    /// Takes record `id` back.
    public UUID discard(UUID id) {
        return append(id, OpType.VIOLATION_VOID, Map.of("void_reason", "mistake"));
    }

    private UUID append(UUID id, OpType type, Map<String, String> set, byte[]... files) {
        UUID op = ids.next();
        long seq = entries.size() + 1L;
        Sha256 previous = entries.isEmpty() ? Sha256.ZERO : entries.lastEntry().getValue().sha256();
        List<PhotoRef> refs = new ArrayList<>();
        for (byte[] file : files) {
            refs.add(keep(file));
        }
        Optional<LonLat> at = type == OpType.VIOLATION_CREATE
                ? Optional.of(new LonLat(113.65 + seq * 1e-5, 34.75))
                : Optional.empty();
        byte[] bytes = new JsonOpEncoder().encode(new OpDraft(op, device, seq, type, id,
                Optional.ofNullable(lastOp.get(id)), set, at, START, seq, boot, refs, previous));
        entries.put(seq, new Entry(op, seq, id, new String(bytes, StandardCharsets.UTF_8), Sha256.of(bytes)));
        lastOp.put(id, op);
        return op;
    }

    private PhotoRef keep(byte[] bytes) {
        Sha256 sha256 = Sha256.of(bytes);
        Path file = photoDirectory.resolve(sha256.hex());
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        photos.put(sha256, new Photo(sha256, bytes.length, file));
        return new PhotoRef(sha256, bytes.length, "image/jpeg", "照片.jpg");
    }

    public Map<UUID, String> refused() {
        return refused;
    }

    public Map<UUID, CityRecord> city() {
        return city;
    }

    public List<Entry> all() {
        return List.copyOf(entries.values());
    }

    @Override
    public UUID device() {
        return device;
    }

    @Override
    public List<Entry> listWaiting(int limit) {
        return entries.values()
                .stream()
                .filter(e -> !acknowledged.containsKey(e.op()) && !refused.containsKey(e.op()))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Entry> listFrom(long fromSeq, int limit) {
        return entries.tailMap(fromSeq).values().stream().limit(limit).toList();
    }

    @Override
    public void acknowledge(UUID op, Sha256 digest, String cityNumber) throws StoreException {
        Entry entry = entries.values().stream().filter(e -> e.op().equals(op)).findAny().orElseThrow();
        if (!entry.sha256().equals(digest)) {
            throw new StoreException("store.digest-differs", List.of(op), null);
        }
        acknowledged.put(op, cityNumber);
        refused.remove(op);
    }

    @Override
    public void refuse(UUID op, String problemType, String problemDetail) {
        acknowledged.remove(op);
        refused.put(op, problemType + problemDetail);
    }

    @Override
    public void resendEverything() {
        acknowledged.clear();
        confirmed.clear();
    }

    @Override
    public List<Photo> listUnconfirmedPhotos() {
        return photos.values().stream().filter(p -> !confirmed.contains(p.sha256())).toList();
    }

    @Override
    public void confirmPhoto(Sha256 sha256) {
        confirmed.add(sha256);
    }

    @Override
    public Totals totals() {
        Set<UUID> records = new HashSet<>();
        Set<UUID> waiting = new HashSet<>();
        Set<UUID> bad = new HashSet<>();
        for (Entry entry : entries.values()) {
            records.add(entry.record());
            if (refused.containsKey(entry.op())) {
                bad.add(entry.record());
            } else if (!acknowledged.containsKey(entry.op())) {
                waiting.add(entry.record());
            }
        }
        waiting.addAll(bad);
        long bytes = photos.values().stream().mapToLong(Photo::bytes).sum();
        long done = confirmed.stream().mapToLong(c -> photos.get(c).bytes()).sum();
        return new Totals(records.size(), records.size() - waiting.size(), photos.size(), confirmed.size(), bytes, done,
                bad.size());
    }

    @Override
    public Optional<Cursor> findCursor() {
        return cursor;
    }

    @Override
    public void takeFeed(List<CityRecord> changes, Cursor after) {
        if (cursor.isPresent() && (!cursor.get().epoch().equals(after.epoch()) || cursor.get().seq() > after.seq())) {
            city.clear();
        }
        changes.forEach(change -> city.put(change.id(), change));
        cursor = Optional.of(after);
    }

    @Override
    public void keepReceipt(String json) {
        receipt = Optional.of(json);
    }

    @Override
    public Optional<String> findReceipt() {
        return receipt;
    }
}

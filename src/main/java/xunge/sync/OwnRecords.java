package xunge.sync;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import xunge.domain.Sha256;
import xunge.store.Outbox;
import xunge.store.StoreException;
import xunge.sync.wire.MalformedException;
import xunge.sync.wire.WireOp;

/// What the device itself holds, record by record: the side of the comparison that is not asked over the line.
final class OwnRecords {

    private static final int PAGE = 500;

    private final Map<UUID, Own> records = new LinkedHashMap<>();

    private OwnRecords() {}

    /// Everything frozen in `outbox` at this moment. Reads all operations once, a page at a time.
    static OwnRecords of(Outbox outbox) throws StoreException, SyncException {
        OwnRecords own = new OwnRecords();
        long from = 1;
        List<Outbox.Entry> page = outbox.listFrom(from, PAGE);
        while (!page.isEmpty()) {
            for (Outbox.Entry entry : page) {
                own.add(entry);
            }
            page = outbox.listFrom(page.getLast().seq() + 1, PAGE);
        }
        return own;
    }

    private void add(Outbox.Entry entry) throws SyncException {
        Own own = records.computeIfAbsent(entry.record(), id -> new Own(new LinkedHashMap<>(), new LinkedHashSet<>()));
        own.ops().put(entry.op(), entry.sha256());
        try {
            WireOp.parse(entry.json()).photos().forEach(photo -> own.photos().add(photo.sha256()));
        } catch (MalformedException e) {
            throw new SyncException("sync.record-damaged", List.of(entry.record().toString()), e);
        }
    }

    /// The records' identifiers, in the order they were made.
    List<UUID> ids() {
        return new ArrayList<>(records.keySet());
    }

    /// What the device holds of record `id`.
    Own get(UUID id) {
        Own own = records.get(id);
        if (own == null) {
            throw new IllegalArgumentException("not of this device: " + id);
        }
        return own;
    }

    /// One record.
    ///
    /// @param ops its operations and their digests, in order
    /// @param photos the digests of its photos
    record Own(Map<UUID, Sha256> ops, Set<Sha256> photos) {}
}

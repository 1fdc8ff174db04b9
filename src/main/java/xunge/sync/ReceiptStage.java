package xunge.sync;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import xunge.domain.Sha256;
import xunge.sync.wire.Meta;
import xunge.sync.wire.ReceiptWire;

/// Asks the city what it holds of every record of this device and compares each digest with the device's own.
final class ReceiptStage {

    private final CityCalls city;
    private final Meta meta;

    ReceiptStage(CityCalls city, Meta meta) {
        this.city = city;
        this.meta = meta;
    }

    /// The outcome for all of `own`; throws `sync.digest-differs` when the city holds other bytes.
    Outcome run(OwnRecords own) throws SyncException, StoppedException {
        List<UUID> ids = own.ids();
        int chunk = meta.limits().receiptRecords();
        List<String> pages = new ArrayList<>();
        int missing = 0;
        int refused = 0;
        for (int from = 0; from == 0 || from < ids.size(); from += chunk) {
            List<UUID> some = ids.subList(from, Math.min(from + chunk, ids.size()));
            Reply.Answered<ReceiptWire.Receipt> page = city.expect(
                    city.post("/v1/receipts", new ReceiptWire.Ask(some), ReceiptWire.Receipt.class));
            if (!page.value().epoch().equals(meta.epoch())) {
                throw city.problem("sync.city-changed", null);
            }
            pages.add(page.json());
            Tally tally = compare(some, page.value(), own);
            missing += tally.missing();
            refused += tally.refused();
        }
        return new Outcome("[" + String.join(",", pages) + "]", missing, refused);
    }

    private Tally compare(List<UUID> asked, ReceiptWire.Receipt page, OwnRecords own) throws SyncException {
        Map<UUID, ReceiptWire.Item> items = new HashMap<>();
        page.records().forEach(item -> items.put(item.id(), item));
        Set<UUID> refusedWhole = new HashSet<>(page.refused());
        int missing = 0;
        int refused = 0;
        for (UUID id : asked) {
            ReceiptWire.Item item = items.get(id);
            if (item != null) {
                missing += isWhole(id, own.get(id), item) ? 0 : 1;
                refused += item.ops().stream().anyMatch(ReceiptWire.Op::rejected) ? 1 : 0;
            } else if (refusedWhole.contains(id)) {
                refused++;
            } else {
                missing++;
            }
        }
        return new Tally(missing, refused);
    }

    /// True when the city holds every operation and every photo of the record.
    private boolean isWhole(UUID id, OwnRecords.Own own, ReceiptWire.Item item) throws SyncException {
        Map<UUID, Sha256> ops = new HashMap<>();
        item.ops().forEach(op -> ops.put(op.op(), op.sha256()));
        for (Map.Entry<UUID, Sha256> mine : own.ops().entrySet()) {
            Sha256 theirs = ops.get(mine.getKey());
            if (theirs == null) {
                return false;
            }
            if (!theirs.equals(mine.getValue())) {
                throw city.problem("sync.digest-differs", null, id.toString());
            }
        }
        Set<Sha256> present = new HashSet<>();
        item.photos().stream().filter(ReceiptWire.Photo::present).forEach(photo -> present.add(photo.sha256()));
        return present.containsAll(own.photos()) || item.ops().stream().anyMatch(ReceiptWire.Op::rejected);
    }

    /// The sums of one page.
    private record Tally(int missing, int refused) {}

    /// What the comparison gave.
    ///
    /// @param json the city's answers as it sent them, as a JSON array
    /// @param missing records of which the city lacks something
    /// @param refused records of which the city refused something
    record Outcome(String json, int missing, int refused) {

        /// True when the city holds everything of this device.
        boolean isWhole() {
            return missing == 0;
        }
    }
}

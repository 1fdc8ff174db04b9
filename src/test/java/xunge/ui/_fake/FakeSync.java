package xunge.ui._fake;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import xunge.domain.PhotoRef;
import xunge.domain.RecordState;
import xunge.domain.Sha256;
import xunge.domain.Violation;
import xunge.sync.ShiftReceipt;
import xunge.sync.ShiftSync;
import xunge.sync.SyncCounts;
import xunge.sync.SyncException;

/// A city that answers at once, or does not answer at all.
public final class FakeSync implements ShiftSync {

    private final FakePatrol patrol;
    private boolean isAway;
    private boolean isBroken;
    private int runs;

    public FakeSync(FakePatrol patrol) {
        this.patrol = patrol;
    }

    public void goAway() {
        isAway = true;
    }

    public void comeBack() {
        isAway = false;
    }

    public void breakDown() {
        isBroken = true;
    }

    public int runs() {
        return runs;
    }

    @Override
    public SyncCounts counts() {
        List<Violation> finished = finished();
        List<Violation> synced = finished.stream().filter(r -> r.state() == RecordState.SYNCED).toList();
        return new SyncCounts(finished.size(), synced.size(), photos(finished), photos(synced), bytes(finished),
                bytes(synced), 0);
    }

    @Override
    public Optional<ShiftReceipt> run(Consumer<SyncCounts> progress, BooleanSupplier cancelled) throws SyncException {
        runs++;
        progress.accept(counts());
        if (isBroken) {
            throw new IllegalStateException("fake");
        }
        if (isAway) {
            throw new SyncException("sync.unreachable", List.of("127.0.0.1:9"), null);
        }
        if (cancelled.getAsBoolean()) {
            return Optional.empty();
        }
        patrol.markAll(RecordState.QUEUED, RecordState.SYNCED);
        progress.accept(counts());
        return Optional.of(receipt());
    }

    @Override
    public Optional<ShiftReceipt> findLastReceipt() {
        return Optional.empty();
    }

    private ShiftReceipt receipt() {
        List<ShiftReceipt.Item> items = finished().stream()
                .map(r -> new ShiftReceipt.Item(r.id(), "ZZ-" + r.localNumber(),
                        Sha256.of(r.id().toString().getBytes()),
                        r.photos().stream().map(PhotoRef::sha256).toList()))
                .toList();
        return new ShiftReceipt(FakePatrol.NOW, "e1", Sha256.ZERO, items);
    }

    private List<Violation> finished() {
        return patrol.listRecords().stream().filter(r -> r.state() != RecordState.DRAFT).toList();
    }

    private static int photos(List<Violation> records) {
        return records.stream().mapToInt(r -> r.photos().size()).sum();
    }

    private static long bytes(List<Violation> records) {
        return records.stream().flatMap(r -> r.photos().stream()).mapToLong(PhotoRef::bytes).sum();
    }
}

package xunge.sync;

import java.util.function.Consumer;
import xunge.store.Outbox;
import xunge.store.StoreException;

/// Tells whoever watches how far the device is, by the store's own numbers.
final class Progress {

    private final Outbox outbox;
    private final Consumer<SyncCounts> watcher;

    Progress(Outbox outbox, Consumer<SyncCounts> watcher) {
        this.outbox = outbox;
        this.watcher = watcher;
    }

    void report() throws StoreException {
        watcher.accept(counts(outbox));
    }

    static SyncCounts counts(Outbox outbox) throws StoreException {
        Outbox.Totals totals = outbox.totals();
        return new SyncCounts(totals.records(), totals.recordsConfirmed(), totals.photos(), totals.photosConfirmed(),
                totals.photoBytes(), totals.photoBytesConfirmed(), totals.refused());
    }
}

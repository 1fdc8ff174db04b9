package xunge.app.tour;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import xunge.store.StoreException;
import xunge.sync.ShiftReceipt;
import xunge.sync.ShiftSync;
import xunge.sync.SyncCounts;
import xunge.sync.SyncException;

/// The real sync, held once in the middle of the photos so that the server can be killed at that very moment.
final class TourSync implements ShiftSync {

    private static final long LONGEST_HOLD_SECONDS = 60;

    private final ShiftSync real;
    private final Runnable halfWay;
    private final CountDownLatch goOn = new CountDownLatch(1);

    /// Runs `real`; `halfWay` is called, once, when the first photo is confirmed and others are not.
    TourSync(ShiftSync real, Runnable halfWay) {
        this.real = real;
        this.halfWay = halfWay;
    }

    /// Lets the run go on.
    void goOn() {
        goOn.countDown();
    }

    @Override
    public SyncCounts counts() throws StoreException {
        return real.counts();
    }

    @Override
    public Optional<ShiftReceipt> run(Consumer<SyncCounts> progress, BooleanSupplier cancelled)
            throws SyncException, StoreException {
        return real.run(counts -> {
            progress.accept(counts);
            if (counts.photosConfirmed() > 0 && counts.photosWaiting() > 0 && goOn.getCount() > 0) {
                hold();
            }
        }, cancelled);
    }

    private synchronized void hold() {
        if (goOn.getCount() == 0) {
            return;
        }
        halfWay.run();
        try {
            if (!goOn.await(LONGEST_HOLD_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody said go on");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public Optional<ShiftReceipt> findLastReceipt() throws StoreException {
        return real.findLastReceipt();
    }
}

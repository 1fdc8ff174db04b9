package xunge.app.tour;

import org.jspecify.annotations.Nullable;
import xunge.sync.ShiftSync;

/// Keeps hold of the [TourSync] that the desktop makes for itself.
final class TourSyncHolder {

    private final Runnable halfWay;
    private volatile @Nullable TourSync sync;

    TourSyncHolder(Runnable halfWay) {
        this.halfWay = halfWay;
    }

    ShiftSync around(ShiftSync real) {
        TourSync held = new TourSync(real, halfWay);
        sync = held;
        return held;
    }

    void goOn() {
        TourSync held = sync;
        if (held != null) {
            held.goOn();
        }
    }
}

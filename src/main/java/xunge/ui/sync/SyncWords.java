package xunge.ui.sync;

import xunge.sync.SyncCounts;
import xunge.ui.text.Phrase;

/// The window's words for what is and what is not yet with the city: counts and words, never a lone colour.
public final class SyncWords {

    private static final double BYTES_PER_MEGABYTE = 1e6;

    private SyncWords() {}

    /// Records and photos, confirmed of all.
    public static Phrase counts(SyncCounts counts) {
        return Phrase.of("sync.counts", counts.recordsConfirmed(), counts.records(), counts.photosConfirmed(),
                counts.photos());
    }

    /// What the status bar says: how much waits, or that all is confirmed, or that there is nothing.
    public static Phrase status(SyncCounts counts) {
        if (counts.records() == 0) {
            return Phrase.of("status.sync.nothing");
        }
        if (counts.isAllConfirmed()) {
            return Phrase.of("status.sync.all", counts.records(), counts.photos());
        }
        return Phrase.of("status.sync.waiting", counts.recordsWaiting(), counts.photosConfirmed(), counts.photos());
    }

    /// How many of the photos' bytes are confirmed.
    public static Phrase bytes(SyncCounts counts) {
        return Phrase.of("sync.bytes", counts.photoBytesConfirmed() / BYTES_PER_MEGABYTE,
                counts.photoBytes() / BYTES_PER_MEGABYTE);
    }

    /// How far the work has come, 0 to 1: records and photos count alike.
    public static double progress(SyncCounts counts) {
        int all = counts.records() + counts.photos();
        return all == 0 ? 0 : (double) (counts.recordsConfirmed() + counts.photosConfirmed()) / all;
    }
}

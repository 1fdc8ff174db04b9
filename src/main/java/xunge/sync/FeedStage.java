package xunge.sync;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xunge.domain.Sha256;
import xunge.store.CityRecord;
import xunge.store.Outbox;
import xunge.store.StoreException;
import xunge.sync.wire.FeedChange;
import xunge.sync.wire.FeedCursor;
import xunge.sync.wire.FeedPage;
import xunge.sync.wire.Json;
import xunge.sync.wire.MalformedException;
import xunge.sync.wire.Meta;
import xunge.sync.wire.RecordBody;

/// Pulls what the city has since the last time, checks every link of the chain, and takes it page by page.
final class FeedStage {

    private final CityCalls city;
    private final Outbox outbox;
    private final Meta meta;

    FeedStage(CityCalls city, Outbox outbox, Meta meta) {
        this.city = city;
        this.outbox = outbox;
        this.meta = meta;
    }

    /// Returns when the device has taken everything the city had.
    void run() throws SyncException, StoreException, StoppedException {
        Outbox.Cursor cursor = start();
        boolean more = true;
        while (more) {
            FeedPage page = fetch(cursor);
            cursor = take(page, cursor);
            more = page.more();
        }
    }

    private Outbox.Cursor start() throws StoreException {
        Optional<Outbox.Cursor> kept = outbox.findCursor();
        if (kept.isPresent() && kept.get().epoch().equals(meta.epoch())) {
            return kept.get();
        }
        return new Outbox.Cursor(meta.epoch(), 0, Sha256.ZERO);
    }

    private FeedPage fetch(Outbox.Cursor cursor) throws SyncException, StoppedException {
        String query = URLEncoder.encode(new FeedCursor(cursor.epoch(), cursor.seq()).toString(),
                StandardCharsets.UTF_8);
        FeedPage page = city.expect(
                city.get("/v1/feeds?cursor=" + query + "&limit=" + meta.limits().feedPage(), FeedPage.class)).value();
        if (!page.epoch().equals(meta.epoch())) {
            throw city.problem("sync.city-changed", null);
        }
        if (page.more() && page.changes().isEmpty()) {
            throw city.problem("sync.answer-damaged", null);
        }
        return page;
    }

    private Outbox.Cursor take(FeedPage page, Outbox.Cursor before) throws SyncException, StoreException {
        List<CityRecord> records = new ArrayList<>();
        long seq = before.seq();
        Sha256 chain = before.chain();
        for (FeedChange change : page.changes()) {
            if (!change.follows(seq, chain)) {
                throw city.problem("sync.chain-broken", null, String.valueOf(seq + 1));
            }
            if (change.payload().isPresent()) {
                records.add(record(change, change.payload().get()));
            }
            seq = change.seq();
            chain = change.chain();
        }
        Outbox.Cursor after = new Outbox.Cursor(meta.epoch(), seq, chain);
        if (!outbox.findCursor().equals(Optional.of(after))) {
            outbox.takeFeed(records, after);
        }
        return after;
    }

    private CityRecord record(FeedChange change, String payload) throws SyncException {
        try {
            return Json.read(payload, RecordBody.class).cityRecord(change.seq());
        } catch (MalformedException e) {
            throw city.problem("sync.answer-damaged", e);
        }
    }
}

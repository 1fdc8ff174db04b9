package xunge.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import xunge.domain.Sha256;
import xunge.store.Outbox;
import xunge.store.StoreException;
import xunge.sync.wire.ChainHash;
import xunge.sync.wire.Envelope;
import xunge.sync.wire.FeedCursor;
import xunge.sync.wire.Json;
import xunge.sync.wire.MalformedException;
import xunge.sync.wire.Meta;
import xunge.sync.wire.ProblemType;
import xunge.sync.wire.ReceiptWire;

/// Syncs an outbox with the city, in this order: who is there, push operations, send photos, compare digests, pull.
///
/// Every step may be repeated, so a run that broke off anywhere is finished by the next one. When the city turns out to
/// have lost something it once confirmed (its epoch or chain is another, or the receipt lacks a record), everything is
/// sent again; the city knows what it still has by the operations' identifiers.
public final class OutboxSync implements ShiftSync {

    private static final int ROUNDS = 3;

    private final Outbox outbox;
    private final CityTransport transport;
    private final SyncPace pace;
    private final RandomGenerator random;

    /// Syncs `outbox` over `transport`; `random` draws the pauses.
    public OutboxSync(Outbox outbox, CityTransport transport, SyncPace pace, RandomGenerator random) {
        this.outbox = outbox;
        this.transport = transport;
        this.pace = pace;
        this.random = random;
    }

    @Override
    public SyncCounts counts() throws StoreException {
        return Progress.counts(outbox);
    }

    @Override
    public Optional<ShiftReceipt> run(Consumer<SyncCounts> progress, BooleanSupplier cancelled)
            throws SyncException, StoreException {
        CityCalls city = new CityCalls(transport, pace, random, cancelled);
        try {
            Meta meta = meet(city);
            resendWhenForked(city, meta);
            Optional<String> receipt = deliver(city, meta, new Progress(outbox, progress));
            new FeedStage(city, outbox, meta).run();
            return receipt.isPresent() ? Optional.of(parse(receipt.get())) : Optional.empty();
        } catch (StoppedException e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<ShiftReceipt> findLastReceipt() throws StoreException {
        Optional<String> kept = outbox.findReceipt();
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse(kept.get()));
        } catch (SyncException e) {
            throw new StoreException("store.damaged", List.of("receipt"), e);
        }
    }

    private Meta meet(CityCalls city) throws SyncException, StoppedException {
        Meta meta = city.expect(city.get("/v1/meta", Meta.class))
                .value()
                .ifCityServer()
                .orElseThrow(() -> city.problem("sync.not-a-city-server", null, "200", ""));
        if (!meta.protocol().has(Envelope.PROTOCOL)) {
            throw city.problem("sync.protocol-too-old", null);
        }
        return meta;
    }

    /// Puts everything back to waiting when the city is not the store that confirmed it.
    private void resendWhenForked(CityCalls city, Meta meta) throws SyncException, StoreException, StoppedException {
        Optional<Outbox.Cursor> cursor = outbox.findCursor();
        if (cursor.isPresent() && !isOnChain(city, meta, cursor.get())) {
            outbox.resendEverything();
            outbox.takeFeed(List.of(), new Outbox.Cursor(meta.epoch(), 0, Sha256.ZERO));
        }
    }

    private static boolean isOnChain(CityCalls city, Meta meta, Outbox.Cursor cursor)
            throws SyncException, StoppedException {
        if (!cursor.epoch().equals(meta.epoch())) {
            return false;
        }
        if (cursor.seq() == 0) {
            return true;
        }
        String path = "/v1/feeds/" + FeedCursor.FEED + "/hash?seq=" + cursor.seq();
        return switch (city.get(path, ChainHash.class)) {
            case Reply.Answered<ChainHash> answered -> answered.value().chain().equals(cursor.chain());
            case Reply.Refused<ChainHash> refused -> {
                if (!refused.problem().is(ProblemType.NOT_FOUND)) {
                    throw city.refusal(refused.problem());
                }
                yield false;
            }
        };
    }

    /// Sends until the city confirms everything; returns the receipt, or nothing when the city refused a record.
    private Optional<String> deliver(CityCalls city, Meta meta, Progress progress)
            throws SyncException, StoreException, StoppedException {
        for (int round = 1; round <= ROUNDS; round++) {
            OwnRecords own = OwnRecords.of(outbox);
            new PushStage(city, outbox, meta, progress).run();
            Optional<SyncException> badPhoto = new PhotoStage(city, outbox, meta, progress, pace.uploads()).run();
            if (badPhoto.isPresent()) {
                throw badPhoto.get();
            }
            ReceiptStage.Outcome outcome = new ReceiptStage(city, meta).run(own);
            progress.report();
            if (!outcome.isWhole()) {
                outbox.resendEverything();
            } else if (outcome.refused() > 0) {
                return Optional.empty();
            } else if (counts().isAllConfirmed()) {
                outbox.keepReceipt(outcome.json());
                return Optional.of(outcome.json());
            }
        }
        throw city.problem("sync.not-confirmed", null);
    }

    private ShiftReceipt parse(String json) throws SyncException {
        try {
            ReceiptWire.Receipt[] pages = Json.read(json, ReceiptWire.Receipt[].class);
            List<ShiftReceipt.Item> items = new ArrayList<>();
            for (ReceiptWire.Receipt page : pages) {
                page.records().forEach(item -> items.add(item(item)));
            }
            ReceiptWire.Receipt last = pages[pages.length - 1];
            return new ShiftReceipt(last.cityTime(), last.epoch(), last.head().chain(), items);
        } catch (MalformedException | IndexOutOfBoundsException e) {
            throw new SyncException("sync.answer-damaged", List.of(transport.address()), e);
        }
    }

    private static ShiftReceipt.Item item(ReceiptWire.Item item) {
        return new ShiftReceipt.Item(item.id(), item.cityNumber(), item.ops().getFirst().sha256(),
                item.photos().stream().map(ReceiptWire.Photo::sha256).toList());
    }
}

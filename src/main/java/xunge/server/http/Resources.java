package xunge.server.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import xunge.domain.Sha256;
import xunge.server.store.CityStore;
import xunge.server.store.ProblemException;
import xunge.store.StoreException;
import xunge.sync.wire.BlobWire;
import xunge.sync.wire.Envelope;
import xunge.sync.wire.FeedCursor;
import xunge.sync.wire.Meta;
import xunge.sync.wire.Problem;
import xunge.sync.wire.ProblemType;
import xunge.sync.wire.ReceiptWire;

/// What each resource of `/v1` does; `src/doc/protocol.md` is the text to it.
final class Resources {

    private static final Meta.Limits LIMITS = Meta.Limits.DEFAULT;
    private static final int SMALL_BODY = 256 << 10;

    private final CityStore store;
    private final DeviceLocks devices = new DeviceLocks();

    Resources(CityStore store) {
        this.store = store;
    }

    /// Answers `exchange` or throws why not.
    void answer(Exchange exchange) throws ProblemException, StoreException, IOException {
        String[] path = exchange.path();
        String first = path.length > 2 && path[1].equals("v1") ? path[2] : "";
        switch (first + "/" + path.length) {
            case "meta/3" -> only(exchange, "GET", () -> exchange.answer(store.meta()));
            case "push/3" -> only(exchange, "POST", () -> push(exchange));
            case "feeds/3" -> only(exchange, "GET", () -> feed(exchange));
            case "feeds/5" -> chain(exchange, path);
            case "receipts/3" -> only(exchange, "POST", () -> receipt(exchange));
            case "blobs/4", "blobs/5", "blobs/6", "blobs/7" -> blob(exchange, path);
            default -> throw new ProblemException(ProblemType.NOT_FOUND);
        }
    }

    private static void only(Exchange exchange, String method, Action action)
            throws ProblemException, StoreException, IOException {
        if (!exchange.method().equals(method)) {
            throw new ProblemException(ProblemType.METHOD_NOT_ALLOWED);
        }
        action.run();
    }

    private void push(Exchange exchange) throws ProblemException, StoreException, IOException {
        Envelope envelope = exchange.body(Envelope.class, LIMITS.envelopeBytes());
        if (envelope.protocol() != Envelope.PROTOCOL) {
            throw new ProblemException(ProblemType.PROTOCOL_UNSUPPORTED);
        }
        if (envelope.ops().isEmpty() || envelope.ops().size() > LIMITS.envelopeOps()) {
            throw malformed("/ops");
        }
        try (DeviceLocks.Lock _ = devices.take(envelope.device())) {
            exchange.answer(store.push(envelope));
        }
    }

    private void feed(Exchange exchange) throws ProblemException, StoreException {
        Optional<String> text = exchange.findParameter("cursor");
        Optional<FeedCursor> cursor = text.flatMap(FeedCursor::parse);
        if (text.isPresent() && cursor.isEmpty()) {
            throw malformed("?cursor");
        }
        long limit = number(exchange.findParameter("limit").orElse(String.valueOf(LIMITS.feedPage())), "?limit");
        if (limit < 1 || limit > LIMITS.feedPage()) {
            throw malformed("?limit");
        }
        exchange.answer(store.feed(cursor, (int) limit));
    }

    private void chain(Exchange exchange, String[] path) throws ProblemException, StoreException, IOException {
        if (!path[3].equals(FeedCursor.FEED) || !path[4].equals("hash")) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
        only(exchange, "GET", () -> exchange
                .answer(store.chainAt(number(exchange.findParameter("seq").orElse(""), "?seq"))));
    }

    private void receipt(Exchange exchange) throws ProblemException, StoreException, IOException {
        ReceiptWire.Ask ask = exchange.body(ReceiptWire.Ask.class, SMALL_BODY);
        if (ask.records().size() > LIMITS.receiptRecords()) {
            throw malformed("/records");
        }
        exchange.answer(store.receipt(ask.records().stream().distinct().toList()));
    }

    private void blob(Exchange exchange, String[] path) throws ProblemException, StoreException, IOException {
        if (path.length == 4 && path[3].equals("check")) {
            only(exchange, "POST", () -> check(exchange));
            return;
        }
        if (path.length == 4 || !path[3].equals("sha256")) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
        if (!Sha256.isHex(path[4])) {
            throw malformed("");
        }
        Sha256 sha256 = new Sha256(path[4]);
        switch (path.length + (path.length > 5 ? path[5] : exchange.method())) {
            case "5GET" -> exchange.answerFile(store.blobFile(sha256), sha256.hex());
            case "5PUT" -> whole(exchange, sha256);
            case "6complete" -> only(exchange, "POST", () -> complete(exchange, sha256));
            case "7parts" -> only(exchange, "PUT", () -> part(exchange, sha256, number(path[6], "")));
            default -> throw new ProblemException(
                    path.length == 5 ? ProblemType.METHOD_NOT_ALLOWED : ProblemType.NOT_FOUND);
        }
    }

    private void check(Exchange exchange) throws ProblemException, StoreException, IOException {
        BlobWire.Check check = exchange.body(BlobWire.Check.class, SMALL_BODY);
        if (check.sha256().size() > LIMITS.hashes()) {
            throw malformed("/sha256");
        }
        exchange.answer(store.check(check.sha256()));
    }

    private void whole(Exchange exchange, Sha256 sha256) throws ProblemException, StoreException, IOException {
        try (InputStream body = exchange.stream(Exchange.BYTES, LIMITS.partBytes())) {
            exchange.answer(store.takeBlob(sha256, body));
        }
    }

    private void part(Exchange exchange, Sha256 sha256, long index)
            throws ProblemException, StoreException, IOException {
        if (index >= LIMITS.blobBytes() / LIMITS.partBytes()) {
            throw new ProblemException(ProblemType.TOO_LARGE);
        }
        try (InputStream body = exchange.stream(Exchange.BYTES, LIMITS.partBytes())) {
            exchange.answer(store.takePart(sha256, (int) index, body));
        }
    }

    private void complete(Exchange exchange, Sha256 sha256) throws ProblemException, StoreException, IOException {
        BlobWire.Complete complete = exchange.body(BlobWire.Complete.class, SMALL_BODY);
        if (complete.parts().isEmpty() || complete.parts().size() > LIMITS.blobBytes() / LIMITS.partBytes()) {
            throw malformed("/parts");
        }
        exchange.answer(store.complete(sha256, complete));
    }

    private static long number(String text, String pointer) throws ProblemException {
        if (!text.matches("0|[1-9][0-9]{0,17}")) {
            throw malformed(pointer);
        }
        return Long.parseLong(text);
    }

    private static ProblemException malformed(String pointer) {
        return new ProblemException(Problem.of(ProblemType.MALFORMED).at(pointer));
    }

    /// Answers or throws why not.
    @FunctionalInterface
    private interface Action {

        void run() throws ProblemException, StoreException, IOException;
    }
}

package xunge.server.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import xunge.domain.Sha256;
import xunge.store.StoreException;
import xunge.store.gpkg.SqlSession;
import xunge.store.gpkg.SqliteProblems;
import xunge.sync.wire.BlobWire;
import xunge.sync.wire.ChainHash;
import xunge.sync.wire.Envelope;
import xunge.sync.wire.FeedChange;
import xunge.sync.wire.FeedCursor;
import xunge.sync.wire.FeedPage;
import xunge.sync.wire.Meta;
import xunge.sync.wire.ProblemType;
import xunge.sync.wire.PushAnswer;
import xunge.sync.wire.ReceiptWire;
import xunge.sync.wire.RecordBody;

/// Everything the city keeps, in one directory: `city.gpkg` and the photos. What a method says is durable when it
/// returns. Thread-safe; one transaction writes at a time.
public final class CityStore implements AutoCloseable {

    /// The GeoPackage in the directory of a city server.
    public static final String FILE_NAME = "city.gpkg";

    private final InstantSource clock;
    private final String epoch;
    private final SqlThread writer;
    private final SqlThread reader;
    private final BlobDirectory blobs;

    private CityStore(InstantSource clock, String epoch, CityFile file, BlobDirectory blobs) {
        this.clock = clock;
        this.epoch = epoch;
        this.writer = SqlThread.writing("city-writer", file.path(), file.writer());
        this.reader = SqlThread.reading("city-reader", file.path(), file.reader());
        this.blobs = blobs;
    }

    /// Opens the store in the directory `home`, made with `newEpoch` when there is none.
    public static CityStore open(Path home, InstantSource clock, UUID newEpoch) throws StoreException {
        try {
            Files.createDirectories(home);
        } catch (IOException e) {
            throw SqliteProblems.of(home, e);
        }
        BlobDirectory blobs = new BlobDirectory(home);
        CityFile file = CityFile.open(home.resolve(FILE_NAME), clock.instant(), newEpoch);
        return new CityStore(clock, file.epoch(), file, blobs);
    }

    /// Who this city is and where its feed ends.
    public Meta meta() throws StoreException, ProblemException {
        Meta.Head head = reader.run(sql -> new Feed(sql).head());
        return new Meta(Meta.SERVICE, new Meta.Range(Envelope.PROTOCOL, Envelope.PROTOCOL), epoch, now(),
                Meta.Limits.DEFAULT, head);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /// Takes `envelope` in one transaction.
    public PushAnswer push(Envelope envelope) throws StoreException, ProblemException {
        return new PushAnswer(epoch, writer.run(sql -> new PushTransaction(sql, now()).run(envelope)));
    }

    /// The changes after `cursor` (absent: from the beginning), at most `limit`.
    public FeedPage feed(Optional<FeedCursor> cursor, int limit) throws StoreException, ProblemException {
        if (cursor.isPresent() && !cursor.get().epoch().equals(epoch)) {
            throw new ProblemException(ProblemType.EPOCH_CHANGED);
        }
        long after = cursor.map(FeedCursor::seq).orElse(0L);
        return reader.run(sql -> {
            Feed feed = new Feed(sql);
            long end = feed.head().seq();
            if (after > end) {
                throw new ProblemException(ProblemType.CURSOR_AHEAD);
            }
            List<FeedChange> changes = feed.listAfter(after, limit);
            long last = changes.isEmpty() ? after : changes.getLast().seq();
            return new FeedPage(epoch, new FeedCursor(epoch, last).toString(), last < end, changes);
        });
    }

    /// The chain's value after change `seq`; throws `NOT_FOUND` beyond the end.
    public ChainHash chainAt(long seq) throws StoreException, ProblemException {
        Optional<Sha256> chain = reader.run(sql -> new Feed(sql).findChain(seq));
        return new ChainHash(epoch, seq, chain.orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND)));
    }

    /// Which of `asked` the city holds and which it lacks.
    public BlobWire.Checked check(List<Sha256> asked) throws StoreException, ProblemException {
        return reader.run(sql -> {
            List<Sha256> missing = new ArrayList<>();
            List<Sha256> present = new ArrayList<>();
            for (Sha256 sha256 : asked) {
                (findBytes(sql, sha256).isPresent() ? present : missing).add(sha256);
            }
            return new BlobWire.Checked(missing, present);
        });
    }

    /// The size of the photo when its row says it arrived and its file is whole.
    private Optional<Long> findBytes(SqlSession sql, Sha256 sha256) throws SQLException {
        return sql.find("SELECT bytes FROM blob WHERE sha256 = ?", row -> row.getLong(1), sha256.hex())
                .filter(bytes -> blobs.holds(sha256, bytes));
    }

    /// Takes all of `body` as the photo `sha256`. An `IOException` is the sender's.
    public BlobWire.Stored takeBlob(Sha256 sha256, InputStream body)
            throws IOException, StoreException, ProblemException {
        return noted(sha256, blobs.take(body, sha256));
    }

    /// Takes all of `body` as part `index` of the photo `whole`. An `IOException` is the sender's.
    public BlobWire.Stored takePart(Sha256 whole, int index, InputStream body) throws IOException, StoreException {
        return blobs.takePart(body, whole, index);
    }

    /// Joins the parts of the photo `whole`; once it is there, says so again whatever became of the parts.
    public BlobWire.Stored complete(Sha256 whole, BlobWire.Complete complete) throws StoreException, ProblemException {
        Optional<Long> held = reader.run(sql -> findBytes(sql, whole));
        if (held.isPresent()) {
            return new BlobWire.Stored(whole, held.get());
        }
        return noted(whole, blobs.join(whole, complete));
    }

    /// Says in the database that the photo is there, after its file is durable.
    private BlobWire.Stored noted(Sha256 sha256, long bytes) throws StoreException, ProblemException {
        return writer.run(sql -> {
            sql.update("INSERT INTO blob VALUES (?, ?, ?) ON CONFLICT (sha256) DO NOTHING", sha256.hex(), bytes,
                    clock.millis());
            return new BlobWire.Stored(sha256, bytes);
        });
    }

    /// The file of the photo `sha256`; throws `NOT_FOUND` when the city lacks it.
    public Path blobFile(Sha256 sha256) throws StoreException, ProblemException {
        if (reader.run(sql -> findBytes(sql, sha256)).isEmpty()) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
        return blobs.file(sha256);
    }

    /// What the city holds of each of `ids`, all at one moment.
    public ReceiptWire.Receipt receipt(List<UUID> ids) throws StoreException, ProblemException {
        return reader.run(sql -> {
            Ledger ledger = new Ledger(sql);
            Records records = new Records(sql);
            List<ReceiptWire.Item> items = new ArrayList<>();
            List<UUID> refused = new ArrayList<>();
            List<UUID> unknown = new ArrayList<>();
            for (UUID id : ids) {
                Optional<RecordBody> body = records.find(id);
                List<ReceiptWire.Op> ops = ledger.listOps(id);
                if (body.isPresent()) {
                    items.add(item(sql, body.get(), ops));
                } else {
                    (ops.isEmpty() ? unknown : refused).add(id);
                }
            }
            return new ReceiptWire.Receipt(epoch, now(), new Feed(sql).head(), items, refused, unknown);
        });
    }

    private ReceiptWire.Item item(SqlSession sql, RecordBody body, List<ReceiptWire.Op> ops)
            throws SQLException {
        List<ReceiptWire.Photo> photos = new ArrayList<>();
        boolean complete = true;
        for (var photo : body.photos()) {
            boolean present = findBytes(sql, photo.sha256()).isPresent();
            complete &= present;
            photos.add(new ReceiptWire.Photo(photo.sha256(), photo.bytes(), present));
        }
        return new ReceiptWire.Item(body.id(), body.cityNumber(), body.v(), complete, ops, photos);
    }

    @Override
    public void close() throws StoreException {
        try {
            reader.close();
        } finally {
            writer.close();
        }
    }
}

package xunge.store.sqlite;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import xunge.domain.Sha256;
import xunge.store.CityRecord;
import xunge.store.Outbox;
import xunge.store.StoreException;
import xunge.store.gpkg.MetaTable;
import xunge.store.gpkg.SqlSession;
import xunge.store.photo.PhotoFiles;

/// The outbox of the work store.
final class SqliteOutbox implements Outbox {

    private static final String OF_FINISHED = " FROM photo p WHERE p.sha256 IN"
            + " (SELECT vp.sha256 FROM violation_photo vp JOIN outbox o ON o.record = vp.violation)";
    private static final String EPOCH = "feed.epoch";
    private static final String SEQ = "feed.seq";
    private static final String CHAIN = "feed.chain";
    private static final String RECEIPT = "receipt";

    private final UUID device;
    private final StoreWriter writer;
    private final StoreReader reader;
    private final PhotoFiles photos;

    SqliteOutbox(UUID device, StoreWriter writer, StoreReader reader, PhotoFiles photos) {
        this.device = device;
        this.writer = writer;
        this.reader = reader;
        this.photos = photos;
    }

    @Override
    public UUID device() {
        return device;
    }

    @Override
    public List<Entry> listWaiting(int limit) throws StoreException {
        return reader.read(
                sql -> sql.list("SELECT op, seq, record, bytes, sha256 FROM outbox WHERE state = 'WAITING' ORDER BY seq"
                        + " LIMIT ?", SqliteOutbox::entry, limit));
    }

    @Override
    public List<Entry> listFrom(long fromSeq, int limit) throws StoreException {
        return reader.read(sql -> sql.list(
                "SELECT op, seq, record, bytes, sha256 FROM outbox WHERE seq >= ? ORDER BY seq LIMIT ?",
                SqliteOutbox::entry, fromSeq, limit));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(UUID.fromString(row.getString(1)), row.getLong(2), UUID.fromString(row.getString(3)),
                new String(row.getBytes(4), StandardCharsets.UTF_8), new Sha256(row.getString(5)));
    }

    /// An operation as the answers of the city concern it.
    private record Op(String record, Sha256 sha256, String state, String problem) {}

    private static Op op(Transaction tx, UUID op) throws SQLException, StoreException {
        return tx.sql()
                .find("SELECT record, sha256, state, coalesce(problem_type || char(10) || problem_detail, '')"
                        + " FROM outbox WHERE op = ?",
                        row -> new Op(row.getString(1), new Sha256(row.getString(2)), row.getString(3),
                                row.getString(4)),
                        op.toString())
                .orElseThrow(() -> new StoreException("store.op-unknown", List.of(op.toString()), null));
    }

    @Override
    public void acknowledge(UUID op, Sha256 digest, String cityNumber) throws StoreException {
        writer.transact(tx -> {
            Op ours = op(tx, op);
            if (!ours.sha256().equals(digest)) {
                throw new StoreException("store.digest-differs", List.of(localNumber(tx, ours)), null);
            }
            if (!ours.state().equals("ACKNOWLEDGED")) {
                tx.append(EventType.OP_ACKNOWLEDGED, ours.record(),
                        RecordWriter.ordered("about_op", op.toString(), "city_number", cityNumber));
            }
            return ours;
        });
    }

    private static String localNumber(Transaction tx, Op op) throws SQLException {
        return tx.sql()
                .find("SELECT local_number FROM violation WHERE id = ?", row -> row.getString(1), op.record())
                .orElse(op.record());
    }

    @Override
    public void refuse(UUID op, String problemType, String problemDetail) throws StoreException {
        writer.transact(tx -> {
            Op ours = op(tx, op);
            if (!ours.problem().equals(problemType + "\n" + problemDetail)) {
                tx.append(EventType.OP_REFUSED, ours.record(), RecordWriter.ordered("about_op", op.toString(),
                        "problem_type", problemType, "problem_detail", problemDetail));
            }
            return ours;
        });
    }

    @Override
    public void resendEverything() throws StoreException {
        writer.transact(tx -> {
            tx.append(EventType.RESEND_BEGUN, "", RecordWriter.ordered());
            return tx;
        });
    }

    @Override
    public List<Photo> listUnconfirmedPhotos() throws StoreException {
        return reader.read(sql -> sql.list(
                "SELECT p.sha256, p.bytes" + OF_FINISHED + " AND p.is_confirmed = 0 ORDER BY p.id", this::photo));
    }

    private Photo photo(ResultSet row) throws SQLException {
        Sha256 sha256 = new Sha256(row.getString(1));
        return new Photo(sha256, row.getLong(2), photos.fileOf(sha256));
    }

    @Override
    public void confirmPhoto(Sha256 sha256) throws StoreException {
        writer.transact(tx -> {
            if (tx.sql()
                    .number("SELECT count(*) FROM photo WHERE sha256 = ? AND is_confirmed = 0",
                            sha256.hex()) > 0) {
                tx.append(EventType.PHOTO_CONFIRMED, "", RecordWriter.ordered("sha256", sha256.hex()));
            }
            return tx;
        });
    }

    @Override
    public Totals totals() throws StoreException {
        return reader.read(sql -> {
            int records = (int) sql.number("SELECT count(DISTINCT record) FROM outbox");
            int open = (int) sql.number("SELECT count(DISTINCT record) FROM outbox WHERE state <> 'ACKNOWLEDGED'");
            int refused = (int) sql.number("SELECT count(DISTINCT record) FROM outbox WHERE state = 'REFUSED'");
            return sql.find(
                    "SELECT count(*), coalesce(sum(is_confirmed), 0), coalesce(sum(bytes), 0),"
                            + " coalesce(sum(bytes * is_confirmed), 0)" + OF_FINISHED,
                    row -> new Totals(records, records - open, row.getInt(1), row.getInt(2), row.getLong(3),
                            row.getLong(4), refused))
                    .orElseThrow();
        });
    }

    @Override
    public Optional<Cursor> findCursor() throws StoreException {
        return reader.read(SqliteOutbox::cursor);
    }

    private static Optional<Cursor> cursor(SqlSession sql) throws SQLException {
        Optional<String> epoch = MetaTable.find(sql.connection(), EPOCH);
        return epoch.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Cursor(epoch.get(), Long.parseLong(MetaTable.find(sql.connection(), SEQ).orElse("")),
                                new Sha256(MetaTable.find(sql.connection(), CHAIN).orElse(""))));
    }

    @Override
    public void takeFeed(List<CityRecord> changes, Cursor after) throws StoreException {
        writer.transact(tx -> {
            SqlSession sql = tx.sql();
            Optional<Cursor> before = cursor(sql);
            if (before.isPresent()
                    && (!before.get().epoch().equals(after.epoch()) || before.get().seq() > after.seq())) {
                CityTable.clear(sql);
            }
            for (CityRecord change : changes) {
                if (!change.device().equals(device)) {
                    CityTable.put(sql, change);
                }
            }
            MetaTable.put(sql.connection(), EPOCH, after.epoch());
            MetaTable.put(sql.connection(), SEQ, Long.toString(after.seq()));
            MetaTable.put(sql.connection(), CHAIN, after.chain().hex());
            return tx;
        });
    }

    @Override
    public void keepReceipt(String json) throws StoreException {
        writer.transact(tx -> {
            MetaTable.put(tx.sql().connection(), RECEIPT, json);
            return tx;
        });
    }

    @Override
    public Optional<String> findReceipt() throws StoreException {
        return reader.read(sql -> MetaTable.find(sql.connection(), RECEIPT));
    }
}

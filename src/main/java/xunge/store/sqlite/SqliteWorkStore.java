package xunge.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import xunge.domain.ClassRef;
import xunge.domain.PhotoRef;
import xunge.domain.Place;
import xunge.domain.Sha256;
import xunge.domain.Shift;
import xunge.domain.TrackPoint;
import xunge.domain.UuidV7;
import xunge.domain.Violation;
import xunge.store.OpEncoder;
import xunge.store.Outbox;
import xunge.store.RecordChange;
import xunge.store.StoreException;
import xunge.store.WorkStore;
import xunge.store.gpkg.MetaTable;
import xunge.store.gpkg.SqliteProblems;
import xunge.store.photo.PhotoFiles;

/// The work store as one GeoPackage, `xunge.gpkg`, in the user's home, with the photos beside it.
///
/// One writer connection, used by one thread at a time, and one reader connection. Does not sync, check classes or
/// plates, or delete anything.
public final class SqliteWorkStore implements WorkStore, AutoCloseable {

    /// The store's file in a user's home.
    public static final String FILE_NAME = "xunge.gpkg";
    /// The directory of the photos in a user's home.
    public static final String PHOTO_DIRECTORY = "photos";

    private final Path file;
    private final HomeLock homeLock;
    private final StoreWriter writer;
    private final StoreReader reader;
    private final PhotoFiles photos;
    private final Outbox outbox;

    private SqliteWorkStore(Path file, HomeLock homeLock, Connection connection, StoreWriter.Context context)
            throws SQLException {
        this.file = file;
        this.homeLock = homeLock;
        this.writer = new StoreWriter(file, connection, context);
        this.reader = new StoreReader(file);
        this.photos = new PhotoFiles(file.resolveSibling(PHOTO_DIRECTORY));
        this.outbox = new SqliteOutbox(context.device(), writer, reader, photos);
    }

    /// Opens the store in `home`, making both when they are missing.
    ///
    /// Throws `store.home-in-use` when another process has it, and what [xunge.store.gpkg.GeoPackageHeader] throws for
    /// a broken file.
    public static SqliteWorkStore open(Path home, InstantSource clock, UuidV7 ids, OpEncoder encoder)
            throws StoreException {
        Path file = home.resolve(FILE_NAME);
        try {
            Files.createDirectories(home);
        } catch (IOException e) {
            throw SqliteProblems.of(home, e);
        }
        HomeLock lock = HomeLock.take(home);
        boolean isOpen = false;
        try {
            Connection connection = WorkSchema.open(file, ids.next(), Instant.ofEpochMilli(clock.millis()));
            UUID device = UUID.fromString(MetaTable.find(connection, WorkSchema.DEVICE).orElse(""));
            SqliteWorkStore store = new SqliteWorkStore(file, lock, connection,
                    new StoreWriter.Context(device, ids.next(), System.nanoTime(), clock, ids, encoder));
            isOpen = true;
            return store;
        } catch (SQLException e) {
            throw SqliteProblems.of(file, e);
        } catch (IOException e) {
            throw SqliteProblems.of(file, e);
        } finally {
            if (!isOpen) {
                lock.release();
            }
        }
    }

    /// The side of the store that sync sees.
    public Outbox outbox() {
        return outbox;
    }

    @Override
    public Optional<Shift> findOpenShift() throws StoreException {
        return reader.read(RecordQueries::findOpenShift);
    }

    @Override
    public Shift openShift(String inspector) throws StoreException {
        return writer.transact(tx -> RecordWriter.openShift(tx, inspector));
    }

    @Override
    public Shift closeShift() throws StoreException {
        return writer.transact(RecordWriter::closeShift);
    }

    @Override
    public Violation begin(Place place) throws StoreException {
        return writer.transact(tx -> RecordWriter.begin(tx, place));
    }

    @Override
    public Violation change(UUID id, RecordChange change) throws StoreException {
        return writer.transact(tx -> RecordWriter.change(tx, id, change));
    }

    @Override
    public Violation finish(UUID id) throws StoreException {
        return writer.transact(tx -> RecordWriter.finish(tx, id));
    }

    @Override
    public void discard(UUID id, String reason) throws StoreException {
        writer.transact(tx -> {
            RecordWriter.discard(tx, id, reason);
            return id;
        });
    }

    @Override
    public Optional<Violation> findRecord(UUID id) throws StoreException {
        return reader.read(sql -> RecordQueries.findRecord(sql, id));
    }

    @Override
    public List<Violation> listRecords() throws StoreException {
        return reader.read(RecordQueries::listRecords);
    }

    @Override
    public List<Violation> listCityRecords() throws StoreException {
        return reader.read(CityTable::list);
    }

    @Override
    public List<ClassRef> listRecentClasses(int limit) throws StoreException {
        return reader.read(sql -> RecordQueries.listRecentClasses(sql, limit));
    }

    @Override
    public void appendTrack(List<TrackPoint> points) throws StoreException {
        writer.transact(tx -> {
            Shift shift = RecordWriter.openShift(tx);
            TrackTable.append(tx.sql(), shift.id(), points);
            return shift;
        });
    }

    @Override
    public List<TrackPoint> listTrack(Instant from) throws StoreException {
        return reader.read(sql -> TrackTable.listSince(sql, from));
    }

    @Override
    public PhotoRef keepPhoto(Path photo) throws StoreException {
        return photos.add(photo);
    }

    @Override
    public Path photoFile(Sha256 sha256) {
        return photos.fileOf(sha256);
    }

    /// The writer, for tests that take its disk away.
    StoreWriter writer() {
        return writer;
    }

    /// Waits for the change in hand, folds the log into the file and lets the next process in.
    @Override
    public void close() throws StoreException {
        try {
            reader.close();
            writer.close();
        } catch (SQLException e) {
            throw SqliteProblems.of(file, e);
        } finally {
            homeLock.release();
        }
    }
}

package xunge.sync;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import xunge.domain.Sha256;
import xunge.store.Outbox;
import xunge.store.StoreException;
import xunge.sync.PhotoUpload.PhotoException;
import xunge.sync.wire.BlobWire;
import xunge.sync.wire.Meta;

/// Sends the photos the city does not have, a few at once, and confirms each by the digest that came back. A photo whose
/// own file is bad is named at the end; it does not hold the others up.
final class PhotoStage {

    private final CityCalls city;
    private final Outbox outbox;
    private final Meta meta;
    private final Progress progress;
    private final int inFlight;

    PhotoStage(CityCalls city, Outbox outbox, Meta meta, Progress progress, int inFlight) {
        this.city = city;
        this.outbox = outbox;
        this.meta = meta;
        this.progress = progress;
        this.inFlight = inFlight;
    }

    /// Returns what is wrong with the first photo that could not be sent because of its own file, if there was one.
    Optional<SyncException> run() throws SyncException, StoreException, StoppedException {
        List<Outbox.Photo> missing = missing();
        return missing.isEmpty() ? Optional.empty() : upload(missing.iterator());
    }

    /// Asks which of the unconfirmed photos the city lacks, and confirms the others.
    private List<Outbox.Photo> missing() throws SyncException, StoreException, StoppedException {
        List<Outbox.Photo> unconfirmed = outbox.listUnconfirmedPhotos();
        List<Outbox.Photo> missing = new ArrayList<>();
        int chunk = meta.limits().hashes();
        for (int from = 0; from < unconfirmed.size(); from += chunk) {
            List<Outbox.Photo> some = unconfirmed.subList(from, Math.min(from + chunk, unconfirmed.size()));
            BlobWire.Check check = new BlobWire.Check(some.stream().map(Outbox.Photo::sha256).toList());
            Set<Sha256> present = new HashSet<>(
                    city.expect(city.post("/v1/blobs/check", check, BlobWire.Checked.class)).value().present());
            for (Outbox.Photo photo : some) {
                if (present.contains(photo.sha256())) {
                    outbox.confirmPhoto(photo.sha256());
                } else {
                    missing.add(photo);
                }
            }
            progress.report();
        }
        return missing;
    }

    private Optional<SyncException> upload(Iterator<Outbox.Photo> photos)
            throws SyncException, StoreException, StoppedException {
        PhotoUpload upload = new PhotoUpload(city, meta.limits());
        ExecutorService threads = Executors
                .newThreadPerTaskExecutor(Thread.ofVirtual().name("photo-upload-", 0).factory());
        try {
            return upload(upload, photos, new ExecutorCompletionService<>(threads));
        } finally {
            threads.shutdownNow();
            threads.close();
        }
    }

    private Optional<SyncException> upload(PhotoUpload upload, Iterator<Outbox.Photo> photos,
            CompletionService<Outcome> uploads) throws SyncException, StoreException, StoppedException {
        Optional<SyncException> bad = Optional.empty();
        int running = 0;
        while (running > 0 || photos.hasNext()) {
            while (running < inFlight && photos.hasNext()) {
                Outbox.Photo photo = photos.next();
                uploads.submit(() -> send(upload, photo));
                running++;
            }
            Optional<SyncException> problem = settle(take(uploads));
            running--;
            bad = bad.or(() -> problem);
        }
        return bad;
    }

    private static Outcome send(PhotoUpload upload, Outbox.Photo photo) {
        try {
            upload.send(photo);
            return new Sent(photo.sha256());
        } catch (PhotoException e) {
            return new Bad(e.problem());
        } catch (SyncException e) {
            return new Away(e);
        } catch (StoppedException e) {
            return new Stopped(e);
        }
    }

    private Optional<SyncException> settle(Outcome outcome) throws SyncException, StoreException, StoppedException {
        return switch (outcome) {
            case Sent sent -> {
                outbox.confirmPhoto(sent.sha256());
                progress.report();
                yield Optional.empty();
            }
            case Bad bad -> Optional.of(bad.problem());
            case Away away -> throw away.problem();
            case Stopped stopped -> throw stopped.cause();
        };
    }

    private static Outcome take(CompletionService<Outcome> uploads) throws StoppedException {
        try {
            return uploads.take().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppedException();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /// How one upload ended.
    private sealed interface Outcome {}

    private record Sent(Sha256 sha256) implements Outcome {}

    private record Bad(SyncException problem) implements Outcome {}

    private record Away(SyncException problem) implements Outcome {}

    private record Stopped(StoppedException cause) implements Outcome {}
}

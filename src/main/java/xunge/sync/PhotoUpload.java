package xunge.sync;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import xunge.domain.Sha256;
import xunge.store.Outbox;
import xunge.sync.wire.BlobWire;
import xunge.sync.wire.Meta;
import xunge.sync.wire.Problem;
import xunge.sync.wire.ProblemType;

/// Sends one photo: whole up to a mebibyte, else in parts. What is sent was hashed first, so a file that changed on the
/// disk never leaves the device under its old name. Holds one part in memory.
final class PhotoUpload {

    private final CityCalls city;
    private final Meta.Limits limits;

    PhotoUpload(CityCalls city, Meta.Limits limits) {
        this.city = city;
        this.limits = limits;
    }

    /// Sends `photo`; returns when the city gave back its digest. Throws `sync.photo-…` when the photo itself is why it
    /// cannot be sent.
    void send(Outbox.Photo photo) throws SyncException, PhotoException, StoppedException {
        List<Sha256> parts = digests(photo);
        if (photo.bytes() > limits.blobBytes()) {
            throw bad("sync.photo-too-large", photo, null);
        }
        Sha256 stored = parts.size() == 1 ? whole(photo) : inParts(photo, parts);
        if (!stored.equals(photo.sha256())) {
            throw city.problem("sync.digest-differs", null, name(photo));
        }
    }

    private Sha256 whole(Outbox.Photo photo) throws SyncException, PhotoException, StoppedException {
        byte[] bytes = part(photo, 0, photo.sha256());
        return stored(city.put(path(photo), bytes, BlobWire.Stored.class), photo);
    }

    private Sha256 inParts(Outbox.Photo photo, List<Sha256> parts)
            throws SyncException, PhotoException, StoppedException {
        for (int index = 0; index < parts.size(); index++) {
            sendPart(photo, parts, index);
        }
        BlobWire.Complete complete = new BlobWire.Complete(photo.bytes(), parts);
        Reply<BlobWire.Stored> reply = city.post(path(photo) + "/complete", complete, BlobWire.Stored.class);
        Optional<List<Integer>> missing = missing(reply);
        if (missing.isPresent()) {
            for (int index : missing.get()) {
                sendPart(photo, parts, index);
            }
            reply = city.post(path(photo) + "/complete", complete, BlobWire.Stored.class);
        }
        return stored(reply, photo);
    }

    private void sendPart(Outbox.Photo photo, List<Sha256> parts, int index)
            throws SyncException, PhotoException, StoppedException {
        if (index < 0 || index >= parts.size()) {
            throw city.problem("sync.answer-damaged", null);
        }
        byte[] bytes = part(photo, index, parts.get(index));
        Sha256 stored = stored(city.put(path(photo) + "/parts/" + index, bytes, BlobWire.Stored.class), photo);
        if (!stored.equals(parts.get(index))) {
            throw city.problem("sync.digest-differs", null, name(photo));
        }
    }

    private static Optional<List<Integer>> missing(Reply<BlobWire.Stored> reply) {
        return switch (reply) {
            case Reply.Answered<BlobWire.Stored> _ -> Optional.empty();
            case Reply.Refused<BlobWire.Stored> refused -> refused.problem().missing();
        };
    }

    private Sha256 stored(Reply<BlobWire.Stored> reply, Outbox.Photo photo) throws SyncException {
        return switch (reply) {
            case Reply.Answered<BlobWire.Stored> answered -> answered.value().sha256();
            case Reply.Refused<BlobWire.Stored> refused -> throw refusal(refused.problem(), photo);
        };
    }

    private SyncException refusal(Problem problem, Outbox.Photo photo) {
        return problem.is(ProblemType.DIGEST_MISMATCH)
                ? city.problem("sync.digest-differs", null, name(photo))
                : city.refusal(problem);
    }

    /// The digests of the parts of `photo`, after the whole was found to be what the record names.
    private List<Sha256> digests(Outbox.Photo photo) throws PhotoException, StoppedException {
        List<Sha256> parts = new ArrayList<>();
        MessageDigest whole = Sha256.newDigest();
        long size = 0;
        try (InputStream in = Files.newInputStream(photo.file())) {
            for (byte[] part = in.readNBytes(limits.partBytes()); part.length > 0; part = in
                    .readNBytes(limits.partBytes())) {
                city.checkpoint();
                whole.update(part);
                parts.add(Sha256.of(part));
                size += part.length;
            }
        } catch (IOException e) {
            throw bad("sync.photo-unreadable", photo, e);
        }
        if (size != photo.bytes() || !Sha256.of(whole.digest(), 0).equals(photo.sha256())) {
            throw bad("sync.photo-changed", photo, null);
        }
        return parts;
    }

    /// The bytes of part `index`, when they still have the digest they had a moment ago.
    private byte[] part(Outbox.Photo photo, int index, Sha256 expected) throws PhotoException {
        try (InputStream in = Files.newInputStream(photo.file())) {
            in.skipNBytes((long) index * limits.partBytes());
            byte[] bytes = in.readNBytes(limits.partBytes());
            if (!Sha256.of(bytes).equals(expected)) {
                throw bad("sync.photo-changed", photo, null);
            }
            return bytes;
        } catch (IOException e) {
            throw bad("sync.photo-unreadable", photo, e);
        }
    }

    private static String path(Outbox.Photo photo) {
        return "/v1/blobs/sha256/" + photo.sha256().hex();
    }

    private static String name(Outbox.Photo photo) {
        return String.valueOf(photo.file().getFileName());
    }

    private static PhotoException bad(String key, Outbox.Photo photo, @Nullable IOException e) {
        return new PhotoException(new SyncException(key, List.of(name(photo)), e));
    }

    /// One photo cannot be sent because of its own file; the others can.
    static final class PhotoException extends Exception {

        private static final long serialVersionUID = 1L;

        private final SyncException problem;

        PhotoException(SyncException problem) {
            super(problem);
            this.problem = problem;
        }

        /// What to tell a person.
        SyncException problem() {
            return problem;
        }
    }
}

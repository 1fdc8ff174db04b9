package xunge.server.store;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import xunge.domain.Sha256;
import xunge.store.OpType;
import xunge.store.gpkg.SqlSession;
import xunge.sync.wire.Envelope;
import xunge.sync.wire.FeedChange;
import xunge.sync.wire.FeedCursor;
import xunge.sync.wire.Json;
import xunge.sync.wire.MalformedException;
import xunge.sync.wire.OpHead;
import xunge.sync.wire.Problem;
import xunge.sync.wire.ProblemType;
import xunge.sync.wire.PushAnswer.Result;
import xunge.sync.wire.RecordBody;
import xunge.sync.wire.WireOp;

/// One envelope in one transaction: each operation is found in the ledger, refused or applied; last of all the changes
/// are numbered and chained.
final class PushTransaction {

    private final Ledger ledger;
    private final Records records;
    private final Feed feed;
    private final Instant now;
    private final List<FeedChange> changes = new ArrayList<>();

    PushTransaction(SqlSession sql, Instant now) {
        this.ledger = new Ledger(sql);
        this.records = new Records(sql);
        this.feed = new Feed(sql);
        this.now = now;
    }

    /// The results of `envelope`, one an operation; throws, and changes nothing, when the envelope cannot be taken.
    List<Result> run(Envelope envelope) throws SQLException, ProblemException {
        long committed = ledger.nextSeq(envelope.device());
        long expected = committed;
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < envelope.ops().size(); i++) {
            String json = envelope.ops().get(i);
            OpHead head = head(envelope, i);
            Sha256 digest = Envelope.digest(json);
            Optional<Ledger.Known> known = ledger.find(head.op());
            if (known.isPresent()) {
                results.add(replay(head, digest, known.get().result()));
            } else {
                checkSequence(head, expected, committed);
                results.add(settle(head, json, digest));
                expected++;
            }
        }
        return number(results);
    }

    private static OpHead head(Envelope envelope, int index) throws ProblemException {
        String json = envelope.ops().get(index);
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(json)) {
            throw malformed(index, "");
        }
        try {
            OpHead head = Json.read(json, OpHead.class);
            if (!head.device().equals(envelope.device())) {
                throw malformed(index, "/device");
            }
            return head;
        } catch (MalformedException e) {
            throw malformed(index, e.pointer());
        }
    }

    private static ProblemException malformed(int index, String pointer) {
        return new ProblemException(Problem.of(ProblemType.MALFORMED).at("/ops/" + index + pointer));
    }

    private static Result replay(OpHead head, Sha256 digest, Result known) throws ProblemException {
        if (!known.sha256().equals(digest)) {
            throw new ProblemException(Problem.of(ProblemType.OP_ID_REUSED).ofOp(head.op()));
        }
        return known.again();
    }

    private static void checkSequence(OpHead head, long expected, long committed) throws ProblemException {
        if (head.seq() > expected) {
            throw new ProblemException(Problem.of(ProblemType.SEQUENCE_GAP).expecting(committed));
        }
        if (head.seq() < expected) {
            throw new ProblemException(
                    Problem.of(ProblemType.SEQUENCE_REUSED).expecting(committed).ofOp(head.op()));
        }
    }

    /// Applies or refuses a new operation and enters it in the ledger.
    private Result settle(OpHead head, String json, Sha256 digest) throws SQLException {
        Result result = result(head, json, digest);
        ledger.enter(head, json, result, now.toEpochMilli());
        return result;
    }

    private Result result(OpHead head, String json, Sha256 digest) throws SQLException {
        if (!head.devPrev().equals(ledger.digestAt(head.device(), head.seq() - 1))) {
            return rejected(head, digest, Problem.of(ProblemType.DEVICE_CHAIN_BROKEN).at("/dev_prev"));
        }
        WireOp op;
        try {
            op = WireOp.parse(json);
        } catch (MalformedException e) {
            return rejected(head, digest, Problem.of(ProblemType.OP_INVALID).at(e.pointer()));
        }
        Optional<OpType> type = OpCheck.type(op);
        if (type.isEmpty()) {
            return rejected(head, digest, Problem.of(ProblemType.OP_TYPE_UNKNOWN).at("/type"));
        }
        Optional<Problem> problem = OpCheck.findProblem(json, op, type.get());
        if (problem.isEmpty()) {
            problem = findConflict(op);
        }
        return problem.isPresent()
                ? rejected(head, digest, problem.get())
                : applied(op, digest, apply(op, type.get()));
    }

    /// Why `op` does not fit what the city holds.
    private Optional<Problem> findConflict(WireOp op) throws SQLException {
        if (op.base().isEmpty()) {
            return records.find(op.id()).isPresent()
                    ? Optional.of(Problem.of(ProblemType.RECORD_EXISTS).at("/id"))
                    : Optional.empty();
        }
        Optional<Ledger.Known> base = ledger.find(op.base().get().op());
        boolean stands = base.isPresent() && base.get().device().equals(op.device())
                && base.get().record().equals(op.id()) && !base.get().result().isRejected();
        return stands
                ? Optional.empty()
                : Optional.of(Problem.of(ProblemType.DEPENDS_ON).at("/base/op"));
    }

    private RecordBody apply(WireOp op, OpType type) throws SQLException {
        Optional<RecordBody> before = records.find(op.id());
        RecordBody after = before.isPresent() ? changed(before.get(), op, type) : created(op);
        if (before.isPresent()) {
            records.update(after);
        } else {
            records.insert(after);
        }
        String payload = Json.write(after);
        changes.add(new FeedChange(FeedCursor.FEED, 1, op.op(), op.id(), after.v(), now.toEpochMilli(), op.device(),
                "", Envelope.digest(payload), Optional.of(payload), Sha256.ZERO));
        return after;
    }

    private RecordBody created(WireOp op) throws SQLException {
        return new RecordBody(op.id(), op.device(), records.nextCityNumber(now), 1, op.set(), op.geom().orElseThrow(),
                distinct(op.photos()), false);
    }

    private static RecordBody changed(RecordBody before, WireOp op, OpType type) {
        Map<String, String> set = new LinkedHashMap<>(before.set());
        set.putAll(op.set());
        List<WireOp.Photo> photos = new ArrayList<>(before.photos());
        photos.addAll(op.photos());
        return new RecordBody(before.id(), before.device(), before.cityNumber(), before.v() + 1, set,
                op.geom().orElse(before.geom()), distinct(photos), before.isVoid() || type == OpType.VIOLATION_VOID);
    }

    private static List<WireOp.Photo> distinct(List<WireOp.Photo> photos) {
        Map<Sha256, WireOp.Photo> byDigest = new LinkedHashMap<>();
        photos.forEach(photo -> byDigest.putIfAbsent(photo.sha256(), photo));
        return List.copyOf(byDigest.values());
    }

    private static Result rejected(OpHead head, Sha256 digest, Problem problem) {
        return new Result(head.op(), Result.REJECTED, digest, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of(problem));
    }

    private static Result applied(WireOp op, Sha256 digest, RecordBody after) {
        return new Result(op.op(), Result.APPLIED, digest, Optional.of(after.cityNumber()), Optional.of(after.v()),
                Optional.empty(), Optional.empty());
    }

    /// Gives the changes their places in the feed, the last thing a transaction does.
    private List<Result> number(List<Result> results) throws SQLException {
        Map<UUID, Long> places = new HashMap<>();
        for (FeedChange change : feed.append(changes)) {
            ledger.setFeedSeq(change.op(), change.seq());
            places.put(change.op(), change.seq());
        }
        return results.stream()
                .map(result -> result.seq().isEmpty() && places.containsKey(result.op())
                        ? new Result(result.op(), result.status(), result.sha256(), result.cityNumber(), result.v(),
                                Optional.of(places.get(result.op())), result.problem())
                        : result)
                .toList();
    }
}

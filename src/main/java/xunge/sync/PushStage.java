package xunge.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xunge.store.Outbox;
import xunge.store.StoreException;
import xunge.sync.wire.Envelope;
import xunge.sync.wire.Json;
import xunge.sync.wire.Meta;
import xunge.sync.wire.Problem;
import xunge.sync.wire.ProblemType;
import xunge.sync.wire.PushAnswer;

/// Sends what waits in the outbox, in order, and settles every operation by the city's answer.
final class PushStage {

    private final CityCalls city;
    private final Outbox outbox;
    private final Meta meta;
    private final Progress progress;

    PushStage(CityCalls city, Outbox outbox, Meta meta, Progress progress) {
        this.city = city;
        this.outbox = outbox;
        this.meta = meta;
        this.progress = progress;
    }

    /// Returns when nothing waits any more.
    void run() throws SyncException, StoreException, StoppedException {
        Optional<Long> from = Optional.empty();
        while (true) {
            city.checkpoint();
            List<Outbox.Entry> envelope = next(from);
            if (envelope.isEmpty()) {
                return;
            }
            from = push(envelope, from);
            progress.report();
        }
    }

    /// The next envelope: what waits, or, once the city named the number it expects, everything from there.
    private List<Outbox.Entry> next(Optional<Long> from) throws SyncException, StoreException {
        int limit = meta.limits().envelopeOps();
        List<Outbox.Entry> candidates = from.isPresent()
                ? outbox.listFrom(from.get(), limit)
                : outbox.listWaiting(limit);
        List<Outbox.Entry> fitting = new ArrayList<>();
        int bytes = Json.writeBytes(envelope(List.of())).length;
        for (Outbox.Entry entry : candidates) {
            bytes += Json.writeBytes(entry.json()).length + 1;
            if (bytes > meta.limits().envelopeBytes()) {
                break;
            }
            fitting.add(entry);
        }
        if (fitting.isEmpty() && !candidates.isEmpty()) {
            throw city.problem("sync.record-too-large", null, candidates.getFirst().record().toString());
        }
        return fitting;
    }

    private Envelope envelope(List<Outbox.Entry> entries) {
        return new Envelope(Envelope.PROTOCOL, outbox.device(), entries.stream().map(Outbox.Entry::json).toList());
    }

    private Optional<Long> push(List<Outbox.Entry> entries, Optional<Long> from)
            throws SyncException, StoreException, StoppedException {
        return switch (city.post("/v1/push", envelope(entries), PushAnswer.class)) {
            case Reply.Answered<PushAnswer> answer -> {
                settle(entries, answer.value());
                yield from.map(number -> entries.getLast().seq() + 1);
            }
            case Reply.Refused<PushAnswer> refused -> Optional.of(restart(entries, refused.problem()));
        };
    }

    private long restart(List<Outbox.Entry> entries, Problem problem) throws SyncException {
        if (problem.is(ProblemType.SEQUENCE_GAP) && problem.expected().isPresent()) {
            long expected = problem.expected().get();
            if (expected >= entries.getFirst().seq()) {
                throw city.problem("sync.sequence-broken", null, String.valueOf(expected));
            }
            return expected;
        }
        if (problem.is(ProblemType.SEQUENCE_REUSED)) {
            throw city.problem("sync.sequence-reused", null, String.valueOf(entries.getFirst().seq()));
        }
        if (problem.is(ProblemType.OP_ID_REUSED)) {
            throw city.problem("sync.digest-differs", null, problem.op().map(Object::toString).orElse(""));
        }
        throw city.refusal(problem);
    }

    private void settle(List<Outbox.Entry> entries, PushAnswer answer) throws SyncException, StoreException {
        if (!answer.epoch().equals(meta.epoch())) {
            throw city.problem("sync.city-changed", null);
        }
        if (answer.results().size() != entries.size()) {
            throw city.problem("sync.answer-damaged", null);
        }
        for (int i = 0; i < entries.size(); i++) {
            settle(entries.get(i), answer.results().get(i));
        }
    }

    private void settle(Outbox.Entry entry, PushAnswer.Result result) throws SyncException, StoreException {
        if (!result.op().equals(entry.op())) {
            throw city.problem("sync.answer-damaged", null);
        }
        if (!result.sha256().equals(entry.sha256())) {
            throw city.problem("sync.digest-differs", null, entry.op().toString());
        }
        if (result.isRejected()) {
            Problem problem = result.problem().orElse(Problem.of(ProblemType.OP_INVALID));
            outbox.refuse(entry.op(), problem.type(), problem.pointer().orElse(""));
        } else {
            String number = result.cityNumber().orElseThrow(() -> city.problem("sync.answer-damaged", null));
            outbox.acknowledge(entry.op(), result.sha256(), number);
        }
    }
}

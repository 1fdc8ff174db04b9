package xunge.sync;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import xunge.sync.CityTransport.Answer;
import xunge.sync.wire.Json;
import xunge.sync.wire.MalformedException;
import xunge.sync.wire.Problem;
import xunge.sync.wire.ProblemType;

/// Asks the city one thing at a time, again after a pause when the line or the server fails, and says precisely what is
/// wrong when it gives up. Every request of the protocol may be repeated without harm. Thread-safe.
final class CityCalls {

    private static final String JSON = "application/json";
    private static final String BYTES = "application/octet-stream";
    private static final Duration SLICE = Duration.ofMillis(100);

    private final CityTransport transport;
    private final SyncPace pace;
    private final RandomGenerator random;
    private final BooleanSupplier cancelled;

    CityCalls(CityTransport transport, SyncPace pace, RandomGenerator random, BooleanSupplier cancelled) {
        this.transport = transport;
        this.pace = pace;
        this.random = random;
        this.cancelled = cancelled;
    }

    /// Where the city is, for people.
    String address() {
        return transport.address();
    }

    /// The answer to `GET path`.
    <T> Reply<T> get(String path, Class<T> type) throws SyncException, StoppedException {
        return ask(() -> transport.get(path), type);
    }

    /// The answer to `POST path` with the JSON of `body`.
    <T> Reply<T> post(String path, Object body, Class<T> type) throws SyncException, StoppedException {
        byte[] bytes = Json.writeBytes(body);
        return ask(() -> transport.send("POST", path, JSON, bytes), type);
    }

    /// The answer to `PUT path` with `bytes`.
    <T> Reply<T> put(String path, byte[] bytes, Class<T> type) throws SyncException, StoppedException {
        return ask(() -> transport.send("PUT", path, BYTES, bytes), type);
    }

    /// The value of `reply` to a question the city has no reason to refuse.
    <T> Reply.Answered<T> expect(Reply<T> reply) throws SyncException {
        return switch (reply) {
            case Reply.Answered<T> answered -> answered;
            case Reply.Refused<T> refused -> throw refusal(refused.problem());
        };
    }

    /// What to tell a person when the city refuses the request itself.
    SyncException refusal(Problem problem) {
        return problem.is(ProblemType.PROTOCOL_UNSUPPORTED)
                ? problem("sync.protocol-too-old", null)
                : problem("sync.refused", null, problem.type());
    }

    /// A problem whose text names the city's address first.
    SyncException problem(String key, @Nullable Throwable cause, Object... more) {
        List<Object> arguments = new java.util.ArrayList<>(List.of(transport.address()));
        arguments.addAll(List.of(more));
        return new SyncException(key, arguments, cause);
    }

    /// Throws when the run was cancelled.
    void checkpoint() throws StoppedException {
        if (cancelled.getAsBoolean() || Thread.currentThread().isInterrupted()) {
            throw new StoppedException();
        }
    }

    private <T> Reply<T> ask(Request request, Class<T> type) throws SyncException, StoppedException {
        for (int failure = 1;; failure++) {
            checkpoint();
            Attempt<T> attempt = attempt(request, type);
            switch (attempt) {
                case Understood<T> understood -> {
                    return understood.reply();
                }
                case Failed<T> failed -> {
                    if (failure >= pace.attempts()) {
                        throw failed.problem();
                    }
                    sleep(pace.pause(failure, failed.retryAfter(), random));
                }
            }
        }
    }

    private <T> Attempt<T> attempt(Request request, Class<T> type) throws SyncException, StoppedException {
        try {
            return understand(request.send(), type);
        } catch (IOException e) {
            return new Failed<>(problem("sync.unreachable", e), Optional.empty());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppedException();
        }
    }

    private <T> Attempt<T> understand(Answer answer, Class<T> type) throws SyncException {
        boolean ok = answer.status() / 100 == 2;
        try {
            if (ok && answer.mediaType().equals(JSON)) {
                return new Understood<>(new Reply.Answered<>(Json.read(answer.body(), type), answer.body()));
            }
            if (!ok && answer.mediaType().equals(Problem.MEDIA_TYPE)) {
                return refused(answer, Json.read(answer.body(), Problem.class));
            }
        } catch (MalformedException e) {
            return new Failed<>(problem("sync.answer-damaged", e), Optional.empty());
        }
        if (answer.status() >= 502 && answer.status() <= 504) {
            return new Failed<>(problem("sync.server-busy", null), answer.retryAfter());
        }
        throw problem("sync.not-a-city-server", null, String.valueOf(answer.status()), answer.mediaType());
    }

    private <T> Attempt<T> refused(Answer answer, Problem problem) throws SyncException {
        if (problem.is(ProblemType.FULL)) {
            throw problem("sync.server-full", null);
        }
        if (problem.is(ProblemType.BUSY) || problem.is(ProblemType.IN_PROGRESS) || answer.status() == 429) {
            return new Failed<>(problem("sync.server-busy", null), answer.retryAfter());
        }
        if (answer.status() >= 500) {
            return new Failed<>(problem("sync.server-failed", null, String.valueOf(answer.status())),
                    answer.retryAfter());
        }
        return new Understood<>(new Reply.Refused<>(problem));
    }

    private void sleep(Duration pause) throws StoppedException {
        long end = System.nanoTime() + pause.toNanos();
        for (long left = pause.toNanos(); left > 0; left = end - System.nanoTime()) {
            checkpoint();
            try {
                Thread.sleep(Duration.ofNanos(Math.min(left, SLICE.toNanos())));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        checkpoint();
    }

    /// Sends one request.
    @FunctionalInterface
    private interface Request {

        Answer send() throws IOException, InterruptedException;
    }

    /// How one attempt ended.
    private sealed interface Attempt<T> {}

    private record Understood<T>(Reply<T> reply) implements Attempt<T> {}

    private record Failed<T>(SyncException problem, Optional<Duration> retryAfter) implements Attempt<T> {}
}

package xunge.position.receiver;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import xunge.geo.layer.Box;
import xunge.position.Epoch;
import xunge.position.FixJudge;
import xunge.position.TimeGuard;

/// Keeps the connection to the chosen receiver on a thread of its own: connects, and connects again after 1, 2, 4 ... at
/// most 30 seconds. Methods return at once; any thread.
public final class ReceiverLink implements Positioning {

    private static final System.Logger LOG = System.getLogger(ReceiverLink.class.getName());
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final int DOUBLINGS = 5;

    private final Optional<Box> city;
    private final InstantSource clock;
    private final Instant built;
    private Optional<Connection> connection = Optional.empty();

    /// A link in a city whose map covers `city`, on a device whose clock is `clock`, of a program built at `built`.
    public ReceiverLink(Optional<Box> city, InstantSource clock, Instant built) {
        this.city = city;
        this.clock = clock;
        this.built = built;
    }

    @Override
    public synchronized void use(ReceiverChoice choice, Listener listener) {
        stop();
        switch (choice) {
            case ReceiverChoice.None _,ReceiverChoice.Manual _ -> listener.state(new LinkState.Off());
            case ReceiverChoice.Gpsd _,ReceiverChoice.Serial _,ReceiverChoice.Replay _ -> {
                Connection fresh = new Connection(choice, listener);
                connection = Optional.of(fresh);
                Thread.ofPlatform().daemon().name("position").start(fresh);
            }
        }
    }

    @Override
    public synchronized void stop() {
        connection.ifPresent(Connection::end);
        connection = Optional.empty();
    }

    @Override
    public List<String> listSerialPorts() {
        return SerialReceiver.listPorts();
    }

    private Receiver receiver(ReceiverChoice choice) {
        return switch (choice) {
            case ReceiverChoice.Gpsd gpsd -> new GpsdReceiver(gpsd);
            case ReceiverChoice.Serial serial -> new SerialReceiver(serial);
            case ReceiverChoice.Replay replay -> new ReplayReceiver(replay);
            case ReceiverChoice.None _,ReceiverChoice.Manual _ -> throw new IllegalArgumentException("no receiver");
        };
    }

    /// One choice from its beginning to its end.
    private final class Connection implements Runnable {

        private final ReceiverChoice choice;
        private final Listener listener;
        private final CountDownLatch ended = new CountDownLatch(1);
        private Optional<Receiver> receiver = Optional.empty();
        private boolean hasSpoken;

        Connection(ReceiverChoice choice, Listener listener) {
            this.choice = choice;
            this.listener = listener;
        }

        synchronized void end() {
            ended.countDown();
            receiver.ifPresent(Receiver::close);
        }

        @Override
        public void run() {
            try {
                int failures = 0;
                while (ended.getCount() > 0) {
                    Optional<ReceiverException> problem = attempt();
                    failures = hasSpoken ? 1 : failures + 1;
                    if (!goesOn(problem, failures)) {
                        return;
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        /// Waits after a problem; false when there is nothing more to do.
        private boolean goesOn(Optional<ReceiverException> problem, int failures) throws InterruptedException {
            if (ended.getCount() == 0) {
                return false;
            }
            if (choice instanceof ReceiverChoice.Replay) {
                say(problem.<LinkState>map(LinkState.Failed::new).orElse(new LinkState.Ended()));
                return false;
            }
            Duration wait = Duration.ofSeconds(1L << Math.min(failures - 1, DOUBLINGS));
            Duration retryIn = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
            problem.ifPresent(p -> {
                LOG.log(System.Logger.Level.INFO, "receiver: " + p.getMessage());
                say(new LinkState.Waiting(p, retryIn));
            });
            return !ended.await(retryIn.toMillis(), TimeUnit.MILLISECONDS);
        }

        private Optional<ReceiverException> attempt() throws InterruptedException {
            hasSpoken = false;
            say(new LinkState.Connecting());
            try (Receiver now = begin()) {
                TimeGuard time = choice instanceof ReceiverChoice.Replay replay
                        ? TimeGuard.replay(built, clock, replay.pace())
                        : TimeGuard.live(built, clock);
                FixJudge judge = new FixJudge(choice.source(), city, time);
                now.run(epoch -> take(epoch, judge));
                return Optional.empty();
            } catch (ReceiverException e) {
                return Optional.of(e);
            }
        }

        private synchronized Receiver begin() {
            Receiver fresh = receiver(choice);
            receiver = Optional.of(fresh);
            if (ended.getCount() == 0) {
                fresh.close();
            }
            return fresh;
        }

        private void take(Epoch epoch, FixJudge judge) {
            if (!hasSpoken) {
                hasSpoken = true;
                say(new LinkState.Running());
            }
            if (ended.getCount() > 0) {
                listener.epoch(epoch, judge.judge(epoch));
            }
        }

        private void say(LinkState state) {
            if (ended.getCount() > 0) {
                listener.state(state);
            }
        }
    }
}

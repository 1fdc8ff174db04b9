package xunge.position.receiver;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import xunge.position.Epoch;
import xunge.position.gpsd.GpsdReader;
import xunge.position.nmea.NmeaEpochs;
import xunge.position.nmea.NmeaFramer;

/// Plays a recorded log, NMEA or gpsd's JSON, at its own pace or faster. Pauses of the log longer than ten seconds are
/// shortened to ten.
final class ReplayReceiver implements Receiver {

    private static final long LARGEST = 256L * 1024 * 1024;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final Duration USUAL_PAUSE = Duration.ofSeconds(1);

    private final ReceiverChoice.Replay choice;
    private final CountDownLatch closed = new CountDownLatch(1);

    ReplayReceiver(ReceiverChoice.Replay choice) {
        this.choice = choice;
    }

    @Override
    public void run(Consumer<Epoch> epochs) throws ReceiverException, InterruptedException {
        List<Epoch> all = read(choice.file());
        if (all.isEmpty()) {
            throw new ReceiverException("position.replay-empty", List.of(choice.file().toString()), null);
        }
        Optional<Instant> before = Optional.empty();
        for (Epoch epoch : all) {
            Duration pause = pause(before, epoch.satelliteTime());
            before = epoch.satelliteTime().isPresent() ? epoch.satelliteTime() : before;
            if (choice.pace() > 0 && closed.await(pause.toNanos() / choice.pace(), TimeUnit.NANOSECONDS)
                    || closed.getCount() == 0) {
                return;
            }
            epochs.accept(stamped(epoch));
        }
    }

    private static Duration pause(Optional<Instant> before, Optional<Instant> now) {
        if (before.isEmpty() || now.isEmpty()) {
            return before.isEmpty() && now.isPresent() ? Duration.ZERO : USUAL_PAUSE;
        }
        Duration between = Duration.between(before.get(), now.get());
        return between.isNegative() ? USUAL_PAUSE : between.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : between;
    }

    private static Epoch stamped(Epoch e) {
        return new Epoch(e.mode(), e.status(), e.at(), e.altitudeMetres(), e.accuracy(), e.satellites(), e.speed(),
                e.courseDegrees(), e.satelliteTime(), System.nanoTime());
    }

    /// All epochs of the log `file`, in their order; none when it is no log.
    static List<Epoch> read(Path file) throws ReceiverException {
        try {
            if (Files.size(file) > LARGEST) {
                throw new ReceiverException("position.replay-unreadable", List.of(file.toString()), null);
            }
            byte[] bytes = Files.readAllBytes(file);
            List<Epoch> epochs = new ArrayList<>();
            if (isJson(bytes)) {
                GpsdReader reader = new GpsdReader(() -> 0, epochs::add);
                new String(bytes, StandardCharsets.UTF_8).lines().forEach(reader::accept);
            } else {
                NmeaEpochs merger = new NmeaEpochs(() -> 0, epochs::add);
                NmeaFramer framer = new NmeaFramer(merger::accept);
                framer.feed(bytes, 0, bytes.length);
                framer.end();
                merger.idle();
            }
            return epochs;
        } catch (IOException e) {
            throw new ReceiverException("position.replay-unreadable", List.of(file.toString()), e);
        }
    }

    /// gpsd's JSON: the first line that is not a comment opens an object.
    private static boolean isJson(byte[] bytes) {
        for (byte b : bytes) {
            if (b == '{' || b == '$') {
                return b == '{';
            }
        }
        return false;
    }

    @Override
    public void close() {
        closed.countDown();
    }
}

package xunge.exchange.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import xunge.exchange.CancelledException;
import xunge.exchange.ExchangeException;
import xunge.exchange.FeatureConsumer;
import xunge.exchange.FeatureProblem;
import xunge.exchange.FeatureSource;
import xunge.exchange.Monitor;
import xunge.exchange.RawFeature;

/// Reads a layer in a thread of its own while the caller's thread takes the features, a few thousand in between at most.
final class Pipeline implements AutoCloseable {

    private static final int BATCH = 500;
    private static final int BATCHES = 8;
    private static final List<Object> END = List.of();

    private final FeatureSource source;
    private final Monitor monitor;
    private final BlockingQueue<List<Object>> queue = new ArrayBlockingQueue<>(BATCHES);
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private @Nullable Thread reader;
    private volatile boolean isClosed;

    Pipeline(FeatureSource source, Monitor monitor) {
        this.source = source;
        this.monitor = monitor;
    }

    /// Hands all features and problems to `consumer` in file order, in this thread.
    @SuppressWarnings("ReferenceEquality") // the end is that very list
    void run(FeatureConsumer consumer) throws ExchangeException {
        reader = Thread.ofPlatform().daemon().name("exchange reader").start(this::read);
        try {
            List<Object> batch = queue.take();
            while (batch != END) {
                for (Object item : batch) {
                    hand(item, consumer);
                }
                batch = queue.take();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        }
        rethrow();
    }

    private static void hand(Object item, FeatureConsumer consumer) throws ExchangeException {
        switch (item) {
            case RawFeature feature -> consumer.feature(feature);
            case FeatureProblem problem -> consumer.problem(problem);
            default -> throw new IllegalStateException(item.toString());
        }
    }

    private void rethrow() throws ExchangeException {
        switch (failure.get()) {
            case null -> {
                return;
            }
            case ExchangeException problem -> throw problem;
            case RuntimeException bug -> throw bug;
            case Error bug -> throw bug;
            case Throwable other -> throw new IllegalStateException(other);
        }
    }

    private void read() {
        Sender sender = new Sender();
        try {
            source.read(sender, new Stoppable());
            sender.flush();
        } catch (ExchangeException | RuntimeException | Error e) {
            failure.set(e);
            sender.flushQuietly();
        }
        put(END);
    }

    private void put(List<Object> batch) {
        try {
            boolean isTaken = false;
            while (!isTaken && !isClosed) {
                isTaken = queue.offer(batch, 100, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Ends the reading thread, also when nobody takes any more, so that its file can be closed.
    @Override
    public void close() {
        isClosed = true;
        queue.clear();
        if (reader != null) {
            boolean interrupted = Thread.interrupted();
            try {
                reader.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private final class Stoppable implements Monitor {

        @Override
        public void progress(long done, long total) {
            monitor.progress(done, total);
        }

        @Override
        public boolean isCancelled() {
            return isClosed || monitor.isCancelled();
        }
    }

    private final class Sender implements FeatureConsumer {

        private List<Object> batch = new ArrayList<>(BATCH);

        @Override
        public void feature(RawFeature feature) throws ExchangeException {
            send(feature);
        }

        @Override
        public void problem(FeatureProblem problem) {
            batch.add(problem);
            if (batch.size() >= BATCH) {
                flushQuietly();
            }
        }

        private void send(Object item) throws ExchangeException {
            batch.add(item);
            if (batch.size() >= BATCH) {
                flush();
            }
        }

        void flush() throws ExchangeException {
            if (isClosed) {
                throw new CancelledException();
            }
            flushQuietly();
        }

        void flushQuietly() {
            if (!batch.isEmpty()) {
                put(batch);
                batch = new ArrayList<>(BATCH);
            }
        }
    }
}

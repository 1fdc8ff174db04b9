package xunge.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import xunge.domain.ReportableException;

/// Work off the JavaFX thread whose outcome comes back on it:
/// `background.run("finish record", () -> patrol.finish(id)).onSuccess(this::show).onFailure(StoreException.class, this::report).start()`.
///
/// With two executors that run at once everything happens inside `start()`, which is how view models are tested.
public final class Background {

    private static final System.Logger LOG = System.getLogger(Background.class.getName());

    private final Executor workers;
    private final Executor viewThread;
    private Consumer<Throwable> broken = problem -> {
        throw new IllegalStateException(problem);
    };

    /// Work runs on `workers`, outcomes on `viewThread`.
    public Background(Executor workers, Executor viewThread) {
        this.workers = workers;
        this.viewThread = viewThread;
    }

    /// `handler` takes every error of the program, and every problem of the world no handler was named for, on the view
    /// thread.
    public void onBroken(Consumer<Throwable> handler) {
        broken = handler;
    }

    /// Work that gives `T` or says why the world did not allow it.
    ///
    /// @param <T> what it gives
    @FunctionalInterface
    public interface Work<T> {
        /// Does the work; called once, on a worker.
        T call() throws ReportableException;
    }

    /// Work without an outcome.
    @FunctionalInterface
    public interface Action {
        /// Does the work; called once, on a worker.
        void run() throws ReportableException;
    }

    /// A job called `name` (its thread's name while it runs); nothing happens before [Job#start].
    public <T> Job<T> run(String name, Work<T> work) {
        return new Job<>(name, work);
    }

    /// A job without an outcome.
    public Job<Boolean> perform(String name, Action action) {
        return new Job<>(name, () -> {
            action.run();
            return true;
        });
    }

    /// Runs `step` on the view thread: how a running job tells its progress.
    public void show(Runnable step) {
        viewThread.execute(step);
    }

    private record Handler<E extends Throwable>(Class<E> type, Consumer<? super E> handler) {
        boolean take(Throwable problem) {
            if (!type.isInstance(problem)) {
                return false;
            }
            handler.accept(type.cast(problem));
            return true;
        }
    }

    /// Work and what follows it.
    ///
    /// @param <T> what the work gives
    public final class Job<T> {

        private final String name;
        private final Work<T> work;
        private final List<Handler<?>> handlers = new ArrayList<>();
        private Consumer<? super T> success = outcome -> {};
        private Runnable last = () -> {};

        private Job(String name, Work<T> work) {
            this.name = name;
            this.work = work;
        }

        /// `handler` takes the outcome, on the view thread.
        public Job<T> onSuccess(Consumer<? super T> handler) {
            success = handler;
            return this;
        }

        /// `handler` takes a failure of `type`, on the view thread; the first handler that fits is called.
        public <E extends Throwable> Job<T> onFailure(Class<E> type, Consumer<? super E> handler) {
            handlers.add(new Handler<>(type, handler));
            return this;
        }

        /// `step` runs on the view thread after everything else, whatever the outcome.
        public Job<T> andFinally(Runnable step) {
            last = step;
            return this;
        }

        /// Hands the work over and returns at once.
        public void start() {
            workers.execute(this::work);
        }

        private void work() {
            Thread thread = Thread.currentThread();
            String before = thread.getName();
            thread.setName(name);
            try {
                T outcome = work.call();
                viewThread.execute(() -> settle(() -> success.accept(outcome)));
            } catch (ReportableException | RuntimeException | Error problem) {
                viewThread.execute(() -> settle(() -> failed(problem)));
            } finally {
                thread.setName(before);
            }
        }

        private void settle(Runnable outcome) {
            try {
                outcome.run();
            } finally {
                last.run();
            }
        }

        /// What a person is told in words is logged here with its cause, once.
        private void failed(Throwable problem) {
            if (problem instanceof ReportableException) {
                LOG.log(System.Logger.Level.WARNING, name, problem);
            }
            boolean isHandled = handlers.stream().anyMatch(h -> h.take(problem));
            if (!isHandled || !(problem instanceof ReportableException)) {
                broken.accept(problem);
            }
        }
    }
}

package xunge.geo.layer;

import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/// Things worked out from a layer and worth keeping, the least lately asked for dropped first. Safe for many threads.
final class DerivedValues {

    private static final int MOST = 48;

    /// The latest first.
    private final Deque<Entry> entries = new ArrayDeque<>();

    private record Entry(WeakReference<Object> key, Class<?> kind, FutureTask<?> value) {}

    <T> T get(Object key, Class<T> kind, Supplier<T> make) {
        FutureTask<?> task = find(key, kind, make);
        task.run();
        try {
            return kind.cast(task.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return make.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private synchronized FutureTask<?> find(Object key, Class<?> kind, Supplier<?> make) {
        Iterator<Entry> all = entries.iterator();
        while (all.hasNext()) {
            Entry entry = all.next();
            if (entry.key.refersTo(key) && entry.kind == kind) {
                all.remove();
                entries.addFirst(entry);
                return entry.value;
            }
            if (entry.key.refersTo(null)) {
                all.remove();
            }
        }
        Entry made = new Entry(new WeakReference<>(key), kind, new FutureTask<>(make::get));
        entries.addFirst(made);
        if (entries.size() > MOST) {
            entries.removeLast();
        }
        return made.value;
    }
}

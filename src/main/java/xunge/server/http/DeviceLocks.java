package xunge.server.http;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import xunge.server.store.ProblemException;
import xunge.sync.wire.ProblemType;

/// Lets one push of a device in at a time. Without it each retry of a slow push would occupy one more place (sync.md
/// §2.3: all connections of a database waited on one row).
final class DeviceLocks {

    private final Set<UUID> busy = ConcurrentHashMap.newKeySet();

    /// Holds `device` until the returned lock is closed; throws `IN_PROGRESS` when it is held.
    Lock take(UUID device) throws ProblemException {
        if (!busy.add(device)) {
            throw new ProblemException(ProblemType.IN_PROGRESS);
        }
        return () -> busy.remove(device);
    }

    /// A device held.
    @FunctionalInterface
    interface Lock extends AutoCloseable {

        @Override
        void close();
    }
}

package xunge.store.sqlite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xunge.store.StoreException;
import xunge.store.gpkg.SqliteProblems;

/// Keeps a second process out of a user's home. The operating system releases it when the process ends, however it ends.
final class HomeLock {

    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    /// Takes the lock of `home`, which exists; throws `store.home-in-use` when another process or store has it.
    static HomeLock take(Path home) throws StoreException {
        try {
            FileChannel channel = FileChannel.open(home.resolve("xunge.lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new StoreException("store.home-in-use", List.of(home.toString()), null);
            }
            return new HomeLock(channel);
        } catch (IOException e) {
            throw SqliteProblems.of(home, e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /// Lets the next one in. Nothing can be done when this fails, and nothing need be: the lock dies with the process.
    void release() {
        try {
            channel.close();
        } catch (IOException e) {
            System.getLogger(HomeLock.class.getName()).log(System.Logger.Level.WARNING, "lock file", e);
        }
    }
}

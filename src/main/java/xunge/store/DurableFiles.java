package xunge.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Makes files durable: a file is complete under its name or not there at all, also after a power cut.
public final class DurableFiles {

    private static final boolean WINDOWS = java.io.File.separatorChar == '\\';

    private DurableFiles() {}

    /// Gives the complete file `temporary` the name `target` in the same directory, replacing what was there. Returns
    /// after content and name are on disk.
    public static void publish(Path temporary, Path target) throws IOException {
        force(temporary);
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceDirectory(target.toAbsolutePath().resolveSibling(""));
    }

    /// Returns after all bytes of `file` are on disk.
    public static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// Returns after the names in `directory` are on disk. Windows offers no such call and needs none.
    public static void forceDirectory(Path directory) throws IOException {
        if (WINDOWS) {
            return;
        }
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}

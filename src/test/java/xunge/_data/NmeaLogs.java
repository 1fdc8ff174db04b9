package xunge._data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import xunge.position.Epoch;
import xunge.position.nmea.NmeaEpochs;
import xunge.position.nmea.NmeaFramer;

/// Receivers' logs with what gpsd makes of them.
public final class NmeaLogs {

    public static final List<String> NAMES = List.of("beidou-gb.log", "bn-9015.log", "bu353s4.log");

    private NmeaLogs() {}

    /// The file; the test that asks is skipped where it is missing.
    public static Path file(String name) {
        Path folder = SharedData.folder("nmea").orElse(Path.of("missing"));
        Assumptions.assumeTrue(Files.isDirectory(folder), "../shared/data/nmea is missing");
        return folder.resolve(name);
    }

    public static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<String> lines(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8).lines().toList();
    }

    /// All epochs in `bytes`, which come in pieces of `piece` bytes, a second apart.
    public static List<Epoch> epochs(byte[] bytes, int piece) {
        List<Epoch> epochs = new ArrayList<>();
        NmeaEpochs merger = new NmeaEpochs(() -> epochs.size() * 1_000_000_000L, epochs::add);
        NmeaFramer framer = new NmeaFramer(merger::accept);
        for (int from = 0; from < bytes.length; from += piece) {
            framer.feed(bytes, from, Math.min(piece, bytes.length - from));
        }
        framer.end();
        merger.idle();
        return epochs;
    }
}

package xunge.store.kill;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalDouble;
import xunge._data.Stores;
import xunge.domain.LonLat;
import xunge.domain.PositionSource;
import xunge.domain.TrackPoint;
import xunge.store.StoreException;
import xunge.store.sqlite.SqliteWorkStore;

/// Writes the track in batches of ten points without pause until the process is killed, and says the number of points
/// after each batch. Argument: the home.
final class TrackUntilKilled {

    private TrackUntilKilled() {}

    static void main(String[] arguments) throws StoreException {
        SqliteWorkStore store = Stores.open(Path.of(arguments[0]), InstantSource.system());
        if (store.findOpenShift().isEmpty()) {
            store.openShift("0371");
        }
        PrintStream out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), false,
                StandardCharsets.UTF_8);
        for (int n = store.listTrack(Instant.EPOCH).size(); true; n += 10) {
            int first = n;
            store.appendTrack(java.util.stream.IntStream.range(first, first + 10)
                    .mapToObj(TrackUntilKilled::point)
                    .toList());
            out.print(first + 10 + "\n");
            out.flush();
        }
    }

    static TrackPoint point(int n) {
        return new TrackPoint(new LonLat(113.5 + n * 1e-5, 34.75), Instant.parse("2026-11-23T01:00:00Z").plusSeconds(n),
                OptionalDouble.of(3), OptionalDouble.empty(), OptionalDouble.of(90), PositionSource.GPSD,
                List.of(0, 10).contains(n));
    }
}

package xunge.app.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import xunge.domain.LonLat;
import xunge.domain.Place;
import xunge.domain.UuidV7;
import xunge.inspect.Patrol;
import xunge.inspect.StorePatrol;
import xunge.store.StoreException;
import xunge.store.gpkg.SqlScripts;
import xunge.store.gpkg.SqliteFiles;
import xunge.store.sqlite.SqliteWorkStore;

/// Measures what leaving a field costs: one changed field, durable, through the real patrol, against a bare insert of
/// one row with the same durability, the two taken in turns so that the disk's mood strikes both.
public final class StoreBench {

    private static final int WARM_UP = 200;
    private static final int ROUNDS = 1_000;
    private static final double GOAL_TIMES = 3;

    private StoreBench() {}

    /// The figures, in about five seconds; works in a temporary directory and leaves nothing.
    public static List<Figure> run() throws StoreException, IOException, SQLException {
        return run(ROUNDS);
    }

    static List<Figure> run(int rounds) throws StoreException, IOException, SQLException {
        Path home = Files.createTempDirectory("xunge-bench");
        try (SqliteWorkStore store = open(home);
                Connection bare = SqliteFiles.openWriter(home.resolve("bare.sqlite"))) {
            return measure(StorePatrol.of(store, Place::unknown), bare, rounds);
        } finally {
            delete(home);
        }
    }

    private static SqliteWorkStore open(Path home) throws StoreException {
        InstantSource clock = InstantSource.system();
        return SqliteWorkStore.open(home, clock, new UuidV7(clock, new SecureRandom()),
                draft -> draft.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static List<Figure> measure(Patrol patrol, Connection bare, int rounds)
            throws StoreException, SQLException {
        SqlScripts.execute(bare, "CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT)");
        patrol.startShift("bench");
        UUID record = patrol.begin(new LonLat(113.65, 34.75)).id();
        Sample saves = new Sample(rounds);
        Sample inserts = new Sample(rounds);
        try (PreparedStatement insert = bare.prepareStatement("INSERT INTO note (text) VALUES (?)")) {
            for (int i = -Math.min(WARM_UP, rounds); i < rounds; i++) {
                String text = "note " + i;
                long start = System.nanoTime();
                insert.setString(1, text);
                insert.executeUpdate();
                long between = System.nanoTime();
                patrol.setNote(record, text);
                long end = System.nanoTime();
                if (i >= 0) {
                    inserts.add(between - start);
                    saves.add(end - between);
                }
            }
        }
        Figure insert50 = Figure.plain("bare insert p50", inserts.millis(0.5), "ms");
        Figure insert95 = Figure.plain("bare insert p95", inserts.millis(0.95), "ms");
        return List.of(insert50, insert95,
                Figure.atMostTimes("save field p50", saves.millis(0.5), "ms", insert50, GOAL_TIMES),
                Figure.atMostTimes("save field p95", saves.millis(0.95), "ms", insert95, GOAL_TIMES));
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

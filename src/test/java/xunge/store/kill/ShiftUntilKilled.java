package xunge.store.kill;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.UUID;
import xunge._data.Stores;
import xunge.domain.Violation;
import xunge.inspect.StorePatrol;
import xunge.store.StoreException;
import xunge.store.sqlite.SqliteWorkStore;

/// An inspector who works without pause until the process is killed, and says each change only after it is durable.
///
/// Arguments: the home, a directory with photos `photo-0.jpg` to `photo-9.jpg`, a seed. Each line of the output is
/// `what<TAB>record<TAB>value`.
final class ShiftUntilKilled {

    private final StorePatrol patrol;
    private final SqliteWorkStore store;
    private final Path photos;
    private final SplittableRandom random;
    private final PrintStream out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), false,
            StandardCharsets.UTF_8);

    private ShiftUntilKilled(SqliteWorkStore store, Path photos, long seed) throws StoreException {
        this.store = store;
        this.patrol = StorePatrol.of(store, Stores.EVERYWHERE);
        this.photos = photos;
        this.random = new SplittableRandom(seed);
    }

    static void main(String[] arguments) throws StoreException, IOException {
        ShiftUntilKilled shift = new ShiftUntilKilled(
                Stores.open(Path.of(arguments[0]), java.time.InstantSource.system()), Path.of(arguments[1]),
                Long.parseLong(arguments[2]));
        if (shift.patrol.findOpenShift().isEmpty()) {
            shift.patrol.startShift("0371");
        }
        for (int n = 0;; n++) {
            shift.oneRecord(n);
        }
    }

    private void oneRecord(int n) throws StoreException, IOException {
        UUID id = patrol.begin(Stores.HANGHAI_ROAD).id();
        say("begun", id, "");
        patrol.classify(id, n % 2 == 0 ? Stores.BIKES : Stores.WELL);
        say("class", id, n % 2 == 0 ? Stores.BIKES.ref().code() : Stores.WELL.ref().code());
        for (int i = 0; i < random.nextInt(1, 4); i++) {
            String note = "第 " + random.nextInt() + " 次";
            patrol.setNote(id, note);
            say("note", id, note);
        }
        Violation withPhoto = patrol.attachPhoto(id, photos.resolve("photo-" + random.nextInt(10) + ".jpg"));
        say("photo", id, withPhoto.photos().getLast().sha256().hex());
        if (random.nextInt(3) > 0) {
            patrol.finish(id);
            say("finished", id, "");
        }
        if (random.nextInt(4) == 0) {
            patrol.discard(id, "误点");
            say("void", id, "");
        }
        for (var entry : store.outbox().listWaiting(1)) {
            store.outbox().acknowledge(entry.op(), entry.sha256(), "ZZ-" + entry.seq());
            say("acknowledged", entry.record(), entry.op().toString());
        }
    }

    private void say(String what, UUID record, String value) {
        out.print(what + "\t" + record + "\t" + value + "\n");
        out.flush();
    }
}

package xunge.position.nmea;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import xunge.position.Epoch;

/// Merges the sentences of one moment into one [Epoch].
///
/// A moment ends with the sentence that was last in the moment before, once that was so twice; until then, and when that
/// sentence is lost, with a pause ([#idle]) or the first sentence of another time. So a position waits for no other and is whole. One thread.
public final class NmeaEpochs {

    private final LongSupplier nanos;
    private final Consumer<Epoch> complete;
    private final SatelliteCount satellites = new SatelliteCount();
    private final NmeaClock clock = new NmeaClock();
    private EpochDraft draft = new EpochDraft();
    private OptionalLong time = OptionalLong.empty();
    private OptionalLong closed = OptionalLong.empty();
    private String last = "";
    private String lastBefore = "";
    private String ender = "";
    private int sameType;

    /// Epochs go to `complete`, stamped by `nanos`.
    public NmeaEpochs(LongSupplier nanos, Consumer<Epoch> complete) {
        this.nanos = nanos;
        this.complete = complete;
    }

    /// Takes the next sentence; those that say nothing of the position are passed over.
    public void accept(NmeaSentence s) {
        OptionalLong told = timeIn(s);
        if (told.isPresent() && closed.equals(told)) {
            ender = "";
            return;
        }
        if (told.isPresent() && time.isPresent() && !time.equals(told)) {
            learn();
            close();
        }
        if (take(s)) {
            told.ifPresent(t -> {
                time = told;
                closed = OptionalLong.empty();
                date(s, t);
            });
            mark(s);
            if (last.equals(ender) && time.isPresent()) {
                close();
            }
        }
    }

    /// Nothing came for a while: what is in hand is all there is.
    public void idle() {
        if (time.isPresent()) {
            learn();
            close();
        }
    }

    private boolean take(NmeaSentence s) {
        switch (s.type()) {
            case "GGA" -> draft.gga(s);
            case "GNS" -> draft.gns(s);
            case "RMC" -> draft.rmc(s);
            case "GLL" -> draft.gll(s);
            case "VTG" -> draft.vtg(s);
            case "GST" -> draft.gst(s);
            case "GSV" -> satellites.inView(s);
            case "GSA" -> {
                draft.gsa(s);
                satellites.used(s);
            }
            case "ZDA" -> {}
            default -> {
                return false;
            }
        }
        return true;
    }

    private static OptionalLong timeIn(NmeaSentence s) {
        return switch (s.type()) {
            case "GGA", "GNS", "RMC", "GST", "ZDA" -> NmeaClock.timeOfDay(s.text(0));
            case "GLL" -> NmeaClock.timeOfDay(s.text(4));
            default -> OptionalLong.empty();
        };
    }

    private void date(NmeaSentence s, long timeOfDay) {
        if (s.type().equals("RMC")) {
            clock.tell(s.text(8), timeOfDay);
        } else if (s.type().equals("ZDA")) {
            clock.tell(s.whole(1), s.whole(2), s.whole(3), timeOfDay);
        }
    }

    /// What this sentence is called as the last of a moment: the second GSA is another than the first, and of GSV only
    /// the last counts, for their number changes.
    private void mark(NmeaSentence s) {
        String name = s.talker() + s.type();
        if (s.type().equals("GSV")) {
            last = s.text(0).equals(s.text(1)) ? name : name + " more";
        } else {
            sameType = last.startsWith(name) ? sameType + 1 : 0;
            last = name + sameType;
        }
    }

    private void learn() {
        if (last.equals(lastBefore)) {
            ender = last;
        }
        lastBefore = last;
    }

    private void close() {
        Optional<java.time.Instant> moment = time.isPresent() ? clock.at(time.getAsLong()) : Optional.empty();
        Epoch epoch = draft.epoch(moment, satellites.end(draft.used()), nanos.getAsLong());
        if (draft.isTold()) {
            complete.accept(epoch);
        }
        closed = time;
        time = OptionalLong.empty();
        draft = new EpochDraft();
        last = "";
        sameType = 0;
    }
}

package xunge.ui.position;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import xunge.domain.PositionSource;
import xunge.domain.Shift;
import xunge.domain.TrackPoint;
import xunge.inspect.Patrol;
import xunge.position.Accuracy;
import xunge.position.Fix;
import xunge.position.TrackThinner;
import xunge.position.Trail;
import xunge.position.coverage.PatrolTrack;
import xunge.position.coverage.RoadNet;
import xunge.store.StoreException;
import xunge.ui.common.Background;
import xunge.ui.text.Phrase;

/// The track of the day while a shift is open: thinned, written in batches, drawn and matched to the routes. Read again
/// from the store at a start, so that it goes on where it was, after a gap.
///
/// A replayed log makes a track of its own: it counts only while a log is replayed, and a receiver's only while none is.
public final class TrackViewModel {

    /// Days run by the day of the city, wherever the device thinks it is.
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    private static final long BATCH_MILLIS = 3_000;
    private static final int BATCH_POINTS = 50;

    private final Patrol patrol;
    private final Background background;
    private final Optional<RoadNet> net;
    private final Clock clock;
    private final TrackThinner thinner = new TrackThinner();
    private final ReadOnlyObjectWrapper<Phrase> problem = new ReadOnlyObjectWrapper<>(Phrase.NONE);
    private final ReadOnlyObjectWrapper<Phrase> summary = new ReadOnlyObjectWrapper<>(Phrase.of("position.track.off"));
    private final ReadOnlyObjectWrapper<Boolean> isReplay = new ReadOnlyObjectWrapper<>(false);
    private Optional<UUID> shift = Optional.empty();
    private final List<TrackPoint> points = new ArrayList<>();
    private final List<TrackPoint> batch = new ArrayList<>();
    private long batchSince;
    private PatrolTrack track;
    private Consumer<PatrolTrack> onChanged = t -> {};

    /// The track of `patrol`'s shifts, written through `background`, matched to `net`.
    public TrackViewModel(Patrol patrol, Background background, Optional<RoadNet> net, Clock clock,
            ObservableValue<Optional<Shift>> openShift) {
        this.patrol = patrol;
        this.background = background;
        this.net = net;
        this.clock = clock;
        this.track = new PatrolTrack(net);
        openShift.subscribe(this::follow);
    }

    /// Why the track could not be written; nothing when all is well. It is tried again.
    public ReadOnlyObjectProperty<Phrase> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// The track in words: length, gaps, what was passed in all.
    public ReadOnlyObjectProperty<Phrase> summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /// True while the track on show is that of a replayed log.
    public ReadOnlyObjectProperty<Boolean> replayProperty() {
        return isReplay.getReadOnlyProperty();
    }

    /// The track on show. Belongs to this model: read only, on the view thread.
    public PatrolTrack track() {
        return track;
    }

    /// True while a shift is open, so that a track is kept.
    public boolean isKept() {
        return shift.isPresent();
    }

    /// `handler` takes the track whenever it changed.
    public void onChanged(Consumer<PatrolTrack> handler) {
        onChanged = handler;
    }

    /// Takes a position that nothing speaks against; without an open shift it leaves no trace.
    public void take(Fix fix) {
        if (shift.isEmpty()) {
            return;
        }
        if (isReplay.get() != (fix.source() == PositionSource.REPLAY)) {
            isReplay.set(fix.source() == PositionSource.REPLAY);
            thinner.breakOff();
            rebuild();
        }
        OptionalDouble accuracy = fix.epoch()
                .accuracy()
                .map(Accuracy::metres)
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
        thinner.offer(new TrackPoint(fix.at(), clock.instant(), accuracy, fix.epoch().speed(),
                fix.epoch().courseDegrees(), fix.source(), false)).ifPresent(this::keep);
    }

    /// Nothing is known of the way to the next position.
    public void breakOff() {
        thinner.breakOff();
    }

    /// Writes the batch when it is old enough.
    public void tick() {
        if (!batch.isEmpty() && clock.millis() - batchSince >= BATCH_MILLIS) {
            flush();
        }
    }

    /// Hands what is not yet written to the store; called before a shift or the program ends.
    public void flush() {
        if (batch.isEmpty()) {
            return;
        }
        List<TrackPoint> now = List.copyOf(batch);
        Optional<UUID> of = shift;
        batch.clear();
        background.perform("write track", () -> patrol.appendTrack(now))
                .onSuccess(done -> problem.set(Phrase.NONE))
                .onFailure(StoreException.class, e -> {
                    problem.set(Phrase.of("position.track.not-written", Phrase.of(e)));
                    if (shift.equals(of)) {
                        batch.addAll(0, now);
                        batchSince = clock.millis();
                    }
                })
                .start();
    }

    private void keep(TrackPoint point) {
        if (batch.isEmpty()) {
            batchSince = clock.millis();
        }
        batch.add(point);
        points.add(point);
        track.add(point);
        tell();
        if (batch.size() >= BATCH_POINTS) {
            flush();
        }
    }

    private void follow(Optional<Shift> now) {
        if (now.map(Shift::id).equals(shift)) {
            return;
        }
        shift = now.map(Shift::id);
        batch.clear();
        points.clear();
        thinner.breakOff();
        rebuild();
        now.ifPresent(this::read);
    }

    /// The day's track from the store; what came meanwhile follows it.
    private void read(Shift open) {
        Instant midnight = LocalDate.ofInstant(clock.instant(), CITY).atStartOfDay(CITY).toInstant();
        Instant from = open.openedAt().isBefore(midnight) ? open.openedAt() : midnight;
        background.run("read track", () -> patrol.listTrack(from)).onSuccess(stored -> {
            List<TrackPoint> all = new ArrayList<>(stored);
            points.stream().filter(p -> !stored.contains(p)).forEach(all::add);
            points.clear();
            points.addAll(all);
            rebuild();
        }).onFailure(StoreException.class, e -> problem.set(Phrase.of(e))).start();
    }

    private void rebuild() {
        track = PatrolTrack.of(net,
                points.stream().filter(p -> (p.source() == PositionSource.REPLAY) == isReplay.get()).toList());
        tell();
    }

    private void tell() {
        summary.set(shift.isEmpty() ? Phrase.of("position.track.off") : words());
        onChanged.accept(track);
    }

    private Phrase words() {
        Trail trail = track.trail();
        Phrase gaps = trail.gaps().isEmpty() ? Phrase.of("position.track.whole")
                : Phrase.of("position.track.gaps", Integer.toString(trail.gaps().size()),
                        Long.toString(Math.round(trail.gapMetres())));
        String all = track.coverage().map(c -> ReceiverWords.percent(c.totalShare())).orElse("0");
        return Phrase.of(isReplay.get() ? "position.track.replay" : "position.track.today",
                "%.2f".formatted(trail.lengthMetres() / 1000), gaps, all);
    }
}

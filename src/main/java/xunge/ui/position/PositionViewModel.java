package xunge.ui.position;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import xunge.domain.LonLat;
import xunge.domain.PositionOrigin;
import xunge.domain.PositionSource;
import xunge.position.Accuracy;
import xunge.position.Doubt;
import xunge.position.Epoch;
import xunge.position.Fix;
import xunge.position.Freshness;
import xunge.position.TimeDoubt;
import xunge.position.receiver.LinkState;
import xunge.position.receiver.Positioning;
import xunge.position.receiver.ReceiverChoice;
import xunge.ui.common.Background;
import xunge.ui.common.Settings;
import xunge.ui.text.Phrase;

/// The receiver and what it says, aged: [#tick] must be called some times a second. Properties change on the view
/// thread. A doubted position is never known; it only shows why it is doubted.
public final class PositionViewModel {

    private static final long NANOS_PER_MILLI = 1_000_000;

    private final Positioning positioning;
    private final Background background;
    private final Settings settings;
    private final LongSupplier nanos;
    private final ReadOnlyObjectWrapper<ReceiverChoice> choice = new ReadOnlyObjectWrapper<>(
            new ReceiverChoice.None());
    private final ReadOnlyObjectWrapper<LinkState> link = new ReadOnlyObjectWrapper<>(new LinkState.Off());
    private final ReadOnlyObjectWrapper<Optional<Epoch>> epoch = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Set<Doubt>> doubts = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<List<TimeDoubt>> timeDoubts = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<KnownPosition>> known = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Phrase> status = new ReadOnlyObjectWrapper<>(Phrase.NONE);
    private final ReadOnlyObjectWrapper<Phrase> problem = new ReadOnlyObjectWrapper<>(Phrase.NONE);
    private final ObservableList<String> ports = FXCollections.observableArrayList();
    private final BooleanProperty follows = new SimpleBooleanProperty();
    private Optional<Fix> fix = Optional.empty();
    private Optional<LonLat> placed = Optional.empty();
    private long placedNanos;
    private Consumer<Fix> onFix = f -> {};
    private Runnable onBroken = () -> {};

    /// The position through `positioning`; what it says is shown through `background`, ages are told by `nanos`.
    public PositionViewModel(Positioning positioning, Background background, Settings settings, LongSupplier nanos) {
        this.positioning = positioning;
        this.background = background;
        this.settings = settings;
        this.nanos = nanos;
    }

    /// Where the position is to come from.
    public ReadOnlyObjectProperty<ReceiverChoice> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    /// How the connection stands.
    public ReadOnlyObjectProperty<LinkState> linkProperty() {
        return link.getReadOnlyProperty();
    }

    /// What the receiver said last, with or without a position.
    public ReadOnlyObjectProperty<Optional<Epoch>> epochProperty() {
        return epoch.getReadOnlyProperty();
    }

    /// Why the last position was not taken; none when it was.
    public ReadOnlyObjectProperty<Set<Doubt>> doubtsProperty() {
        return doubts.getReadOnlyProperty();
    }

    /// What is wrong with the receiver's time; a jump stays until the next connection.
    public ReadOnlyObjectProperty<List<TimeDoubt>> timeDoubtsProperty() {
        return timeDoubts.getReadOnlyProperty();
    }

    /// The last position nothing speaks against, with its age as of the last tick.
    public ReadOnlyObjectProperty<Optional<KnownPosition>> knownProperty() {
        return known.getReadOnlyProperty();
    }

    /// The position in one line, always something: age, accuracy, satellites, source, or why there is none.
    public ReadOnlyObjectProperty<Phrase> statusProperty() {
        return status.getReadOnlyProperty();
    }

    /// What is wrong with the connection or with what was typed; nothing when all is well.
    public ReadOnlyObjectProperty<Phrase> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// True when connecting again makes sense.
    public boolean canRetry() {
        return switch (link.get()) {
            case LinkState.Waiting _,LinkState.Failed _,LinkState.Ended _ -> true;
            case LinkState.Off _,LinkState.Connecting _,LinkState.Running _ -> false;
        };
    }

    /// Everything that is doubted now, for people.
    public List<Phrase> listDoubts() {
        List<Phrase> words = new ArrayList<>();
        doubts.get().forEach(d -> words.add(ReceiverWords.doubt(d)));
        timeDoubts.get().forEach(d -> words.add(ReceiverWords.timeDoubt(d)));
        return words;
    }

    /// The serial ports of this computer as they were last listed.
    public ObservableList<String> ports() {
        return ports;
    }

    /// Whether the map follows the position.
    public BooleanProperty followsProperty() {
        return follows;
    }

    /// `handler` takes every position nothing speaks against.
    public void onFix(Consumer<Fix> handler) {
        onFix = handler;
    }

    /// `handler` runs when the way to the next position is not known: another receiver, a broken connection.
    public void onBroken(Runnable handler) {
        onBroken = handler;
    }

    /// Connects to the receiver that was used last.
    public void open() {
        settings.find(Settings.Key.POSITION).flatMap(ReceiverChoice::parse).ifPresent(this::connect);
    }

    /// Uses `wanted` from now on, and at the next start.
    public void use(ReceiverChoice wanted) {
        settings.put(Settings.Key.POSITION, wanted.write());
        connect(wanted);
    }

    /// Connects again without waiting.
    public void retry() {
        connect(choice.get());
    }

    /// Leaves the receiver.
    public void close() {
        positioning.stop();
    }

    /// Lists the serial ports.
    public void listPorts() {
        background.run("list serial ports", positioning::listSerialPorts).onSuccess(ports::setAll).start();
    }

    /// The inspector says to be at `at`.
    public void place(LonLat at) {
        placed = Optional.of(at);
        placedNanos = nanos.getAsLong();
        tick();
    }

    /// Ages what is known.
    public void tick() {
        known.set(choice.get() instanceof ReceiverChoice.Manual ? placed.map(this::byHand) : fix.map(this::byReceiver));
        status.set(ReceiverWords.status(this));
    }

    /// Says what is wrong with what was typed.
    void complain(Phrase words) {
        problem.set(words);
    }

    private KnownPosition byHand(LonLat at) {
        long age = age(placedNanos);
        return new KnownPosition(at, new PositionOrigin(PositionSource.MANUAL, OptionalDouble.empty(),
                OptionalLong.of(age)), Freshness.ofAge(age));
    }

    private KnownPosition byReceiver(Fix last) {
        long age = age(last.epoch().receivedNanos());
        OptionalDouble accuracy = last.epoch()
                .accuracy()
                .map(Accuracy::metres)
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
        return new KnownPosition(last.at(), new PositionOrigin(last.source(), accuracy, OptionalLong.of(age)),
                Freshness.ofAge(age));
    }

    private long age(long sinceNanos) {
        return Math.max(0, (nanos.getAsLong() - sinceNanos) / NANOS_PER_MILLI);
    }

    private void connect(ReceiverChoice wanted) {
        choice.set(wanted);
        problem.set(Phrase.NONE);
        fix = Optional.empty();
        epoch.set(Optional.empty());
        doubts.set(EnumSet.noneOf(Doubt.class));
        timeDoubts.set(List.of());
        onBroken.run();
        tick();
        positioning.use(wanted, new Positioning.Listener() {
            @Override
            public void state(LinkState state) {
                background.show(() -> take(wanted, state));
            }

            @Override
            public void epoch(Epoch told, Optional<Fix> judged) {
                background.show(() -> take(wanted, told, judged));
            }
        });
    }

    /// A last word of the receiver before is not heard.
    private void take(ReceiverChoice from, LinkState state) {
        if (from.equals(choice.get())) {
            link.set(state);
            problem.set(ReceiverWords.problem(state));
            if (!(state instanceof LinkState.Running)) {
                onBroken.run();
            }
            tick();
        }
    }

    private void take(ReceiverChoice from, Epoch told, Optional<Fix> judged) {
        if (!from.equals(choice.get())) {
            return;
        }
        epoch.set(Optional.of(told));
        doubts.set(judged.map(Fix::doubts).orElse(Set.of()));
        judged.ifPresent(f -> keepTimeDoubts(f.timeDoubts()));
        judged.filter(Fix::isSound).ifPresent(sound -> {
            fix = Optional.of(sound);
            onFix.accept(sound);
        });
        tick();
    }

    private void keepTimeDoubts(List<TimeDoubt> now) {
        List<TimeDoubt> kept = new ArrayList<>(now);
        if (now.stream().noneMatch(TimeDoubt.Jumped.class::isInstance)) {
            timeDoubts.get().stream().filter(TimeDoubt.Jumped.class::isInstance).forEach(kept::add);
        }
        timeDoubts.set(kept);
    }
}

package xunge.ui.sync;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import xunge.domain.ReportableException;
import xunge.inspect.Patrol;
import xunge.store.StoreException;
import xunge.sync.ShiftReceipt;
import xunge.sync.ShiftSync;
import xunge.sync.SyncCounts;
import xunge.ui.common.Background;
import xunge.ui.text.Phrase;

/// Ending a shift: the shift is closed in the store, then everything is brought to the city and confirmed by digest.
/// "Synced" is said only with a receipt in hand. Every step can be repeated.
public final class EndViewModel {

    /// Where the end of the shift stands.
    public enum Step {
        /** Nothing under way; the counts say what waits. */
        READY,
        /** Closing the shift, then sending. */
        SENDING,
        /** The receipt came back. */
        CONFIRMED,
        /** Stopped by a problem, by the person, or by a refusal; to be tried again. */
        STOPPED
    }

    private final Patrol patrol;
    private final ShiftSync sync;
    private final Background store;
    private final Background line;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.READY);
    private final ReadOnlyObjectWrapper<Phrase> message = new ReadOnlyObjectWrapper<>(Phrase.NONE);
    private final ReadOnlyObjectWrapper<Optional<ShiftReceipt>> receipt = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private Runnable onChanged = () -> {};
    private Runnable beforeEnd = () -> {};
    private Consumer<SyncCounts> onProgress = c -> {};

    /// Closes shifts through `patrol` on `store` and sends through `sync` on `line`, which may be busy for minutes.
    public EndViewModel(Patrol patrol, ShiftSync sync, Background store, Background line) {
        this.patrol = patrol;
        this.sync = sync;
        this.store = store;
        this.line = line;
    }

    /// Where it stands.
    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /// What happened last, the state of the data first.
    public ReadOnlyObjectProperty<Phrase> messageProperty() {
        return message.getReadOnlyProperty();
    }

    /// The receipt of the run that just ended well.
    public ReadOnlyObjectProperty<Optional<ShiftReceipt>> receiptProperty() {
        return receipt.getReadOnlyProperty();
    }

    /// `handler` runs when records or shift may have changed.
    public void onChanged(Runnable handler) {
        onChanged = handler;
    }

    /// `handler` runs before the shift is closed, and what it hands to the store is done first.
    public void beforeEnd(Runnable handler) {
        beforeEnd = handler;
    }

    /// `handler` takes the counts while a run goes on.
    public void onProgress(Consumer<SyncCounts> handler) {
        onProgress = handler;
    }

    /// Closes the open shift, if there is one, and sends. Does nothing while a run goes on.
    public void endAndSend() {
        if (step.get() == Step.SENDING) {
            return;
        }
        cancelled.set(false);
        receipt.set(Optional.empty());
        message.set(Phrase.NONE);
        step.set(Step.SENDING);
        beforeEnd.run();
        store.perform("end shift", this::closeShift).onSuccess(closed -> {
            onChanged.run();
            send();
        }).onFailure(StoreException.class, this::stop).onFailure(RuntimeException.class, e -> giveUp()).start();
    }

    /// Asks the run to stop after the step in hand; what is confirmed stays confirmed.
    public void cancel() {
        cancelled.set(true);
    }

    /// Shows what waits now; a run that goes on is not disturbed.
    public void open() {
        if (step.get() != Step.SENDING) {
            step.set(Step.READY);
            message.set(Phrase.NONE);
            receipt.set(Optional.empty());
        }
    }

    private void closeShift() throws StoreException {
        if (patrol.findOpenShift().isPresent()) {
            patrol.endShift();
        }
    }

    private void send() {
        line.run("sync shift", () -> sync.run(now -> line.show(() -> onProgress.accept(now)), cancelled::get))
                .onSuccess(this::settle)
                .onFailure(ReportableException.class, this::stop)
                .onFailure(RuntimeException.class, e -> giveUp())
                .andFinally(() -> onChanged.run())
                .start();
    }

    private void settle(Optional<ShiftReceipt> answer) {
        receipt.set(answer);
        if (answer.isPresent()) {
            message.set(Phrase.of("sync.confirmed"));
        } else {
            message.set(Phrase.of(cancelled.get() ? "sync.cancelled" : "sync.some-refused"));
        }
        step.set(answer.isPresent() ? Step.CONFIRMED : Step.STOPPED);
    }

    private void stop(ReportableException problem) {
        message.set(Phrase.of(problem));
        step.set(Step.STOPPED);
    }

    /// An error of the program must not leave the panel sending for ever.
    private void giveUp() {
        message.set(Phrase.of("sync.broken"));
        step.set(Step.STOPPED);
    }
}

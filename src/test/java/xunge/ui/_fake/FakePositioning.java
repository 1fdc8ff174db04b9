package xunge.ui._fake;

import java.util.List;
import java.util.Optional;
import xunge.position.Epoch;
import xunge.position.Fix;
import xunge.position.receiver.LinkState;
import xunge.position.receiver.Positioning;
import xunge.position.receiver.ReceiverChoice;

/// A way to receivers that says what a test says.
public final class FakePositioning implements Positioning {

    private ReceiverChoice choice = new ReceiverChoice.None();
    private Optional<Listener> listener = Optional.empty();
    private int uses;

    public ReceiverChoice choice() {
        return choice;
    }

    public int uses() {
        return uses;
    }

    public void state(LinkState state) {
        listener.ifPresent(l -> l.state(state));
    }

    public void tell(Fix fix) {
        listener.ifPresent(l -> l.epoch(fix.epoch(), Optional.of(fix)));
    }

    public void tell(Epoch epoch) {
        listener.ifPresent(l -> l.epoch(epoch, Optional.empty()));
    }

    @Override
    public void use(ReceiverChoice wanted, Listener hearer) {
        choice = wanted;
        listener = Optional.of(hearer);
        uses++;
    }

    @Override
    public void stop() {
        listener = Optional.empty();
    }

    @Override
    public List<String> listSerialPorts() {
        return List.of("/dev/ttyS0", "/dev/ttyUSB0");
    }
}

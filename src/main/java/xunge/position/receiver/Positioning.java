package xunge.position.receiver;

import java.util.List;
import java.util.Optional;
import xunge.position.Epoch;
import xunge.position.Fix;

/// The way to a receiver. Methods return at once.
public interface Positioning {

    /// Hears of everything, on a thread of the link's own, never two calls at once for one choice.
    interface Listener {

        /// The connection now stands like this.
        void state(LinkState state);

        /// A moment was told; `fix` is its position with every doubt, absent when it has none.
        void epoch(Epoch epoch, Optional<Fix> fix);
    }

    /// Leaves the receiver in use and connects to `choice`; `listener` hears of it from now on.
    void use(ReceiverChoice choice, Listener listener);

    /// Leaves the receiver in use; its listener may hear a last word that is under way.
    void stop();

    /// The names of this computer's serial ports; some milliseconds, so not on the JavaFX thread.
    List<String> listSerialPorts();
}

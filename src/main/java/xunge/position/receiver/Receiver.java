package xunge.position.receiver;

import java.util.function.Consumer;
import xunge.position.Epoch;

/// One connection to something that says where it is.
interface Receiver extends AutoCloseable {

    /// Connects and hands every epoch to `epochs`, on the calling thread, until the recording ends or [#close] is
    /// called; throws when it cannot go on. Called once.
    void run(Consumer<Epoch> epochs) throws ReceiverException, InterruptedException;

    /// Ends [#run] soon, from another thread.
    @Override
    void close();
}

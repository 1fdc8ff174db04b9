package xunge.render.paper;

import java.util.List;

/// Hears how far a sheet is and can stop it. Called from the working thread.
public interface PrintMonitor {

    /// Nobody looks.
    PrintMonitor NONE = new PrintMonitor() {
        @Override
        public void reached(double share) {
            // nobody looks
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /// `share` (0 to 1) is done.
    void reached(double share);

    /// True when the work shall stop.
    boolean isCancelled();

    /// Tells `share` and throws when the work shall stop.
    default void pass(double share) throws PaperException {
        if (isCancelled()) {
            throw new PaperException("paper.cancelled", List.of(), null);
        }
        reached(share);
    }
}

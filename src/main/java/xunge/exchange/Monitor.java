package xunge.exchange;

/// Hears how far long work has come and can stop it. Called from the working thread.
public interface Monitor {

    /// Nobody looks.
    Monitor NONE = new Monitor() {
        @Override
        public void progress(long done, long total) {
            // nobody looks
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /// `done` of `total` bytes (or rows, where a format cannot say bytes) are read.
    void progress(long done, long total);

    /// True when the work shall stop.
    boolean isCancelled();

    /// Throws when the work shall stop.
    default void check() throws CancelledException {
        if (isCancelled()) {
            throw new CancelledException();
        }
    }
}

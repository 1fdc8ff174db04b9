package xunge.sync;

/// The person cancelled the run, or its thread was interrupted; everything confirmed until then stays confirmed.
final class StoppedException extends Exception {

    private static final long serialVersionUID = 1L;
}

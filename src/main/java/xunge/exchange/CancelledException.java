package xunge.exchange;

import java.util.List;

/// The person stopped the work. Nothing of it remains.
public final class CancelledException extends ExchangeException {

    private static final long serialVersionUID = 1L;

    /// The stop.
    public CancelledException() {
        super("exchange.cancelled", List.of(), null);
    }
}

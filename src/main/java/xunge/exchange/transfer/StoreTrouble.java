package xunge.exchange.transfer;

import xunge.exchange.ExchangeException;
import xunge.store.StoreException;

/// Carries what the store says out of the reading of a foreign file, with the store's own words.
final class StoreTrouble extends ExchangeException {

    private static final long serialVersionUID = 1L;

    StoreTrouble(StoreException cause) {
        super(cause.messageKey(), cause.arguments(), cause);
    }
}

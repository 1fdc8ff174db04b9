package xunge.sync.wire;

import xunge.domain.Sha256;

/// The answer to `GET /v1/feeds/city/hash?seq=n`.
///
/// @param epoch the city's store
/// @param seq the change asked for
/// @param chain the chain's value after it
public record ChainHash(String epoch, long seq, Sha256 chain) {

    /// Refuses an incomplete answer.
    public ChainHash {
        if (epoch == null || chain == null) {
            throw new IllegalArgumentException("incomplete");
        }
    }
}

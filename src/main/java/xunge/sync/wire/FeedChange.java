package xunge.sync.wire;

import java.util.Optional;
import java.util.UUID;
import xunge.domain.Sha256;

/// One change of the feed, a link of its chain.
///
/// @param feed the feed's name
/// @param seq 1, 2, 3 ... without gaps
/// @param op the operation that made it
/// @param id the record
/// @param v the record's version after it
/// @param serverMs the city's clock, milliseconds since 1970-01-01 UTC
/// @param device the device that sent it
/// @param user who sent it; empty until the city has accounts
/// @param payloadSha256 digest of the payload's UTF-8 bytes
/// @param payload the record after the change ([RecordBody] as JSON text); absent when the city erased it
/// @param chain the chain's value after this change
public record FeedChange(String feed, long seq, UUID op, UUID id, long v, long serverMs, UUID device, String user,
        Sha256 payloadSha256, Optional<String> payload, Sha256 chain) {

    /// Refuses an incomplete change.
    public FeedChange {
        if (feed == null || op == null || id == null || device == null || user == null || payloadSha256 == null
                || chain == null || seq < 1 || v < 1) {
            throw new IllegalArgumentException("incomplete");
        }
    }

    /// The chain's value that this change must have after `previous`: SHA-256 over ten lines of text, each ended by a
    /// line feed (protocol.md, "The chain").
    public Sha256 link(Sha256 previous) {
        String lines = previous.hex() + '\n' + feed + '\n' + seq + '\n' + op + '\n' + id + '\n' + v + '\n' + serverMs
                + '\n' + device + '\n' + user + '\n' + payloadSha256.hex() + '\n';
        return Envelope.digest(lines);
    }

    /// This change at number `place`.
    public FeedChange at(long place) {
        return new FeedChange(feed, place, op, id, v, serverMs, device, user, payloadSha256, payload, chain);
    }

    /// This change with its place in the chain after `previous` computed.
    public FeedChange chainedAfter(Sha256 previous) {
        return new FeedChange(feed, seq, op, id, v, serverMs, device, user, payloadSha256, payload, link(previous));
    }

    /// True when this change follows number `seqBefore` and the chain's value `previous`, and its payload, where
    /// present, is the one that was chained.
    public boolean follows(long seqBefore, Sha256 previous) {
        return seq == seqBefore + 1 && chain.equals(link(previous))
                && payload.map(text -> Envelope.digest(text).equals(payloadSha256)).orElse(true);
    }
}

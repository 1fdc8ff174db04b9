package xunge.sync.wire;

import java.time.Instant;
import java.util.Optional;
import xunge.domain.Sha256;

/// The answer to `GET /v1/meta`: who the city server is, what it speaks and how much it takes at a time.
///
/// @param service [#SERVICE]
/// @param protocol the protocols it speaks
/// @param epoch its store; another value means another or a restored store
/// @param cityTime its clock
/// @param limits how much it takes at a time
/// @param head the end of the feed
public record Meta(String service, Range protocol, String epoch, Instant cityTime, Limits limits, Head head) {

    /// What every city server calls itself; anything else is not one.
    public static final String SERVICE = "xunge-city";

    /// Refuses an incomplete answer.
    public Meta {
        if (service == null || protocol == null || epoch == null || cityTime == null || limits == null
                || head == null) {
            throw new IllegalArgumentException("incomplete");
        }
    }

    /// A range of protocol numbers, both ends included.
    public record Range(int min, int max) {

        /// True when `protocol` lies in the range.
        public boolean has(int protocol) {
            return min <= protocol && protocol <= max;
        }
    }

    /// How much the server takes at a time.
    ///
    /// @param envelopeOps operations in an envelope
    /// @param envelopeBytes bytes of an envelope
    /// @param opBytes bytes of one operation
    /// @param partBytes bytes of a photo sent whole, and of one part
    /// @param blobBytes bytes of one photo
    /// @param hashes digests in one check
    /// @param feedPage changes in one page
    /// @param receiptRecords records in one receipt
    public record Limits(int envelopeOps, int envelopeBytes, int opBytes, int partBytes, long blobBytes, int hashes,
            int feedPage, int receiptRecords) {

        /// The limits of protocol 1.
        public static final Limits DEFAULT = new Limits(50, 1 << 20, 256 << 10, 1 << 20, 64L << 20, 500, 500, 500);
    }

    /// A place in the feed.
    ///
    /// @param feed the feed's name
    /// @param seq the change, 0 for the beginning
    /// @param chain the chain's value there
    public record Head(String feed, long seq, Sha256 chain) {

        /// Refuses an incomplete place.
        public Head {
            if (feed == null || chain == null) {
                throw new IllegalArgumentException("incomplete");
            }
        }
    }

    /// This answer when it is from a city server, empty when something else speaks JSON there.
    public Optional<Meta> ifCityServer() {
        return service.equals(SERVICE) ? Optional.of(this) : Optional.empty();
    }
}

package xunge.sync.wire;

import java.util.List;
import xunge.domain.Sha256;

/// The bodies of the resources under `/v1/blobs`.
public final class BlobWire {

    private BlobWire() {}

    /// The body of `POST /v1/blobs/check`.
    ///
    /// @param sha256 the digests asked about
    public record Check(List<Sha256> sha256) {

        /// Keeps the digests from later change.
        public Check {
            sha256 = List.copyOf(sha256);
        }
    }

    /// The answer to `POST /v1/blobs/check`.
    ///
    /// @param missing those of the digests the city does not hold
    /// @param present those whose bytes are on the city's disk and had this digest when they arrived
    public record Checked(List<Sha256> missing, List<Sha256> present) {

        /// Keeps the digests from later change.
        public Checked {
            missing = List.copyOf(missing);
            present = List.copyOf(present);
        }
    }

    /// The body of `POST /v1/blobs/sha256/{hex}/complete`.
    ///
    /// @param size bytes of the whole
    /// @param parts digests of the parts, in order
    public record Complete(long size, List<Sha256> parts) {

        /// Keeps the digests from later change.
        public Complete {
            if (size < 1) {
                throw new IllegalArgumentException("no size");
            }
            parts = List.copyOf(parts);
        }
    }

    /// The answer when a photo, or one part, is durable.
    ///
    /// @param sha256 the digest the city computed over the bytes it received
    /// @param bytes how many they were
    public record Stored(Sha256 sha256, long bytes) {

        /// Refuses an incomplete answer.
        public Stored {
            if (sha256 == null) {
                throw new IllegalArgumentException("incomplete");
            }
        }
    }
}

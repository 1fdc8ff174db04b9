package xunge.sync.wire;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import xunge.domain.Sha256;

/// The bodies of `POST /v1/receipts`.
public final class ReceiptWire {

    private ReceiptWire() {}

    /// The question.
    ///
    /// @param records the records asked about
    public record Ask(List<UUID> records) {

        /// Keeps the records from later change.
        public Ask {
            records = List.copyOf(records);
        }
    }

    /// The answer, all of one moment.
    ///
    /// @param epoch the city's store
    /// @param cityTime its clock
    /// @param head the end of the feed
    /// @param records those the city has
    /// @param refused those whose creation it refused
    /// @param unknown those it never heard of
    public record Receipt(String epoch, Instant cityTime, Meta.Head head, List<Item> records, List<UUID> refused,
            List<UUID> unknown) {

        /// Keeps the lists from later change.
        public Receipt {
            if (epoch == null || cityTime == null || head == null) {
                throw new IllegalArgumentException("incomplete");
            }
            records = List.copyOf(records);
            refused = List.copyOf(refused);
            unknown = List.copyOf(unknown);
        }
    }

    /// What the city holds of one record.
    ///
    /// @param id the record
    /// @param cityNumber its number
    /// @param v its version
    /// @param complete true when every photo it names is there
    /// @param ops every operation on it, also refused ones
    /// @param photos every photo it names
    public record Item(UUID id, String cityNumber, long v, boolean complete, List<Op> ops, List<Photo> photos) {

        /// Keeps the lists from later change.
        public Item {
            if (id == null || cityNumber == null) {
                throw new IllegalArgumentException("incomplete");
            }
            ops = List.copyOf(ops);
            photos = List.copyOf(photos);
        }
    }

    /// One operation as the city stored it.
    ///
    /// @param op the operation
    /// @param sha256 digest computed now over the bytes in the ledger
    /// @param rejected true when it was refused
    public record Op(UUID op, Sha256 sha256, boolean rejected) {

        /// Refuses an incomplete item.
        public Op {
            if (op == null || sha256 == null) {
                throw new IllegalArgumentException("incomplete");
            }
        }
    }

    /// One photo of a record.
    ///
    /// @param sha256 the digest the record names
    /// @param bytes the size the record names
    /// @param present true when bytes of that digest, computed by the city when they arrived, are on its disk
    public record Photo(Sha256 sha256, long bytes, boolean present) {

        /// Refuses an incomplete item.
        public Photo {
            if (sha256 == null) {
                throw new IllegalArgumentException("incomplete");
            }
        }
    }
}

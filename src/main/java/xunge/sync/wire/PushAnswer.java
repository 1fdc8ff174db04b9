package xunge.sync.wire;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import xunge.domain.Sha256;

/// The answer to a push: the whole envelope was processed in one transaction, and this is durable.
///
/// @param epoch the city's store
/// @param results one an operation, in the envelope's order
public record PushAnswer(String epoch, List<Result> results) {

    /// Keeps the results from later change.
    public PushAnswer {
        if (epoch == null) {
            throw new IllegalArgumentException("no epoch");
        }
        results = List.copyOf(results);
    }

    /// What became of one operation.
    ///
    /// @param op the operation
    /// @param status `applied`, `duplicate` (applied at an earlier push) or `rejected`
    /// @param sha256 the digest the city computed over the operation's bytes
    /// @param cityNumber the record's number; for applied and duplicate
    /// @param v the record's version after the operation; for applied and duplicate
    /// @param seq the change's place in the feed; for applied and duplicate
    /// @param problem why; for rejected
    public record Result(UUID op, String status, Sha256 sha256, Optional<String> cityNumber, Optional<Long> v,
            Optional<Long> seq, Optional<Problem> problem) {

        /// Committed now.
        public static final String APPLIED = "applied";
        /// Committed at an earlier push.
        public static final String DUPLICATE = "duplicate";
        /// Refused now or at an earlier push.
        public static final String REJECTED = "rejected";

        /// Refuses a result that says nothing.
        public Result {
            if (op == null || status == null || sha256 == null) {
                throw new IllegalArgumentException("incomplete result");
            }
        }

        /// True when the city refused the operation.
        public boolean isRejected() {
            return status.equals(REJECTED);
        }

        /// This result as it is told when the same bytes come again.
        public Result again() {
            return isRejected() ? this : new Result(op, DUPLICATE, sha256, cityNumber, v, seq, problem);
        }
    }
}

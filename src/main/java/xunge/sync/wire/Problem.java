package xunge.sync.wire;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A refusal (RFC 9457): for programs, without prose; the device has the words.
///
/// @param type the stable URI, see [ProblemType]
/// @param status the HTTP status
/// @param pointer where in the body, as a JSON pointer
/// @param expected the operation number the city expects
/// @param op the operation concerned
/// @param missing indices of parts that are not there
public record Problem(String type, int status, Optional<String> pointer, Optional<Long> expected, Optional<UUID> op,
        Optional<List<Integer>> missing) {

    /// The media type of a problem.
    public static final String MEDIA_TYPE = "application/problem+json";

    /// Refuses a problem without a type.
    public Problem {
        if (type == null) {
            throw new IllegalArgumentException("no type");
        }
    }

    /// A problem of `type` that needs no more words.
    public static Problem of(ProblemType type) {
        return new Problem(type.uri(), type.status(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    /// This problem at `pointer`.
    public Problem at(String where) {
        return new Problem(type, status, Optional.of(where), expected, op, missing);
    }

    /// This problem, with the operation number the city expects.
    public Problem expecting(long seq) {
        return new Problem(type, status, pointer, Optional.of(seq), op, missing);
    }

    /// This problem of operation `id`.
    public Problem ofOp(UUID id) {
        return new Problem(type, status, pointer, expected, Optional.of(id), missing);
    }

    /// This problem for want of the parts `indices`.
    public Problem missing(List<Integer> indices) {
        return new Problem(type, status, pointer, expected, op, Optional.of(List.copyOf(indices)));
    }

    /// True when this is a problem of `known` type.
    public boolean is(ProblemType known) {
        return type.equals(known.uri());
    }
}

package xunge.server.store;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import xunge.store.OpType;
import xunge.sync.wire.Meta;
import xunge.sync.wire.Problem;
import xunge.sync.wire.ProblemType;
import xunge.sync.wire.WireOp;
import xunge.sync.wire.WireTypes;

/// Whether an operation is valid by itself, without looking at what the city holds.
final class OpCheck {

    /// The field with the code of the violation's class.
    static final String CLASS_CODE = "class_code";

    /// What a new record must say: the class by its edition, kind and code, and its name at that time.
    private static final List<String> REQUIRED = List.of("class_standard", "class_kind", CLASS_CODE, "class_name");
    private static final Pattern FIELD = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    private OpCheck() {}

    /// Why the operation of `json` and `type` is not valid; empty when it is.
    static Optional<Problem> findProblem(String json, WireOp op, OpType type) {
        if (json.getBytes(StandardCharsets.UTF_8).length > Meta.Limits.DEFAULT.opBytes()) {
            return Optional.of(Problem.of(ProblemType.OP_TOO_LARGE));
        }
        for (String field : op.set().keySet()) {
            if (!FIELD.matcher(field).matches()) {
                return invalid("/set");
            }
        }
        return switch (type) {
            case VIOLATION_CREATE -> creation(op);
            case VIOLATION_PATCH, VIOLATION_VOID -> op.base().isPresent() ? Optional.empty() : invalid("/base");
        };
    }

    private static Optional<Problem> creation(WireOp op) {
        if (op.base().isPresent()) {
            return invalid("/base");
        }
        if (op.geom().isEmpty()) {
            return invalid("/geom");
        }
        for (String field : REQUIRED) {
            if (op.set().getOrDefault(field, "").isBlank()) {
                return invalid("/set/" + field);
            }
        }
        return Optional.empty();
    }

    private static Optional<Problem> invalid(String pointer) {
        return Optional.of(Problem.of(ProblemType.OP_INVALID).at(pointer));
    }

    /// The type of `op`, when this city knows it.
    static Optional<OpType> type(WireOp op) {
        return WireTypes.find(op.type());
    }
}

package xunge.sync.wire;

import java.util.Optional;
import xunge.store.OpType;

/// The names operations have on the wire.
public final class WireTypes {

    private WireTypes() {}

    /// The wire name of `type`.
    public static String name(OpType type) {
        return switch (type) {
            case VIOLATION_CREATE -> "violation.create";
            case VIOLATION_PATCH -> "violation.patch";
            case VIOLATION_VOID -> "violation.void";
        };
    }

    /// The type called `name`; empty when this program does not know it.
    public static Optional<OpType> find(String name) {
        for (OpType type : OpType.values()) {
            if (name(type).equals(name)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}

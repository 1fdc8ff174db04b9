package xunge.store;

/// Writes an operation as the bytes of the wire protocol. Deterministic: equal drafts give equal bytes.
@FunctionalInterface
public interface OpEncoder {

    /// The bytes of `draft`, a new array.
    byte[] encode(OpDraft draft);
}

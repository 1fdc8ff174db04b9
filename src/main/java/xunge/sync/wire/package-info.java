/// The protocol as types: each record here is one JSON object of `src/doc/protocol.md`, its components in the order and
/// under the names (snake case) of the document. The only place that knows the JSON library.
@NullMarked
package xunge.sync.wire;

import org.jspecify.annotations.NullMarked;

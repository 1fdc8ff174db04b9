/// The city server: one process, one directory, no other service needed.
@NullMarked
package xunge.server;

import org.jspecify.annotations.NullMarked;

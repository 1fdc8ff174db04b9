/// Builds a city's map pack from its text sources. [PackBuilder] is the way in.
@NullMarked
package xunge.exchange.pack;

import org.jspecify.annotations.NullMarked;

/// The compiled map style: immutable rules and symbols, bound to the columns of one layer.
@NullMarked
package xunge.style;

import org.jspecify.annotations.NullMarked;

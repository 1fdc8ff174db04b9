/// The city's own words as immutable types. Uses the JDK and JTS geometry, nothing else.
@NullMarked
package xunge.domain;

import org.jspecify.annotations.NullMarked;

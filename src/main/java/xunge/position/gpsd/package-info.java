/// What gpsd says, from its JSON to epochs.
@NullMarked
package xunge.position.gpsd;

import org.jspecify.annotations.NullMarked;

/// Where the inspector is, in the window: the choice of the receiver, its state, the track of the shift and its coverage.
@NullMarked
package xunge.ui.position;

import org.jspecify.annotations.NullMarked;

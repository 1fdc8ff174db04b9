/// Draws the still part of a scene into cached tiles on worker threads.
@NullMarked
package xunge.render.tile;

import org.jspecify.annotations.NullMarked;

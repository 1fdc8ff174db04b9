/// Puts tiles and labels together into the frame on screen.
@NullMarked
package xunge.render.frame;

import org.jspecify.annotations.NullMarked;

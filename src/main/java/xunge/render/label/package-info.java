/// Places labels over the whole view: no two overlap, none jumps, none is cut.
@NullMarked
package xunge.render.label;

import org.jspecify.annotations.NullMarked;

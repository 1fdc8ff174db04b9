/// How positions are written in the window, in the system a person chose.
@NullMarked
package xunge.ui.coords;

import org.jspecify.annotations.NullMarked;

/// Maps on paper, in the window: what the sheet shall be, and its words.
@NullMarked
package xunge.ui.print;

import org.jspecify.annotations.NullMarked;

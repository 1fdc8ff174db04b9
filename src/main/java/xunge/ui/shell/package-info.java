/// The window itself: bars, the map, one panel at a time, and who does what when a key is pressed.
@NullMarked
package xunge.ui.shell;

import org.jspecify.annotations.NullMarked;

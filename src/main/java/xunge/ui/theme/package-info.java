/// The three looks of the window and the fonts they share; colours live in `styles/ui`, never in code.
@NullMarked
package xunge.ui.theme;

import org.jspecify.annotations.NullMarked;

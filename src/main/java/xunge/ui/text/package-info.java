/// The words on screen, in Chinese first and English complete.
@NullMarked
package xunge.ui.text;

import org.jspecify.annotations.NullMarked;

/// The map as a JavaFX control.
@NullMarked
package xunge.ui.map;

import org.jspecify.annotations.NullMarked;

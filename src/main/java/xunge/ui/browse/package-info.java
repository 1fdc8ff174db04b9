/// Looking around without changing anything: layers, search, and what is at a place.
@NullMarked
package xunge.ui.browse;

import org.jspecify.annotations.NullMarked;

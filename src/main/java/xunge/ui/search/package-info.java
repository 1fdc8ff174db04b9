/// The search box and what it found, in the drawer and on the map.
@NullMarked
package xunge.ui.search;

import org.jspecify.annotations.NullMarked;

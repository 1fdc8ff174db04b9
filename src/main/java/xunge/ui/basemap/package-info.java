/// Base maps: which there are, and setting one up.
@NullMarked
package xunge.ui.basemap;

import org.jspecify.annotations.NullMarked;

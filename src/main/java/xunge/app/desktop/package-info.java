/// The opened home of one user and the window over it.
@NullMarked
package xunge.app.desktop;

import org.jspecify.annotations.NullMarked;

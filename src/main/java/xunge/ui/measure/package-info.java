/// The measuring tool.
@NullMarked
package xunge.ui.measure;

import org.jspecify.annotations.NullMarked;

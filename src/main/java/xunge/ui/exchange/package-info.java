/// Import with its preview, and export.
@NullMarked
package xunge.ui.exchange;

import org.jspecify.annotations.NullMarked;

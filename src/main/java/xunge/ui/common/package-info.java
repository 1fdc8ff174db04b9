/// What every part of the window shares: work in the background, panels, buttons that show their key, settings.
@NullMarked
package xunge.ui.common;

import org.jspecify.annotations.NullMarked;

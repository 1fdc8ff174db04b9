/// The inspector's panels: start of the shift, what is open, and the form of one record.
@NullMarked
package xunge.ui.inspect;

import org.jspecify.annotations.NullMarked;

/// An inspector's work: open a shift, record violations, attach photos, close the shift.
@NullMarked
package xunge.inspect;

import org.jspecify.annotations.NullMarked;

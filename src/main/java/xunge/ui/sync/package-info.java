/// The end of the shift: what the city has, what it lacks, and the receipt.
@NullMarked
package xunge.ui.sync;

import org.jspecify.annotations.NullMarked;

/// From foreign files into the product and back: the survey before, the import, the export.
@NullMarked
package xunge.exchange.transfer;

import org.jspecify.annotations.NullMarked;

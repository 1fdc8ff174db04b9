/// The formats the product knows. A new format is one more line in [KnownFormats].
@NullMarked
package xunge.exchange.formats;

import org.jspecify.annotations.NullMarked;

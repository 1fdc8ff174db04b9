/// Reading text whose encoding, dates and coordinates nobody declared.
@NullMarked
package xunge.exchange.text;

import org.jspecify.annotations.NullMarked;

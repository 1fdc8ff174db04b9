/// Says what is wrong with a file of the product, without changing it.
@NullMarked
package xunge.store.check;

import org.jspecify.annotations.NullMarked;

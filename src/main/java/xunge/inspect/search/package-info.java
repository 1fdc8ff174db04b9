/// The search over the loaded map, the class dictionary and the records, all in memory and without a network.
@NullMarked
package xunge.inspect.search;

import org.jspecify.annotations.NullMarked;

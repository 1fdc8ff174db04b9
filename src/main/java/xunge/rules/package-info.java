/// What the law and the city say, as dated data: the class dictionary and the plate rules.
@NullMarked
package xunge.rules;

import org.jspecify.annotations.NullMarked;

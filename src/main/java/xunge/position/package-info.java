/// Where the inspector is and how well that is known: receivers' words, merged, judged and aged. No I/O here.
@NullMarked
package xunge.position;

import org.jspecify.annotations.NullMarked;

/// Reads SLD 1.0 and SE 1.1 onto GeoTools' style model and compiles it to [xunge.style].
@NullMarked
package xunge.style.sld;

import org.jspecify.annotations.NullMarked;

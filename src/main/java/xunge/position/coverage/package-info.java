/// Which side of which stretch of road was passed: the track matched to the routes.
@NullMarked
package xunge.position.coverage;

import org.jspecify.annotations.NullMarked;

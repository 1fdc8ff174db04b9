/// The Java2D back end and pictures off screen; the only place that knows java.awt.
@NullMarked
package xunge.render.java2d;

import org.jspecify.annotations.NullMarked;

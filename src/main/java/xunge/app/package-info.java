/// Main, command line, settings and the wiring of everything; the only place that reads the system clock.
@NullMarked
package xunge.app;

import org.jspecify.annotations.NullMarked;

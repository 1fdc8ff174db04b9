/// Maps on paper: a sheet with title, frame, legend, scale bar, north, sources and the note on its use, as PDF or PNG.
@NullMarked
package xunge.render.paper;

import org.jspecify.annotations.NullMarked;

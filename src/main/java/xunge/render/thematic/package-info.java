/// Maps about something: clusters and heat of points, areas and roads coloured by a figure.
@NullMarked
package xunge.render.thematic;

import org.jspecify.annotations.NullMarked;

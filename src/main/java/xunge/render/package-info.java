/// What is drawn and onto what: scene, viewport, resolutions, and the painter every back end implements.
@NullMarked
package xunge.render;

import org.jspecify.annotations.NullMarked;

/// What the bench command measures and how it reports.
@NullMarked
package xunge.app.bench;

import org.jspecify.annotations.NullMarked;

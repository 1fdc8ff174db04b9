/// One whole shift, played through the real window against a server in its own process, with every count compared.
@NullMarked
package xunge.app.tour;

import org.jspecify.annotations.NullMarked;

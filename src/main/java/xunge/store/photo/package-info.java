/// Photos kept byte for byte under their SHA-256, and what makes a file a whole image.
@NullMarked
package xunge.store.photo;

import org.jspecify.annotations.NullMarked;

/// What the device sends and takes, and when it may say synced.
@NullMarked
package xunge.sync;

import org.jspecify.annotations.NullMarked;

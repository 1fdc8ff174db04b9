/// The line to the city: HTTP/1.1 by the platform's own client.
@NullMarked
package xunge.sync.http;

import org.jspecify.annotations.NullMarked;

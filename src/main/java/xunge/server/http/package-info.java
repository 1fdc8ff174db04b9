/// The city's resources under `/v1`: reads requests within limits, answers JSON, and refuses with problems (RFC 9457).
@NullMarked
package xunge.server.http;

import org.jspecify.annotations.NullMarked;

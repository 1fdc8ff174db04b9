package xunge.sync;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/// Carries one request to the city and its answer back, and knows nothing of their meaning. An `IOException` says that
/// nobody can know whether the request arrived. Thread-safe; blocks.
public interface CityTransport {

    /// Where the city is, for people: host and port.
    String address();

    /// The answer to `GET path`; `path` begins with `/v1/`.
    Answer get(String path) throws IOException, InterruptedException;

    /// The answer to `method path` with `body`, at most a mebibyte.
    Answer send(String method, String path, String mediaType, byte[] body) throws IOException, InterruptedException;

    /// What came back.
    ///
    /// @param status the HTTP status
    /// @param mediaType the media type without parameters, in lower case; empty when none was named
    /// @param body the text
    /// @param retryAfter how long the sender asks to wait
    record Answer(int status, String mediaType, String body, Optional<Duration> retryAfter) {}
}

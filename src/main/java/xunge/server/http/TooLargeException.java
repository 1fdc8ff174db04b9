package xunge.server.http;

import java.io.IOException;

/// A body turned out to be larger than its resource takes.
final class TooLargeException extends IOException {

    private static final long serialVersionUID = 1L;
}

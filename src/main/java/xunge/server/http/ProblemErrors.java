package xunge.server.http;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import xunge.sync.wire.Json;
import xunge.sync.wire.Problem;
import xunge.sync.wire.ProblemType;

/// Turns what the HTTP server itself refuses (a broken request line, an ambiguous path, a header too long) into a problem
/// of the protocol, instead of its own page.
public final class ProblemErrors extends ErrorHandler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
        Content.Sink.write(response, true, Json.write(problem(response.getStatus())), callback);
        return true;
    }

    private static Problem problem(int status) {
        ProblemType type = status >= 500 ? ProblemType.INTERNAL : ProblemType.MALFORMED;
        return new Problem(type.uri(), status, Problem.of(type).pointer(), Problem.of(type).expected(),
                Problem.of(type).op(), Problem.of(type).missing());
    }
}

package xunge.server.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import xunge.server.store.ProblemException;
import xunge.sync.wire.Json;
import xunge.sync.wire.MalformedException;
import xunge.sync.wire.Problem;
import xunge.sync.wire.ProblemType;

/// One request and its answer.
final class Exchange {

    static final String JSON = "application/json";
    static final String BYTES = "application/octet-stream";
    private static final String RETRY_SECONDS = "1";

    private final Request request;
    private final Response response;
    private final Callback callback;

    Exchange(Request request, Response response, Callback callback) {
        this.request = request;
        this.response = response;
        this.callback = callback;
    }

    String method() {
        return request.getMethod();
    }

    /// The path, cut at its slashes; the first part is empty.
    String[] path() {
        return Request.getPathInContext(request).split("/", -1);
    }

    /// The value of the query's parameter `name`.
    Optional<String> findParameter(String name) throws ProblemException {
        try {
            Fields fields = Request.extractQueryParameters(request);
            return Optional.ofNullable(fields.getValue(name));
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.of(ProblemType.MALFORMED).at("?" + name));
        }
    }

    /// The record of `type` in the body, which is JSON of at most `maxBytes`.
    <T> T body(Class<T> type, int maxBytes) throws ProblemException, IOException {
        try (InputStream in = stream(JSON, maxBytes)) {
            return Json.read(in.readAllBytes(), type);
        } catch (MalformedException e) {
            throw new ProblemException(Problem.of(ProblemType.MALFORMED).at(e.pointer()));
        }
    }

    /// The body, of type `mediaType`; reading more than `maxBytes` throws [TooLargeException].
    InputStream stream(String mediaType, long maxBytes) throws ProblemException {
        if (!mediaType(request).equals(mediaType)) {
            throw new ProblemException(ProblemType.UNSUPPORTED_MEDIA_TYPE);
        }
        if (request.getLength() > maxBytes + LimitedStream.PATIENCE) {
            throw new ProblemException(ProblemType.TOO_LARGE);
        }
        return new LimitedStream(Content.Source.asInputStream(request), maxBytes);
    }

    private static String mediaType(Request request) {
        String header = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
        return header == null ? "" : header.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /// Answers 200 with the JSON of `record`.
    void answer(Object record) {
        write(200, JSON, Json.write(record));
    }

    /// Answers with `problem`.
    void refuse(Problem problem) {
        if (problem.is(ProblemType.BUSY) || problem.is(ProblemType.IN_PROGRESS)) {
            response.getHeaders().put(HttpHeader.RETRY_AFTER, RETRY_SECONDS);
        }
        if (problem.is(ProblemType.TOO_LARGE)) {
            response.getHeaders().put(HttpHeader.CONNECTION, "close");
        }
        write(problem.status(), Problem.MEDIA_TYPE, Json.write(problem));
    }

    private void write(int status, String mediaType, String text) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, mediaType);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        Content.Sink.write(response, true, text, callback);
    }

    /// Answers with the bytes of `file`, which never change under the name `tag`.
    void answerFile(Path file, String tag) throws IOException {
        String etag = '"' + tag + '"';
        response.getHeaders().put(HttpHeader.ETAG, etag);
        HttpField known = request.getHeaders().getField(HttpHeader.IF_NONE_MATCH);
        if (known != null && known.contains(etag)) {
            response.setStatus(304);
            callback.succeeded();
            return;
        }
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, BYTES);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "private, max-age=31536000, immutable");
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, Files.size(file));
        try (OutputStream out = Content.Sink.asOutputStream(response)) {
            Files.copy(file, out);
        }
        callback.succeeded();
    }

    /// Gives up: the line broke, nobody can be answered.
    void fail(Throwable cause) {
        callback.failed(cause);
    }

    boolean isCommitted() {
        return response.isCommitted();
    }
}

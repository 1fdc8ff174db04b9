package xunge.sync.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import xunge.sync.CityTransport;

/// Carries requests over HTTP. Follows no redirects (a captive portal redirects), takes at most 16 MiB of an answer, and
/// waits at most a minute. Close it when the city is no longer needed.
public final class HttpTransport implements CityTransport, AutoCloseable {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
    private static final Duration REQUEST_TIMEOUT = Duration.ofSeconds(60);
    private static final long MAX_ANSWER_BYTES = 16L << 20;
    private static final BodyHandler<String> TEXT = BodyHandlers.limiting(BodyHandlers.ofString(StandardCharsets.UTF_8),
            MAX_ANSWER_BYTES);

    private final URI base;
    private final HttpClient client;

    /// A line to the city server at `base`, such as `http://127.0.0.1:8080`.
    public HttpTransport(URI base) {
        this.base = base;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT_TIMEOUT)
                .build();
    }

    @Override
    public String address() {
        return base.getAuthority();
    }

    @Override
    public Answer get(String path) throws IOException, InterruptedException {
        return exchange(request(path).GET().build());
    }

    @Override
    public Answer send(String method, String path, String mediaType, byte[] body)
            throws IOException, InterruptedException {
        return exchange(request(path).header("Content-Type", mediaType)
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).timeout(REQUEST_TIMEOUT);
    }

    private Answer exchange(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request, TEXT);
        return new Answer(response.statusCode(), mediaType(response), response.body(), retryAfter(response));
    }

    private static String mediaType(HttpResponse<?> response) {
        String header = response.headers().firstValue("Content-Type").orElse("");
        return header.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /// `Retry-After` in seconds; its other form, a date, is not used by the city and not understood here.
    private static Optional<Duration> retryAfter(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(text -> Duration.ofSeconds(Long.parseLong(text)));
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}

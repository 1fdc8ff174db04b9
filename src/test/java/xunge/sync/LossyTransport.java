package xunge.sync;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// A line that drops requests and answers, sends things twice and late, cuts answers short, and sometimes ends in a
/// login page. Everything is drawn from one seeded generator; for one thread.
final class LossyTransport implements CityTransport {

    private final CityTransport line;
    private final Random random;
    private final int faultPercent;
    private final List<Request> earlier = new ArrayList<>();

    LossyTransport(CityTransport line, Random random, int faultPercent) {
        this.line = line;
        this.random = random;
        this.faultPercent = faultPercent;
    }

    @Override
    public String address() {
        return line.address();
    }

    @Override
    public Answer get(String path) throws IOException, InterruptedException {
        return carry(() -> line.get(path));
    }

    @Override
    public Answer send(String method, String path, String mediaType, byte[] body)
            throws IOException, InterruptedException {
        Request request = () -> line.send(method, path, mediaType, body);
        earlier.add(request);
        return carry(request);
    }

    private Answer carry(Request request) throws IOException, InterruptedException {
        if (random.nextInt(100) >= faultPercent) {
            return request.send();
        }
        return switch (random.nextInt(8)) {
            case 0 -> throw new IOException("request dropped");
            case 1 -> {
                request.send();
                throw new IOException("answer dropped");
            }
            case 2 -> {
                request.send();
                yield request.send();
            }
            case 3 -> {
                Answer whole = request.send();
                yield new Answer(whole.status(), whole.mediaType(),
                        whole.body().substring(0, random.nextInt(whole.body().length())), whole.retryAfter());
            }
            case 4 -> new Answer(503, "application/problem+json",
                    "{\"type\":\"urn:xunge:problem:busy\",\"status\":503}", Optional.of(Duration.ofSeconds(1)));
            case 5 -> new Answer(504, "text/html", "<html>gateway</html>", Optional.empty());
            case 6 -> random.nextInt(4) == 0
                    ? new Answer(200, "text/html", "<html>login</html>", Optional.empty())
                    : request.send();
            default -> {
                if (!earlier.isEmpty()) {
                    earlier.get(random.nextInt(earlier.size())).send();
                }
                yield request.send();
            }
        };
    }

    /// One request, sendable again.
    private interface Request {

        Answer send() throws IOException, InterruptedException;
    }
}

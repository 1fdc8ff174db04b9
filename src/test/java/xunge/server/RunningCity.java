package xunge.server;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import xunge.sync.http.HttpTransport;

/// A city server on a free loopback port, and a line to it.
public final class RunningCity implements AutoCloseable {

    public static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");

    private final CityServer server;
    private final HttpTransport line;

    private RunningCity(CityServer server) {
        this.server = server;
        this.line = new HttpTransport(server.address());
    }

    public static RunningCity in(Path home) throws Exception {
        return new RunningCity(
                CityServer.start(new ServerConfig(home, ServerConfig.LOOPBACK, 0, InstantSource.fixed(NOW))));
    }

    public CityServer server() {
        return server;
    }

    public HttpTransport line() {
        return line;
    }

    @Override
    public void close() {
        line.close();
        server.close();
    }
}

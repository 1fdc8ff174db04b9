package xunge.server;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import xunge.server.http.CityHandler;
import xunge.server.http.ProblemErrors;
import xunge.server.store.CityStore;
import xunge.store.StoreException;

/// A running city server. Answers on virtual threads, writes on one platform thread; whatever it answered with success is
/// on disk. May be killed at any moment.
public final class CityServer implements AutoCloseable {

    private static final Logger LOG = System.getLogger(CityServer.class.getName());
    private static final int THREADS = 16;
    private static final int IDLE_MILLIS = 30_000;
    private static final int STOP_MILLIS = 5_000;

    private final String host;
    private final Server server;
    private final ServerConnector connector;
    private final CityStore store;
    private final HomeLock lock;

    private CityServer(ServerConfig config, CityStore store, HomeLock lock) {
        this.host = config.host();
        this.store = store;
        this.lock = lock;
        QueuedThreadPool threads = new QueuedThreadPool(THREADS);
        threads.setName("city-http");
        threads.setDaemon(true);
        threads.setVirtualThreadsExecutor(VirtualThreads.getNamedVirtualThreadsExecutor("city-request-"));
        this.server = new Server(threads);
        this.connector = connector(config);
        server.addConnector(connector);
        server.setHandler(new CityHandler(store));
        server.setErrorHandler(new ProblemErrors());
        server.setStopTimeout(STOP_MILLIS);
    }

    private ServerConnector connector(ServerConfig config) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendDateHeader(false);
        http.setIdleTimeout(IDLE_MILLIS);
        ServerConnector made = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        made.setHost(config.host());
        made.setPort(config.port());
        made.setIdleTimeout(IDLE_MILLIS);
        return made;
    }

    /// Opens the store in `config.home()` and listens. Throws `sync.server-…` when the directory is in use or not
    /// writable or the port is taken, and what the store says of a file that is not a city's.
    public static CityServer start(ServerConfig config) throws ServerException, StoreException {
        HomeLock lock = HomeLock.take(config.home());
        boolean started = false;
        try {
            CityStore store = CityStore.open(config.home(), config.clock(), UUID.randomUUID());
            CityServer server = new CityServer(config, store, lock);
            server.listen(config);
            started = true;
            return server;
        } finally {
            if (!started) {
                close(lock);
            }
        }
    }

    private void listen(ServerConfig config) throws ServerException, StoreException {
        boolean listening = false;
        try {
            connector.open();
            listening = true;
        } catch (IOException e) {
            throw new ServerException("sync.server-port-in-use",
                    List.of(config.host(), String.valueOf(config.port())), e);
        } finally {
            if (!listening) {
                store.close();
            }
        }
        run("start", server::start);
    }

    /// The port it listens on.
    public int port() {
        return connector.getLocalPort();
    }

    /// Where to reach it, such as `http://127.0.0.1:8080`.
    public URI address() {
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port());
    }

    /// Stops listening, finishes what was begun, closes the store.
    @Override
    public void close() {
        run("stop", server::stop);
        try {
            store.close();
        } catch (StoreException e) {
            LOG.log(Level.WARNING, "store", e);
        }
        close(lock);
    }

    private static void close(HomeLock lock) {
        try {
            lock.close();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "lock", e);
        }
    }

    private static void run(String what, Lifecycle step) {
        try {
            step.run();
        } catch (Exception e) { // Jetty's life cycle declares no more
            throw new IllegalStateException(what, e);
        }
    }

    /// Jetty's start and stop declare any exception.
    @FunctionalInterface
    private interface Lifecycle {

        void run() throws Exception;
    }
}

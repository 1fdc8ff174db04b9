package xunge.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A city server in a process of its own, which can be killed.
public final class ServerProcess implements AutoCloseable {

    private static final String READY = "listening ";

    private final Process process;
    private final URI address;

    private ServerProcess(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /// The child's side: serves the home in the first argument until it is killed.
    public static void main(String[] args) throws Exception {
        CityServer server = CityServer.start(
                new ServerConfig(Path.of(args[0]), ServerConfig.LOOPBACK, 0, InstantSource.fixed(RunningCity.NOW)));
        System.out.println(READY + server.address());
        System.in.read();
        server.close();
    }

    public static ServerProcess start(Path home) throws IOException {
        Process process = new ProcessBuilder(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m",
                        "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp",
                        System.getProperty("java.class.path"), ServerProcess.class.getName(), home.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader out = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith(READY)) {
                return new ServerProcess(process, URI.create(line.substring(READY.length())));
            }
        }
        throw new IOException("the child ended before it listened");
    }

    public URI address() {
        return address;
    }

    /// SIGKILL; returns when the process is gone.
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException("still alive");
        }
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}

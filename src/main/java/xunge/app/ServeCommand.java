package xunge.app;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import xunge.app.desktop.Home;
import xunge.app.desktop.Logs;
import xunge.server.CityServer;
import xunge.server.ServerConfig;
import xunge.ui.text.Texts;

/// `xunge serve`: runs the city server until it is told to stop.
@Command(name = "serve", description = "${bundle:cli.serve}")
final class ServeCommand extends CommonOptions implements Callable<Integer> {

    private static final int USUAL_PORT = 8047;
    private static final int MAX_PORT = 65_535;

    private final Texts texts;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--port", paramLabel = "PORT", description = {"${bundle:cli.serve.port}", "(${DEFAULT-VALUE})"})
    private int port = USUAL_PORT;

    @Option(names = "--host", paramLabel = "ADDRESS", description = {"${bundle:cli.serve.host}", "(${DEFAULT-VALUE})"})
    private String host = ServerConfig.LOOPBACK;

    @Option(names = "--announce", hidden = true, description = "says the address in a line for programs")
    private boolean announce;

    ServeCommand(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Integer call() throws Exception {
        if (port < 0 || port > MAX_PORT) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(),
                    texts.get("cli.serve.bad-port", MAX_PORT));
        }
        Home home = home();
        Logs.writeTo(home);
        CountDownLatch told = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        try (CityServer server = CityServer.start(
                new ServerConfig(home.city(), host, port, Clock.systemUTC()))) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                told.countDown();
                awaitQuietly(stopped);
            }, "stop-server"));
            say(server, home);
            told.await();
        } finally {
            stopped.countDown();
        }
        return 0;
    }

    private void say(CityServer server, Home home) {
        PrintWriter out = Outputs.of(spec);
        out.println(announce ? "@listening " + server.address()
                : texts.get("cli.serve.running", server.address(), home.city()));
        out.flush();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package xunge.position.receiver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xunge._data.NmeaLogs;
import xunge.position.Epoch;
import xunge.position.Fix;
import xunge.position.FixMode;
import xunge.position.TimeDoubt;

/// Real connections: a gpsd program, a serial port (a pseudo terminal), a log on disk, and what is none of these.
class ReceiversTest {

    private static final Path GPSD = Path.of("/usr/sbin/gpsd");
    private static final Path PYTHON = Path.of("/usr/bin/python3");
    private static final Instant BUILT = Instant.parse("2026-11-01T00:00:00Z");

    @TempDir
    Path directory;
    private final ReceiverLink link = new ReceiverLink(Optional.empty(), InstantSource.system(), BUILT);
    private final Heard heard = new Heard();
    private final java.util.ArrayDeque<AutoCloseable> toClose = new java.util.ArrayDeque<>();

    private static final class Heard implements Positioning.Listener {
        private final BlockingQueue<LinkState> states = new LinkedBlockingQueue<>();
        private final BlockingQueue<Epoch> epochs = new LinkedBlockingQueue<>();
        private final BlockingQueue<Fix> fixes = new LinkedBlockingQueue<>();

        @Override
        public void state(LinkState state) {
            states.add(state);
        }

        @Override
        public void epoch(Epoch epoch, Optional<Fix> fix) {
            epochs.add(epoch);
            fix.ifPresent(fixes::add);
        }

        Fix fix() throws InterruptedException {
            return Optional.ofNullable(fixes.poll(30, TimeUnit.SECONDS)).orElseThrow();
        }

        String problem() throws InterruptedException {
            while (true) {
                LinkState state = Optional.ofNullable(states.poll(30, TimeUnit.SECONDS)).orElseThrow();
                if (state instanceof LinkState.Waiting(ReceiverException problem, var _)) {
                    return problem.messageKey();
                } else if (state instanceof LinkState.Failed(ReceiverException problem)) {
                    return problem.messageKey();
                }
            }
        }
    }

    @AfterEach
    void stop() throws Exception {
        link.stop();
        while (!toClose.isEmpty()) {
            toClose.pop().close();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /// Sends `bytes` again and again to everyone who connects; answers nothing.
    private int speaker(byte[] bytes, int pauseMillis) throws IOException {
        ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        toClose.push(server);
        Thread.ofPlatform().daemon().start(() -> {
            try (Socket client = server.accept(); OutputStream out = client.getOutputStream()) {
                while (true) {
                    for (String line : new String(bytes, StandardCharsets.ISO_8859_1).split("(?<=\n)", -1)) {
                        out.write(line.getBytes(StandardCharsets.ISO_8859_1));
                        out.flush();
                        Thread.sleep(pauseMillis);
                    }
                }
            } catch (IOException | InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        return server.getLocalPort();
    }

    private void process(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        toClose.push(() -> process.destroyForcibly().waitFor());
    }

    private int gpsdOver(String log) throws IOException {
        assumeTrue(Files.isExecutable(GPSD), "gpsd is not installed");
        int source = speaker(NmeaLogs.bytes(log), 20);
        int port = freePort();
        process(GPSD.toString(), "-N", "-n", "-S", Integer.toString(port), "tcp://127.0.0.1:" + source);
        return port;
    }

    @Test
    void aRealGpsdTellsTheFix() throws Exception {
        link.use(new ReceiverChoice.Gpsd("127.0.0.1", gpsdOver("bu353s4.log")), heard);
        Fix fix = heard.fix();
        assertThat(fix.at().latDegrees()).isBetween(-37.785, -37.784);
        assertThat(fix.at().lonDegrees()).isBetween(175.314, 175.316);
        assertThat(fix.epoch().mode()).isEqualTo(FixMode.THREE_D);
    }

    @Test
    void aRealGpsdTellsItsSatellites() throws Exception {
        link.use(new ReceiverChoice.Gpsd("127.0.0.1", gpsdOver("bu353s4.log")), heard);
        Fix fix = heard.fix();
        while (fix.epoch().satellites().inView() == 0) {
            fix = heard.fix();
        }
        assertThat(fix.epoch().satellites().used()).isBetween(7, 8);
        assertThat(fix.epoch().accuracy().orElseThrow().metres()).isBetween(5.0, 6.0);
    }

    @Test
    void theYear2034OfARealGpsdIsDoubted() throws Exception {
        link.use(new ReceiverChoice.Gpsd("127.0.0.1", gpsdOver("beidou-gb.log")), heard);
        Fix fix = heard.fix();
        while (fix.epoch().satelliteTime().isEmpty()) {
            fix = heard.fix();
        }
        assertThat(fix.timeDoubts()).isNotEmpty();
        assertThat(fix.epoch().satelliteTime().orElseThrow().toString()).containsPattern("^(2015-03-02|2034-10-16)");
    }

    @Test
    void gpsdIsFoundAgainWhenItComesLater() throws Exception {
        assumeTrue(Files.isExecutable(GPSD), "gpsd is not installed");
        int port = freePort();
        link.use(new ReceiverChoice.Gpsd("127.0.0.1", port), heard);
        assertThat(heard.problem()).isEqualTo("position.gpsd-refused");
        int source = speaker(NmeaLogs.bytes("bn-9015.log"), 10);
        process(GPSD.toString(), "-N", "-n", "-S", Integer.toString(port), "tcp://127.0.0.1:" + source);
        assertThat(heard.fix().at().latDegrees()).isBetween(52.01, 52.02);
    }

    @Test
    void gpsdWithoutReceiversSaysSo() throws Exception {
        assumeTrue(Files.isExecutable(GPSD), "gpsd is not installed");
        int port = freePort();
        process(GPSD.toString(), "-N", "-n", "-S", Integer.toString(port), "-F",
                directory.resolve("gpsd.sock").toString());
        link.use(new ReceiverChoice.Gpsd("127.0.0.1", port), heard);
        String problem = heard.problem();
        while (problem.equals("position.gpsd-refused")) {
            problem = heard.problem();
        }
        assertThat(problem).isEqualTo("position.gpsd-no-device");
    }

    @Test
    void anotherProgramOnThePortIsNotGpsd() throws Exception {
        int port = speaker("HTTP/1.1 400 Bad Request\r\nServer: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII), 1);
        link.use(new ReceiverChoice.Gpsd("127.0.0.1", port), heard);
        assertThat(heard.problem()).isEqualTo("position.not-gpsd");
    }

    @Test
    void aHostNobodyKnowsIsNamed() throws Exception {
        link.use(new ReceiverChoice.Gpsd("no-such-host.invalid", 2947), heard);
        assertThat(heard.problem()).isEqualTo("position.gpsd-unknown-host");
    }

    /// The name of a pseudo terminal to which `log` is written again and again.
    private String terminal(Path log) throws Exception {
        assumeTrue(Files.isExecutable(PYTHON), "python3 is not installed");
        Path name = directory.resolve("name");
        Path script = Files.writeString(directory.resolve("terminal.py"), """
                import os, pty, sys, time, tty
                master, slave = pty.openpty()
                tty.setraw(slave)
                with open(sys.argv[2] + '.part', 'w') as f: f.write(os.ttyname(slave))
                os.rename(sys.argv[2] + '.part', sys.argv[2])
                lines = open(sys.argv[1], 'rb').read().splitlines(True)
                while True:
                    for line in lines:
                        os.write(master, line)
                        time.sleep(0.02)
                """);
        process(PYTHON.toString(), script.toString(), log.toString(), name.toString());
        for (int i = 0; i < 300 && !Files.exists(name); i++) {
            Thread.sleep(50);
        }
        return Files.readString(name);
    }

    @Test
    void aSerialPortTellsTheFix() throws Exception {
        String port = terminal(NmeaLogs.file("bn-9015.log"));
        link.use(new ReceiverChoice.Serial(port, OptionalInt.of(9600)), heard);
        assertThat(heard.fix().at().latDegrees()).isBetween(52.01, 52.02);
    }

    @Test
    void theRateOfASerialPortIsFound() throws Exception {
        String port = terminal(NmeaLogs.file("bu353s4.log"));
        link.use(new ReceiverChoice.Serial(port, OptionalInt.empty()), heard);
        assertThat(heard.fix().at().latDegrees()).isBetween(-37.785, -37.784);
    }

    @Test
    void aSerialPortThatSpeaksSomethingElseSaysSo() throws Exception {
        Path noise = Files.writeString(directory.resolve("noise"), ("x".repeat(500) + "\n").repeat(3));
        link.use(new ReceiverChoice.Serial(terminal(noise), OptionalInt.of(9600)), heard);
        assertThat(heard.problem()).isEqualTo("position.serial-not-nmea");
    }

    @Test
    void aSerialPortThatIsNotThereSaysSo() throws Exception {
        link.use(new ReceiverChoice.Serial("/dev/ttyNOTHERE9", OptionalInt.of(9600)), heard);
        assertThat(heard.problem()).isEqualTo("position.serial-missing");
    }

    @Test
    void aLogIsReplayedToItsEnd() throws Exception {
        link.use(new ReceiverChoice.Replay(NmeaLogs.file("bu353s4.log"), 0), heard);
        LinkState last = new LinkState.Off();
        while (!(last instanceof LinkState.Ended)) {
            last = Optional.ofNullable(heard.states.poll(30, TimeUnit.SECONDS)).orElseThrow();
        }
        assertThat(heard.fixes).hasSameSizeAs(
                NmeaLogs.epochs(NmeaLogs.bytes("bu353s4.log"), 100).stream().filter(e -> e.at().isPresent()).toList());
        assertThat(heard.fixes).allSatisfy(f -> assertThat(f.timeDoubts()).hasAtLeastOneElementOfType(
                TimeDoubt.WeekRollover.class));
    }

    @Test
    void gpsdsJsonIsReplayedToo() throws Exception {
        List<String> json = NmeaLogs.lines("bu353s4.log.chk").stream().filter(l -> l.startsWith("{")).toList();
        Path file = Files.write(directory.resolve("log.json"), json);
        link.use(new ReceiverChoice.Replay(file, 0), heard);
        assertThat(heard.fix().at().latDegrees()).isBetween(-37.785, -37.784);
    }

    @Test
    void aFileThatIsNoLogSaysSo() throws Exception {
        Path file = Files.writeString(directory.resolve("letter.txt"), "Dear all,\nwhere are you?\n");
        link.use(new ReceiverChoice.Replay(file, 1), heard);
        assertThat(heard.problem()).isEqualTo("position.replay-empty");
    }

    @Test
    void aFileThatIsMissingSaysSo() throws Exception {
        link.use(new ReceiverChoice.Replay(directory.resolve("gone.log"), 1), heard);
        assertThat(heard.problem()).isEqualTo("position.replay-unreadable");
    }

    @Test
    void everyChoiceIsRememberedAsItWas() {
        List<ReceiverChoice> all = List.of(new ReceiverChoice.None(), new ReceiverChoice.Manual(),
                new ReceiverChoice.Gpsd("::1", 2947), new ReceiverChoice.Serial("/dev/tty USB0", OptionalInt.empty()),
                new ReceiverChoice.Serial("COM3", OptionalInt.of(4800)),
                new ReceiverChoice.Replay(Path.of("/a b/c.log"), 10));
        assertThat(all).allSatisfy(c -> assertThat(ReceiverChoice.parse(c.write())).contains(c));
    }

    @Test
    void aDamagedMemoryIsNoChoice() {
        assertThat(List.of("", "gpsd", "gpsd x y", "gpsd 0 h", "serial 9600", "serial -1 a", "replay 1", "?"))
                .allSatisfy(t -> assertThat(ReceiverChoice.parse(t)).isEmpty());
    }
}

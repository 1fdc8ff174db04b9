package xunge.app.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// Another process of this program, talked to in lines: it says `@word argument` on its standard output, and is told
/// words on its standard input.
public final class ChildProcess implements AutoCloseable {

    /// How the launcher starts a desktop: see decision 0006.
    public static final List<String> DESKTOP_OPTIONS = List.of("-XX:TieredStopAtLevel=1");
    /// Where there is no display: JavaFX's own headless platform.
    public static final List<String> HEADLESS_OPTIONS = List.of("-Dglass.platform=Headless", "-Dprism.order=sw");

    /// The line that stands for the end of the child's output.
    private static final String END = "@end";

    private final String name;
    private final Process process;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    private ChildProcess(String name, Process process) {
        this.name = name;
        this.process = process;
    }

    /// Starts the program with `arguments` under `jvmOptions`; its error output goes to `log`.
    public static ChildProcess start(String name, List<String> jvmOptions, List<String> arguments, Path log)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8", "-Dorg.geotools.referencing.forceXY=true", "-XX:+UseSerialGC", "-Xmx1g"));
        command.addAll(jvmOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "xunge.app.Main"));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectError(Redirect.appendTo(log.toFile())).start();
        ChildProcess child = new ChildProcess(name, process);
        Thread.ofPlatform().name("tour-" + name).daemon().start(child::read);
        return child;
    }

    /// How to start a desktop on the display there is, or without one.
    public static List<String> desktopOptions() {
        List<String> options = new ArrayList<>(DESKTOP_OPTIONS);
        if (System.getenv("DISPLAY") == null) {
            options.addAll(HEADLESS_OPTIONS);
        }
        return options;
    }

    private void read() {
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            reader.lines().filter(line -> line.startsWith("@")).forEach(lines::add);
        } catch (IOException | java.io.UncheckedIOException e) {
            lines.add("@broken " + e.getMessage());
        }
        lines.add(END);
    }

    /// The argument of the next line that says `word`; lines before it are handed to `others`.
    public String await(String word, Duration atMost, List<String> others) throws IOException, InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        while (true) {
            String line = lines.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (line == null) {
                throw new IOException(name + " did not say " + word + " within " + atMost.toSeconds() + " s");
            }
            if (line.equals(END)) {
                String last = others.isEmpty() ? "" : ", after " + others.getLast();
                throw new IOException(name + " ended before it said " + word + last);
            }
            if (line.equals("@" + word) || line.startsWith("@" + word + " ")) {
                return line.substring(word.length() + 1).strip();
            }
            others.add(line);
        }
    }

    /// Says one line to the child.
    public void tell(String line) throws IOException {
        Writer writer = process.outputWriter(StandardCharsets.UTF_8);
        writer.write(line + "\n");
        writer.flush();
    }

    /// Ends the child at once and without warning, as `kill -9` does, and waits until it is gone.
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /// Waits for the child to end by itself and returns its exit code.
    public int join(Duration atMost) throws IOException, InterruptedException {
        if (!process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new IOException(name + " did not end within " + atMost.toSeconds() + " s");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}

package xunge.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import xunge._data.SharedData;
import xunge.exchange._data.MadeFiles;
import xunge.exchange.formats.KnownFormats;
import xunge.exchange.transfer.DryRun;

/// Every real file that a format reads, cut off at 20 places and with 200 single wrong bytes: a typed problem or a partial
/// read, in bounded time, never another exception. The seeds are fixed and part of what fails.
class HostileFilesTest {

    private static final int CUTS = 20;
    private static final int FLIPS = 200;
    private static final long DEADLINE_SECONDS = 20;
    private static final List<String> FOLDERS = List.of("shp", "gpkg", "districts", "points", "osm", "merge");
    private static final List<String> EXTENSIONS = List.of("shp", "shx", "dbf", "prj", "gpkg", "geojson", "csv", "kml",
            "kmz", "dxf", "pbf", "xlsx");

    /// What the reasons of a refusal begin with.
    private static final Set<String> TYPED = Set.of("exchange", "store", "osm", "kml", "dxf");

    @TempDir
    Path folder;

    @TempDir
    Path made;

    private final ExecutorService reader = Executors.newSingleThreadExecutor(r -> {
        Thread thread = new Thread(r, "hostile reader");
        thread.setDaemon(true);
        return thread;
    });

    @AfterEach
    void stop() {
        reader.shutdownNow();
    }

    @TestFactory
    Stream<DynamicTest> damagedFilesNeverCrashOrHang() throws IOException {
        List<Path> files = files();
        Assumptions.assumeFalse(files.isEmpty(), "skipped: ../shared/data is missing");
        return Stream.concat(files.stream(), MadeFiles.write(made).stream())
                .map(f -> DynamicTest.dynamicTest(String.valueOf(f.getFileName()), () -> damage(f)));
    }

    private static List<Path> files() {
        List<Path> files = new ArrayList<>();
        for (String name : FOLDERS) {
            Optional<Path> folder = SharedData.folder(name);
            if (folder.isPresent()) {
                try (Stream<Path> list = Files.list(folder.get())) {
                    list.filter(f -> EXTENSIONS.contains(extension(f))).sorted().forEach(files::add);
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return files;
    }

    private static String extension(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private void damage(Path original) throws Exception {
        byte[] bytes = Files.readAllBytes(original);
        Path target = copyWithSiblings(original);
        Path opened = extension(original).equals("prj") || extension(original).equals("shx")
                ? target.resolveSibling(target.getFileName().toString().replaceFirst("\\.[^.]+$", ".shp"))
                : target;
        for (int i = 0; i < CUTS; i++) {
            Files.write(target, Arrays.copyOf(bytes, (int) ((long) bytes.length * i / CUTS)));
            read(opened, original.getFileName() + " cut at " + i + "/" + CUTS);
        }
        // a flip costs as much as a whole read: large files get fewer, each with more wrong bytes
        int each = Math.max(1, (int) (bytes.length / 40_000L));
        for (int seed = 0; seed < FLIPS; seed += each) {
            byte[] flipped = bytes.clone();
            Random random = new Random(seed);
            for (int i = 0; i < each; i++) {
                flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
            }
            Files.write(target, flipped);
            read(opened, original.getFileName() + " flipped with seed " + seed);
        }
    }

    private Path copyWithSiblings(Path original) throws IOException {
        String stem = original.getFileName().toString().replaceFirst("\\.[^.]+$", "");
        try (Stream<Path> siblings = Files.list(original.toAbsolutePath().getParent())) {
            for (Path sibling : siblings.filter(s -> s.getFileName().toString().startsWith(stem + ".")).toList()) {
                Files.copy(sibling, folder.resolve(sibling.getFileName()),
                        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return folder.resolve(original.getFileName());
    }

    private void read(Path file, String what) throws InterruptedException {
        Future<Optional<String>> done = reader.submit(() -> surprise(file));
        try {
            assertThat(done.get(DEADLINE_SECONDS, TimeUnit.SECONDS)).as(what).isEmpty();
        } catch (TimeoutException e) {
            throw new AssertionError("hangs: " + what, e);
        } catch (ExecutionException e) {
            throw new AssertionError("crashes: " + what, e.getCause());
        }
    }

    /// Reads everything; a typed refusal is an answer, and everything else flies.
    private static Optional<String> surprise(Path file) {
        try (Dataset dataset = KnownFormats.all().open(file, OpenOptions.NONE)) {
            for (FeatureSource layer : dataset.layers()) {
                DryRun.of(layer, Monitor.NONE);
            }
            return Optional.empty();
        } catch (ExchangeException e) {
            return TYPED.contains(e.messageKey().substring(0, e.messageKey().indexOf('.'))) ? Optional.empty()
                    : Optional.of(e.messageKey());
        }
    }
}

package xunge.app.tour;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import xunge.app.process.ChildProcess;
import xunge.app.process.TemporaryDirectory;
import xunge.domain.ReportableException;
import xunge.ui.text.Texts;

/// Plays one whole shift through the real window against a server in its own process: two records, a third during which
/// the desktop is killed, the third finished after a new start, the shift sent with the server killed half way, and a
/// colleague's desktop that takes the result. Then every count and every digest is compared.
public final class Tour {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int PHOTOS = 8;
    private static final long PHOTO_SEED = 20261123;

    private final Texts texts;
    private final PrintWriter out;
    private final List<String> told = new ArrayList<>();

    /// A tour that says in the language of `texts`, on `out`, how it went.
    public Tour(Texts texts, PrintWriter out) {
        this.texts = texts;
        this.out = out;
    }

    /// Plays the tour with the map `pack` in a window of `size`, writes pictures and `tour.json` to `folder` and returns
    /// 0, or 1 when anything differs.
    public int play(Path pack, Path folder, TourWindow size)
            throws IOException, InterruptedException, ReportableException {
        Files.createDirectories(folder);
        try (TemporaryDirectory stage = TemporaryDirectory.make("xunge-tour")) {
            Cast cast = new Cast(size.cast(), pack, stage.path(), folder.toAbsolutePath());
            TourPhotos.write(cast.photos(), PHOTOS, PHOTO_SEED);
            Findings findings = playShift(cast);
            findings.write(folder.resolve("tour.json"));
            findings.print(texts, out, folder);
            return findings.exitCode();
        }
    }

    private Findings playShift(Cast cast) throws IOException, InterruptedException, ReportableException {
        try (ChildProcess city = cast.city(0)) {
            String address = city.await("listening", PATIENCE, told);
            morning(cast, address);
            ChildProcess cityAgain = evening(cast, address, city);
            Comparison comparison = new Comparison(cast, URI.create(address), told);
            try {
                colleague(cast, address);
                comparison.compare();
            } finally {
                cityAgain.kill();
            }
            comparison.checkFiles();
            return comparison.findings();
        }
    }

    private void morning(Cast cast, String address) throws IOException, InterruptedException {
        try (ChildProcess desktop = cast.desktop(Part.MORNING, address)) {
            desktop.await("kill-me", PATIENCE, told);
            desktop.kill();
        }
    }

    /// Plays the evening and returns the city server that was started after the first one was killed.
    private ChildProcess evening(Cast cast, String address, ChildProcess city)
            throws IOException, InterruptedException {
        try (ChildProcess desktop = cast.desktop(Part.EVENING, address)) {
            desktop.await("half-way", PATIENCE, told);
            city.kill();
            desktop.tell("the city is dead");
            told.add("@interrupted " + desktop.await("interrupted", PATIENCE, told));
            ChildProcess cityAgain = cast.city(URI.create(address).getPort());
            cityAgain.await("listening", PATIENCE, told);
            desktop.tell("the city is back");
            finish(desktop);
            return cityAgain;
        }
    }

    private void colleague(Cast cast, String address) throws IOException, InterruptedException {
        try (ChildProcess desktop = cast.desktop(Part.COLLEAGUE, address)) {
            finish(desktop);
        }
    }

    private void finish(ChildProcess desktop) throws IOException, InterruptedException {
        desktop.await("done", PATIENCE, told);
        desktop.join(PATIENCE);
    }
}

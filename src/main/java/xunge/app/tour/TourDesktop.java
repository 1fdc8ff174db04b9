package xunge.app.tour;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Stream;
import javafx.stage.Window;
import xunge.app.desktop.Desktop;
import xunge.app.desktop.Home;
import xunge.app.desktop.OpenWindow;
import xunge.domain.ReportableException;
import xunge.ui.FxThread;
import xunge.ui.inspect.PhotoChooser;
import xunge.ui.text.Texts;

/// One part of the tour in its own process: the real desktop, with a person played at it and words exchanged with the
/// process that watches.
public final class TourDesktop {

    private static final System.Logger LOG = System.getLogger(TourDesktop.class.getName());

    private static final Set<Part> PHOTOGRAPHING = Set.of(Part.MORNING, Part.EVENING, Part.COLLEAGUE);

    private final Wish wish;
    private final PrintStream out;
    private final BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    private final Queue<List<Path>> photoSets = new ArrayDeque<>();

    /// What is to be played.
    ///
    /// @param part which part
    /// @param home the home of the desktop
    /// @param pack the map pack
    /// @param city the address of the city server
    /// @param photos the folder with the tour's photos
    /// @param pictures where pictures go
    /// @param data a large city of one's own
    /// @param look the style files for `data`
    /// @param width of the window in pixels
    /// @param height of the window in pixels
    public record Wish(Part part, Home home, Path pack, String city, Path photos, Path pictures, Path data,
            Path look, double width, double height) {}

    /// A desktop that plays `wish` and says what happens on `out`.
    public TourDesktop(Wish wish, PrintStream out) {
        this.wish = wish;
        this.out = out;
    }

    /// Plays and returns the exit code.
    public int play(Texts texts) throws InterruptedException, IOException {
        if (PHOTOGRAPHING.contains(wish.part)) {
            fillPhotoSets();
        }
        TourSyncHolder holder = new TourSyncHolder(() -> say("half-way"));
        PhotoChooser chooser = (words, owner) -> nextPhotos(owner);
        return Desktop.open(new Desktop.Wish(wish.home, wish.pack, texts, chooser, wish.width, wish.height,
                wish.part == Part.EVENING ? holder::around : sync -> sync,
                window -> Thread.ofPlatform().name("tour-actor").daemon().start(() -> act(window, holder))));
    }

    /// Each question for photos is answered with the next set: 3, 2 and 3 of them.
    private void fillPhotoSets() throws IOException {
        try (Stream<Path> files = Files.list(wish.photos)) {
            List<Path> all = files.sorted().toList();
            List<List<Path>> sets = List.of(all.subList(0, 3), all.subList(3, 5), all.subList(5, 8));
            photoSets.addAll(wish.part == Part.MORNING ? sets.subList(0, 2) : sets.subList(2, 3));
        }
    }

    private List<Path> nextPhotos(Window owner) {
        LOG.log(Level.DEBUG, "photos asked for in {0}", owner);
        List<Path> next = photoSets.poll();
        return next == null ? List.of() : next;
    }

    private void act(OpenWindow window, TourSyncHolder holder) {
        try {
            Actor actor = new Actor(window.stage(), wish.pictures);
            Scenes scenes = new Scenes(actor, window, wish, this::say, this::hear);
            switch (wish.part) {
                case START -> scenes.start();
                case PAN -> scenes.pan();
                case PAN_CITY -> scenes.panCity();
                case MORNING -> scenes.morning();
                case EVENING -> scenes.evening(holder::goOn);
                case COLLEAGUE -> scenes.colleague();
            }
            say("done");
            FxThread.later(window::close);
        } catch (IOException | ReportableException | RuntimeException | InterruptedException e) {
            LOG.log(Level.ERROR, "tour", e);
            say("failed " + e.getMessage());
            Runtime.getRuntime().halt(1);
        }
    }

    private synchronized void say(String words) {
        out.println("@" + words);
        out.flush();
    }

    private String hear() throws IOException {
        String line = in.readLine();
        if (line == null) {
            throw new IOException("the watching process is gone");
        }
        return line;
    }
}

package xunge.app.desktop;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import xunge.position.receiver.ReceiverLink;
import xunge.geo.layer.PackedLayer;
import xunge.geo.layer.Box;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import xunge.domain.ReportableException;
import xunge.exchange.raster.online.BaseMaps;
import xunge.geo.layer.MapPack;
import xunge.render.MapScene;
import xunge.render.PainterFactory;
import xunge.render.java2d.Java2dPainters;
import xunge.render.raster.RasterPainters;
import xunge.rules.ClassDictionary;
import xunge.store.StoreException;
import xunge.store.gpkg.MapPackReader;
import xunge.style.sld.StyleException;
import xunge.sync.ShiftSync;
import xunge.ui.FxThread;
import xunge.ui.common.Background;
import xunge.ui.common.MapSurface;
import xunge.ui.common.Settings;
import xunge.ui.inspect.FilePhotoChooser;
import xunge.ui.inspect.PhotoChooser;
import xunge.ui.map.MapView;
import xunge.ui.map.MapViewSurface;
import xunge.ui.shell.Desk;
import xunge.ui.shell.Shell;
import xunge.ui.shell.StartProblem;
import xunge.ui.text.Language;
import xunge.ui.text.Texts;
import xunge.ui.theme.Dress;
import xunge.ui.theme.Theme;

/// The desktop: reads map and store while the toolkit starts, then opens one window over them.
public final class Desktop {

    private static final System.Logger LOG = System.getLogger(Desktop.class.getName());
    private static final int COULD_NOT_BE_OPENED = 3;
    /// The day of this release: no receiver can tell an earlier time while it runs.
    private static final Instant RELEASED = Instant.parse("2026-11-01T00:00:00Z");

    private final Wish wish;
    private final Clock clock = Clock.system(ZoneId.systemDefault());
    private final ExecutorService storeWork = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("store").factory());
    private final ExecutorService lineWork = Executors
            .newCachedThreadPool(Thread.ofPlatform().daemon().name("line-", 0).factory());
    private final CountDownLatch closed = new CountDownLatch(1);
    private int exitCode;

    private Desktop(Wish wish) {
        this.wish = wish;
    }

    /// What window is wanted.
    ///
    /// @param home the user's home
    /// @param pack the map pack; null for the one beside the program
    /// @param texts the language when the home remembers none
    /// @param chooser asks for photos
    /// @param width of the window in pixels
    /// @param height of the window in pixels
    /// @param around may put something around the sync
    /// @param opened is told the window, on the JavaFX thread, when it shows
    public record Wish(Home home, @Nullable Path pack, Texts texts, PhotoChooser chooser, double width, double height,
            UnaryOperator<ShiftSync> around, Consumer<OpenWindow> opened) {

        /// The window that a person gets.
        public static Wish usual(Home home, @Nullable Path pack, Texts texts) {
            return new Wish(home, pack, texts, new FilePhotoChooser(), 1366, 768, sync -> sync, window -> {});
        }
    }

    private record Loaded(MapPack pack, Optional<ReportableException> problem) {}

    private record Drawn(MapScene scene, PainterFactory painters) {}

    /// Opens the window and returns when it was closed; the exit code is 0, or 3 when the home could not be opened.
    public static int open(Wish wish) throws InterruptedException {
        Desktop desktop = new Desktop(wish);
        desktop.start();
        desktop.closed.await();
        return desktop.exitCode;
    }

    private void start() {
        FileSettings settings = new FileSettings(wish.home.settings());
        CompletableFuture<Loaded> pack = CompletableFuture.supplyAsync(this::loadPack, lineWork);
        CompletableFuture<PainterFactory> painters = CompletableFuture
                .supplyAsync(() -> new RasterPainters(new Java2dPainters()), lineWork);
        CompletableFuture<ClassDictionary> classes = CompletableFuture.supplyAsync(ClassDictionary::load, lineWork);
        CompletableFuture<Drawn> drawn = pack.thenApply(loaded -> scene(loaded, settings))
                .thenCombine(painters,
                        Drawn::new);
        CompletableFuture<Workplace> place = pack.thenApplyAsync(this::openWorkplace, storeWork);
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            Dress.warmUp(theme(settings));
        });
        lineWork.execute(() -> {
            try {
                Drawn scene = drawn.join();
                Workplace home = place.join();
                ClassDictionary dictionary = classes.join();
                FxThread.later(() -> show(pack.join(), scene, home, dictionary));
            } catch (CompletionException e) {
                FxThread.later(() -> refuse(e, settings));
            }
        });
    }

    private Loaded loadPack() {
        try {
            return new Loaded(MapPackReader.read(PackLocation.find(wish.pack)), Optional.empty());
        } catch (StoreException e) {
            LOG.log(Level.WARNING, "no map", e);
            return new Loaded(new MapPack("", List.of()), Optional.of(e));
        }
    }

    private MapScene scene(Loaded loaded, Settings settings) {
        try {
            return MapScene.of(loaded.pack, theme(settings).fileName(), LocalDate.now(clock));
        } catch (StyleException e) {
            throw new CompletionException(e);
        }
    }

    private static Theme theme(Settings settings) {
        return Theme.of(settings.find(Settings.Key.THEME).orElse(""));
    }

    private Workplace openWorkplace(Loaded loaded) {
        try {
            return Workplace.open(wish.home, loaded.pack, clock);
        } catch (StoreException e) {
            throw new CompletionException(e);
        }
    }

    private Texts texts(Settings settings) {
        return settings.find(Settings.Key.LANGUAGE).map(Locale::forLanguageTag).map(Texts::of).orElse(wish.texts);
    }

    private void show(Loaded loaded, Drawn drawn, Workplace place, ClassDictionary classes) {
        Texts texts = texts(place.settings());
        Language language = new Language(texts);
        MapView view = new MapView(drawn.painters, texts);
        view.setScene(drawn.scene);
        MapSurface map = new MapViewSurface(view);
        Background line = new Background(lineWork, FxThread::later);
        BaseMaps baseMaps = new BaseMaps(wish.home.directory(), clock);
        HomeLayers layers = new HomeLayers(wish.home.layers(), wish.pack, clock);
        Shell shell = new Shell(new Desk(place.patrol(), wish.around.apply(place.city()), place.city(), loaded.pack,
                place.places(), classes, map, wish.chooser, place.settings(), clock,
                new Background(storeWork, FxThread::later), line, language,
                new ReceiverLink(cityOf(loaded.pack), clock, RELEASED), DesktopTools.of(baseMaps, map, layers, line,
                        clock)));
        Stage stage = stage(shell.scene(), language);
        OpenWindow window = new OpenWindow(stage, view, map, place, () -> {
            close(stage, shell, view, place);
            baseMaps.close();
        });
        stage.setOnCloseRequest(request -> {
            request.consume();
            window.close();
        });
        stage.show();
        shell.open();
        loaded.problem.ifPresent(shell::reportNoMap);
        line.run("read imported layers", layers::layers)
                .onSuccess(imported -> imported.forEach(l -> l.show(map)))
                .onFailure(ReportableException.class, e -> LOG.log(Level.WARNING, "imported layers not read", e))
                .start();
        wish.opened.accept(window);
    }

    private static Optional<Box> cityOf(MapPack pack) {
        return pack.layers().stream().map(PackedLayer::extent).flatMap(Optional::stream).reduce(Box::union);
    }

    private Stage stage(Scene scene, Language language) {
        Stage stage = new Stage();
        stage.titleProperty().bind(language.text("shell.title"));
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(wish.width);
        stage.setHeight(wish.height);
        stage.setScene(scene);
        return stage;
    }

    private void close(Stage stage, Shell shell, MapView map, Workplace place) {
        shell.close();
        map.dispose();
        stage.close();
        storeWork.execute(() -> {
            try {
                place.close();
            } catch (StoreException e) {
                LOG.log(Level.WARNING, "home not closed", e);
            }
            closed.countDown();
        });
    }

    private void refuse(Throwable problem, Settings settings) {
        Throwable cause = problem;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        LOG.log(Level.ERROR, "not opened", cause);
        exitCode = COULD_NOT_BE_OPENED;
        Texts texts = texts(settings);
        String words = cause instanceof ReportableException reportable ? texts.get(reportable)
                : texts.get("shell.broken", cause.getClass().getSimpleName());
        System.err.println(words);
        System.err.flush();
        Stage stage = stage(
                StartProblem.scene(words, wish.home.directory().toString(), theme(settings), texts, closed::countDown),
                new Language(texts));
        stage.setOnCloseRequest(request -> closed.countDown());
        stage.show();
    }
}

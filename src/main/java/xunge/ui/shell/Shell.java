package xunge.ui.shell;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import xunge.domain.PlanePoint;
import xunge.domain.ReportableException;
import xunge.geo.layer.Box;
import xunge.geo.layer.PackedLayer;
import xunge.ui.browse.DrawerView;
import xunge.ui.browse.IdentifyView;
import xunge.ui.common.Panel;
import xunge.ui.common.Parts;
import xunge.ui.common.Settings;
import xunge.ui.common.ToolPanel;
import xunge.ui.coords.CoordinateMenu;
import xunge.ui.inspect.PatrolView;
import xunge.ui.inspect.RecordView;
import xunge.ui.inspect.StartView;
import xunge.ui.search.SearchView;
import xunge.ui.position.KnownPosition;
import xunge.ui.position.PositionOnMap;
import xunge.ui.sync.EndView;
import xunge.ui.text.Phrase;
import xunge.ui.theme.Dress;
import xunge.ui.theme.Theme;

/// The window's content: top bar, map with drawer and panel over it, status bar. Made once a window, on the JavaFX
/// thread; [#open] begins, [#close] ends.
public final class Shell {

    private static final System.Logger LOG = System.getLogger(Shell.class.getName());
    private static final KeyCombination FINISH = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination PHOTO = new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination SEARCH = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN,
            KeyCombination.SHIFT_DOWN);
    /// What the first look at the city should hold, best first.
    private static final String[] FIRST_LOOKS = {"unit_grid", "route", "district"};

    private final Desk desk;
    private final Parts parts;
    private final Models models;
    private final PanelHost host = new PanelHost();
    private final SearchView search;
    private final DrawerView drawer;
    private final RecordView form;
    private final MapStage stage;
    private final StatusBar status;
    private final PositionOnMap onMap;
    private final ReadOnlyObjectWrapper<Phrase> city;
    private final Map<ToolPanel, Panel> tools = new HashMap<>();
    private final BorderPane root = new BorderPane();
    private final Scene scene = new Scene(root);
    private Theme theme;

    /// The content of a window over `desk`, in the theme that was used last.
    public Shell(Desk desk) {
        this.desk = desk;
        this.parts = new Parts(desk.language());
        this.models = Models.of(desk);
        this.theme = Theme.of(desk.settings().find(Settings.Key.THEME).orElse(""));
        this.city = new ReadOnlyObjectWrapper<>(cityWords());
        Dress.loadFonts();
        search = new SearchView(models.search(), parts);
        drawer = new DrawerView(search, models.layers(), models.records(), desk.map(), parts);
        form = new RecordView(models.form(), models.classes(), parts, this::closePanel, this::choosePhotos);
        stage = new MapStage(desk, models, parts, drawer, host);
        status = new StatusBar(models.status(), parts, city, new StatusBar.Actions(models.shell()::openPatrol,
                models.shell()::openWelcome, models.shell()::openEnd,
                () -> models.shell().openTool(models.positionTool())), models.position());
        onMap = new PositionOnMap(models.position(), models.track(), desk.map());
        fillHost();
        lay();
        desk.store().onBroken(this::broken);
        desk.line().onBroken(this::broken);
    }

    private void fillHost() {
        Runnable close = this::closePanel;
        host.add(PanelKind.WELCOME, new WelcomeView(models.welcome(), parts, close));
        host.add(PanelKind.START, new StartView(models.start(), models.patrol(), parts, close));
        host.add(PanelKind.PATROL, new PatrolView(models.patrol(), parts, close, models.shell()::resume));
        host.add(PanelKind.RECORD, form);
        host.add(PanelKind.HERE, new IdentifyView(models.identify(), parts,
                models.patrol().shiftProperty().map(Optional::isPresent), close, this::record));
        host.add(PanelKind.END, new EndView(models.end(), models.patrol(), parts, desk.clock().getZone(), close,
                models.shell()::resume));
    }

    private void lay() {
        root.setId("shell");
        TopBar.Actions actions = new TopBar.Actions(stage::toggleDrawer, models.shell()::openTool, this::use,
                this::speak,
                models.shell()::shiftKey, () -> models.shell().act(centre()));
        var offersEnd = models.patrol()
                .shiftProperty()
                .flatMap(s -> models.shell().panelProperty().map(p -> s.isPresent() && p != PanelKind.END));
        root.setTop(new TopBar(parts, new TopBar.Shown(desk.pack().title(), allTools()),
                models.shell().primaryProperty(), offersEnd, theme,
                actions));
        root.setCenter(stage);
        root.setBottom(status);
        desk.language().textsProperty().subscribe(desk.map()::speak);
        models.shell().panelProperty().subscribe(this::show);
        models.patrol().shiftProperty().subscribe(s -> showCrosshair());
        models.position().knownProperty().subscribe(k -> showCrosshair());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::shortcut);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                closePanel();
                key.consume();
            }
        });
        dress();
    }

    private List<ToolPanel> allTools() {
        List<ToolPanel> all = new ArrayList<>(models.tools());
        all.addAll(desk.tools());
        all.add(models.positionTool());
        return all;
    }

    /// The view models behind the window, for tests.
    Models models() {
        return models;
    }

    /// The scene to put on a stage.
    public Scene scene() {
        return scene;
    }

    /// Shows the city, reads the state of work, and opens the panel that offers what comes first.
    public void open() {
        stage.lookBack(firstLook());
        models.shell().open(desk.city().isChosen());
        onMap.open();
    }

    /// Says `problem` above the map, until it is closed.
    public void reportNoMap(ReportableException problem) {
        models.shell().notice(Phrase.of("shell.no-map", Phrase.of(problem)));
    }

    /// Hands over what is still in the form, remembers where the map looks, and lets everything go. What was handed
    /// over is on disk when the store's background has done its work.
    public void close() {
        models.form().putAside(() -> {});
        onMap.close();
        stage.remember();
        host.close();
        status.close();
    }

    private Phrase cityWords() {
        return desk.city().isChosen() ? desk.city().describe() : Phrase.of("status.city.none");
    }

    private Optional<Box> firstLook() {
        for (String name : FIRST_LOOKS) {
            Optional<Box> extent = desk.pack().findLayer(name).flatMap(PackedLayer::extent);
            if (extent.isPresent()) {
                return extent;
            }
        }
        return Optional.empty();
    }

    private PlanePoint centre() {
        return stage.sight().centre();
    }

    private void record() {
        models.shell().record(centre());
    }

    private void closePanel() {
        models.shell().closePanel();
    }

    private List<Path> choosePhotos() {
        return desk.chooser().choose(desk.language().texts(), scene.getWindow());
    }

    private void show(PanelKind kind) {
        city.set(cityWords());
        if (kind == PanelKind.TOOL) {
            models.shell().toolProperty().get().ifPresent(this::makeReady);
        }
        stage.layOver(kind == PanelKind.TOOL ? models.shell().toolProperty().get().flatMap(ToolPanel::overMap)
                : Optional.empty());
        host.show(kind);
        showCrosshair();
        if (kind == PanelKind.NONE) {
            desk.map().node().requestFocus();
        }
    }

    /// A tool's panel is made when it is opened for the first time.
    private void makeReady(ToolPanel tool) {
        host.add(PanelKind.TOOL, tools.computeIfAbsent(tool, t -> t.panel(parts, this::closePanel)));
    }

    private void showCrosshair() {
        PanelKind open = models.shell().panelProperty().get();
        boolean recordsInTheMiddle = open == PanelKind.NONE || open == PanelKind.PATROL;
        boolean hasPosition = models.position().knownProperty().get().filter(KnownPosition::isCurrent).isPresent();
        stage.showCrosshair(models.patrol().shiftProperty().get().isPresent() && recordsInTheMiddle && !hasPosition);
    }

    private void shortcut(KeyEvent key) {
        if (key.getCode() == KeyCode.F2) {
            record();
        } else if (key.getCode() == KeyCode.F4 && !key.isAltDown()) {
            models.shell().shiftKey();
        } else if (FINISH.match(key) && models.shell().panelProperty().get() == PanelKind.RECORD) {
            models.form().finish();
        } else if (PHOTO.match(key) && models.shell().panelProperty().get() == PanelKind.RECORD) {
            form.choosePhotos();
        } else if (SEARCH.match(key)) {
            stage.openDrawer();
            search.field().requestFocus();
        } else if (COPY.match(key)) {
            models.status().copiedProperty().getValue().ifPresent(CoordinateMenu::toClipboard);
        } else {
            return;
        }
        key.consume();
    }

    private void use(Theme wanted) {
        theme = wanted;
        desk.settings().put(Settings.Key.THEME, wanted.fileName());
        dress();
    }

    private void dress() {
        Dress.put(theme, scene);
        desk.map().useTheme(theme.fileName());
    }

    private void speak(Locale wanted) {
        desk.language().use(wanted);
        desk.settings().put(Settings.Key.LANGUAGE, wanted.toLanguageTag());
    }

    private void broken(Throwable problem) {
        String code = "%08X".formatted(Objects.hash(problem.getClass().getName(),
                problem.getStackTrace().length == 0 ? "" : problem.getStackTrace()[0].toString()));
        LOG.log(Level.ERROR, "error " + code, problem);
        models.shell().notice(Phrase.of("shell.broken", code));
    }
}

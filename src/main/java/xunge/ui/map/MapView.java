package xunge.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Insets;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import xunge.domain.PlanePoint;
import xunge.geo.layer.Box;
import xunge.geo.layer.PackedLayer;
import xunge.render.Identify;
import xunge.render.Ladder;
import xunge.render.Legend;
import xunge.render.MapHit;
import xunge.render.MapScene;
import xunge.render.PainterFactory;
import xunge.render.Viewport;
import xunge.style.sld.StyleException;
import xunge.ui.common.TrailLine;
import xunge.ui.common.LegendItem;
import xunge.ui.common.MapComparison;
import xunge.ui.common.MapTool;
import xunge.ui.text.Texts;

/// The map. All methods are for the FX thread, and none waits: drawing is done elsewhere, and until a tile is ready the
/// nearest thing to it is shown.
///
/// Drag to pan, wheel or +/- to zoom by half octaves, arrows to move, double click to come closer. [#dispose] ends its
/// threads.
public final class MapView extends Region {

    private static final double HIT_PIXELS = 10;
    private static final String CELLS = "unit_grid";
    private static final int WIDEST = 20;
    private static final PlanePoint NOWHERE = new PlanePoint(467_952, 3_846_914);

    private final PainterFactory painters;
    private final MapCanvas canvas;
    private final TrailOverlay trails = new TrailOverlay();
    private final MapOverlay overlay = new MapOverlay();
    private final MapFurniture furniture;
    private final MapPointer pointer = new MapPointer(this);
    private final MapSketch drawing = new MapSketch(this);
    private final MapDivider divider;
    private final ReadOnlyObjectWrapper<Viewport> viewport = new ReadOnlyObjectWrapper<>(this, "viewport",
            new Viewport(NOWHERE, Ladder.metresPerPixel(WIDEST), 1, 1));
    private final ReadOnlyObjectWrapper<Optional<PlanePoint>> pointerPlace = new ReadOnlyObjectWrapper<>(this,
            "pointerPlace", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<MapScene>> scene = new ReadOnlyObjectWrapper<>(this, "scene",
            Optional.empty());
    private Optional<MapComparison> comparison = Optional.empty();
    /// What the map, or its right side while two states are compared, shows.
    private Optional<MapScene> drawn = Optional.empty();
    private Texts texts;
    private Consumer<PlanePoint> onPicked = place -> {};
    private Consumer<List<PlanePoint>> onEnclosed = ring -> {};
    /// What was asked to be shown whole, until something else is looked at: shown whole again when the size changes.
    private Optional<Box> fitted = Optional.empty();
    private Consumer<MapClick> onPlaceClicked = click -> {};
    private Runnable onDragged = () -> {};

    /// An empty map that draws with `painters`.
    public MapView(PainterFactory painters, Texts texts) {
        this.painters = painters;
        canvas = new MapCanvas(painters);
        this.texts = texts;
        furniture = new MapFurniture(texts);
        divider = new MapDivider(canvas::divideAt);
        getStyleClass().add("map-view");
        setFocusTraversable(true);
        setAccessibleText(texts.get("map.accessible"));
        setMinSize(0, 0);
        trails.setManaged(false);
        overlay.setManaged(false);
        furniture.setManaged(false);
        getChildren().setAll(canvas, trails, overlay, divider, furniture);
        pointer.attach();
    }

    /// Shows `newScene`; the first one is shown whole.
    public void setScene(MapScene newScene) {
        boolean isFirst = scene.get().isEmpty();
        scene.set(Optional.of(newScene));
        if (isFirst) {
            newScene.extent().ifPresent(this::zoomTo);
        }
        compareAgain();
        refresh();
    }

    /// What is drawn; empty before the first scene.
    public ReadOnlyObjectProperty<Optional<MapScene>> shownSceneProperty() {
        return scene.getReadOnlyProperty();
    }

    /// Draws what `change` makes of the scene from now on; nothing happens before the first scene.
    public void change(UnaryOperator<MapScene> change) {
        scene.get().ifPresent(s -> setScene(change.apply(s)));
    }

    /// Draws the map in another theme: `light`, `dark` or `sunlight`.
    public void setTheme(String theme) throws StyleException {
        if (scene.get().isPresent()) {
            setScene(scene.get().get().withTheme(theme));
        }
    }

    /// Shows `layer` in the place of the layer of its name. For the live layer `violation` no tile is drawn again.
    public void replaceLayer(PackedLayer layer) {
        change(s -> s.withLayer(layer));
    }

    /// Shows two states with a divider between, until it is empty again.
    public void compare(Optional<MapComparison> wanted) {
        comparison = wanted;
        divider.setVisible(wanted.isPresent());
        compareAgain();
        refresh();
    }

    private void compareAgain() {
        canvas.showBeside(comparison.flatMap(c -> scene.get().map(c.left())));
        drawn = scene.get().map(s -> comparison.map(c -> c.right().apply(s)).orElse(s));
        comparison.ifPresent(c -> divider.say(c.leftWords().in(texts), c.rightWords().in(texts), texts));
    }

    /// The legend of the layer `name` at the scale and in the theme on show.
    public List<LegendItem> legend(String name) {
        return scene.get()
                .flatMap(s -> s.find(name))
                .map(l -> Legend.of(l, painters, viewport.get().scale()))
                .orElse(List.of())
                .stream()
                .map(e -> new LegendItem(e.rule().title(), image(e.picture())))
                .toList();
    }

    private static Image image(Legend.Swatch swatch) {
        WritableImage image = new WritableImage(Legend.WIDTH, Legend.HEIGHT);
        image.getPixelWriter()
                .setPixels(0, 0, Legend.WIDTH, Legend.HEIGHT, PixelFormat.getIntArgbPreInstance(), swatch.pixels(), 0,
                        Legend.WIDTH);
        return image;
    }

    /// Outlines `hits`, in place of what was outlined before.
    public void showSelection(List<MapHit> hits) {
        overlay.select(List.copyOf(hits));
        refreshOverlay();
    }

    /// Lights up one feature; none when empty.
    public void lightUp(Optional<MapHit> hit) {
        overlay.lightUp(hit);
        refreshOverlay();
    }

    /// Calls `action` for every click with the Shift key held.
    public void setOnPicked(Consumer<PlanePoint> action) {
        onPicked = action;
    }

    /// Calls `action` with the corners of every box and polygon drawn.
    public void setOnEnclosed(Consumer<List<PlanePoint>> action) {
        onEnclosed = action;
    }

    /// What a drag or a click draws from now on.
    public void useTool(MapTool tool) {
        drawing.use(tool);
    }

    /// Keeps the strip at the foot, and what [#zoomTo] shows, clear of what floats over the left and the right edge.
    public void keepClear(double leftPixels, double rightPixels) {
        setPadding(new Insets(0, rightPixels, 0, leftPixels));
    }

    /// Writes in the language of `texts` from now on.
    public void speak(Texts now) {
        texts = now;
        setAccessibleText(now.get("map.accessible"));
        furniture.speak(now);
        compareAgain();
        refresh();
    }

    /// What is shown.
    public ReadOnlyObjectProperty<Viewport> viewportProperty() {
        return viewport.getReadOnlyProperty();
    }

    /// The place under the pointer, empty when it is elsewhere.
    public ReadOnlyObjectProperty<Optional<PlanePoint>> pointerPlaceProperty() {
        return pointerPlace.getReadOnlyProperty();
    }

    /// True when tiles and labels of what is shown are all there.
    public ReadOnlyBooleanProperty settledProperty() {
        return canvas.settledProperty();
    }

    /// The value of [#settledProperty].
    public boolean isSettled() {
        return settledProperty().get();
    }

    /// Shows all of `box`, as large as fits.
    public void zoomTo(Box box) {
        fitted = Optional.of(box);
        if (getWidth() >= 2 && getHeight() >= 2) {
            show(aroundInTheClear(box));
        }
    }

    /// Shows `centre` in the middle at the resolution of the [Ladder] nearest to `metresPerPixel`.
    public void centreOn(PlanePoint centre, double metresPerPixel) {
        fitted = Optional.empty();
        Viewport now = viewport.get();
        show(new Viewport(centre, Ladder.metresPerPixel(Ladder.nearest(metresPerPixel)), now.width(), now.height()));
    }

    /// Calls `action` for every click that is not a drag.
    public void setOnPlaceClicked(Consumer<MapClick> action) {
        onPlaceClicked = action;
    }

    /// Shows the inspector's position and how exact it is, grey when it is not `isFresh`; nothing when `at` is empty.
    public void setPosition(Optional<PlanePoint> at, OptionalDouble accuracyMetres, boolean isFresh) {
        overlay.setPosition(at, accuracyMetres, isFresh);
        refreshOverlay();
    }

    /// Draws `lines` over the map, in place of the former ones.
    public void setTrails(List<TrailLine> lines) {
        trails.show(lines);
        drawn.ifPresent(s -> trails.update(s, viewport.get()));
    }

    /// Calls `action` whenever the map is moved by hand.
    public void setOnDragged(Runnable action) {
        onDragged = action;
    }

    /// Shows the pin of the record being placed; nothing when `at` is empty.
    public void setMarker(Optional<PlanePoint> at) {
        overlay.setMarker(at);
        refresh();
    }

    /// What is drawn at `place`, the topmost first.
    public List<MapHit> identify(PlanePoint place) {
        return scene.get()
                .map(s -> Identify.at(s, place, viewport.get().metresPerPixel(), HIT_PIXELS))
                .orElse(List.of());
    }

    /// Comes `levels` of the [Ladder] closer, or goes away when negative, about the middle.
    public void zoomIn(int levels) {
        zoom(getWidth() / 2, getHeight() / 2, -levels);
    }

    /// Ends the threads of the map and lets go of everything; the map shows nothing more.
    public void dispose() {
        pointer.detach();
        canvas.dispose();
        scene.set(Optional.empty());
        drawn = Optional.empty();
        onPlaceClicked = click -> {};
        onPicked = place -> {};
        onEnclosed = ring -> {};
    }

    MapSketch drawing() {
        return drawing;
    }

    void sketch(List<PlanePoint> corners) {
        overlay.sketch(List.copyOf(corners));
        refreshOverlay();
    }

    void pick(double x, double y) {
        onPicked.accept(viewport.get().placeAt(x, y));
    }

    void enclose(List<PlanePoint> ring) {
        onEnclosed.accept(ring);
    }

    void drag(double dx, double dy) {
        fitted = Optional.empty();
        onDragged.run();
        show(viewport.get().draggedBy(dx, dy));
    }

    void zoom(double x, double y, int levels) {
        fitted = Optional.empty();
        int level = Ladder.nearest(viewport.get().metresPerPixel()) + levels;
        double resolution = Ladder.metresPerPixel(Math.clamp(level, Ladder.CLOSEST, WIDEST));
        show(viewport.get().zoomedAbout(x, y, resolution));
    }

    void click(double x, double y) {
        PlanePoint place = viewport.get().placeAt(x, y);
        onPlaceClicked.accept(new MapClick(place, identify(place)));
    }

    void pointAt(double x, double y) {
        PlanePoint place = viewport.get().placeAt(x, y);
        pointerPlace.set(Optional.of(place));
        Optional<MapHit> cell = scene.get()
                .flatMap(s -> Identify.drawn(s, CELLS, place, viewport.get().metresPerPixel()));
        if (!cell.equals(overlay.hovered())) {
            overlay.hover(cell);
            refreshOverlay();
        }
    }

    void pointNowhere() {
        pointerPlace.set(Optional.empty());
        overlay.hover(Optional.empty());
        refreshOverlay();
    }

    /// `box` as large as fits between what floats over the edges, in the middle of that room.
    private Viewport aroundInTheClear(Box box) {
        Insets covered = getInsets();
        double free = getWidth() - covered.getLeft() - covered.getRight();
        Viewport fit = Viewport.around(box, (int) Math.max(2, free), (int) getHeight());
        double shift = (covered.getRight() - covered.getLeft()) / 2 * fit.metresPerPixel();
        PlanePoint centre = new PlanePoint(fit.centre().eastMetres() + shift, fit.centre().northMetres());
        return fit.withCentre(centre).withSize((int) getWidth(), (int) getHeight());
    }

    private void show(Viewport wanted) {
        viewport.set(wanted.withCentre(withinExtent(wanted.centre())));
        refresh();
    }

    /// The middle of the window never leaves the city.
    private PlanePoint withinExtent(PlanePoint centre) {
        return scene.get()
                .flatMap(MapScene::extent)
                .map(box -> new PlanePoint(Math.clamp(centre.eastMetres(), box.minEast(), box.maxEast()),
                        Math.clamp(centre.northMetres(), box.minNorth(), box.maxNorth())))
                .orElse(centre);
    }

    private void refresh() {
        drawn.filter(s -> viewport.get().width() > 1).ifPresent(shown -> {
            canvas.show(shown, viewport.get());
            furniture.update(shown, viewport.get());
            trails.update(shown, viewport.get());
            refreshOverlay();
        });
    }

    private void refreshOverlay() {
        scene.get().ifPresent(s -> overlay.update(s, viewport.get()));
    }

    @Override
    protected void layoutChildren() {
        int width = (int) Math.max(1, getWidth());
        int height = (int) Math.max(1, getHeight());
        canvas.resizeRelocate(0, 0, width, height);
        trails.resizeRelocate(0, 0, width, height);
        overlay.resizeRelocate(0, 0, width, height);
        divider.resizeRelocate(0, 0, width, height);
        double strip = furniture.prefHeight(width);
        canvas.setFoot((int) Math.ceil(strip));
        Insets covered = getInsets();
        furniture.resizeRelocate(covered.getLeft(), height - strip,
                Math.max(1, width - covered.getLeft() - covered.getRight()), strip);
        if (viewport.get().width() != width || viewport.get().height() != height) {
            viewport.set(viewport.get().withSize(width, height));
            fitted.ifPresent(this::zoomTo);
            refresh();
        }
    }
}

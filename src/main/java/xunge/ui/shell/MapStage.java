package xunge.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import xunge.domain.LonLat;
import xunge.domain.PlanePoint;
import xunge.domain.Violation;
import xunge.geo.GaussKruger;
import xunge.geo.layer.Box;
import xunge.ui.common.MapSurface;
import xunge.ui.common.MapSurface.Sight;
import xunge.ui.common.Parts;
import xunge.ui.common.Settings;
import xunge.ui.search.SpotMarks;
import xunge.ui.inspect.RecordViewModel;
import xunge.ui.text.Phrase;

/// The map with what floats over it: marks, drawer, panel and notice. The map keeps its size when a panel opens, so
/// that nothing moves under the pointer; a place that a panel would cover is moved out from under it.
final class MapStage extends StackPane {

    private static final Duration SETTLED = Duration.seconds(2);
    private static final double MARGIN_PIXELS = 48;

    private final MapSurface map;
    private final Models models;
    private final MapMarks marks;
    private final Node drawer;
    private final StackPane tools = new StackPane();
    private final PanelHost host;
    private final Settings settings;

    MapStage(Desk desk, Models models, Parts parts, Node drawer, PanelHost host) {
        this.map = desk.map();
        this.models = models;
        this.drawer = drawer;
        this.host = host;
        this.settings = desk.settings();
        this.marks = new MapMarks(map.sight());
        setId("map-stage");
        tools.setPickOnBounds(false);
        BorderPane over = new BorderPane();
        over.setPickOnBounds(false);
        over.setLeft(drawer);
        over.setRight(host);
        over.setTop(notice(parts));
        SpotMarks spots = new SpotMarks(models.search(), map.sight(), parts.language());
        getChildren().addAll(map.node(), marks, spots, tools, over);
        drawer.managedProperty().bind(drawer.visibleProperty());
        drawer.setVisible(settings.find(Settings.Key.DRAWER).filter("folded"::equals).isEmpty());
        listen();
    }

    private void listen() {
        ObservableValue<Number> left = widthOf(drawer);
        ObservableValue<Number> right = widthOf(host);
        Runnable keepClear = () -> map.keepClear(left.getValue().doubleValue(), right.getValue().doubleValue());
        left.subscribe(keepClear);
        right.subscribe(keepClear);
        keepClear.run();
        map.setOnClicked(at -> models.shell().click(at, sight().metresPerPixel()));
        map.node().addEventFilter(MouseEvent.MOUSE_MOVED, e -> point(Optional.of(positionOf(e))));
        map.node().addEventFilter(MouseEvent.MOUSE_DRAGGED, e -> point(Optional.of(positionOf(e))));
        map.node().addEventFilter(MouseEvent.MOUSE_EXITED, e -> point(Optional.empty()));
        models.identify().answerProperty().subscribe(a -> showPin());
        models.form().recordProperty().subscribe(r -> showPin());
        models.form()
                .pointedProperty()
                .subscribe(p -> marks.offer(p.map(RecordViewModel.Offer::at).map(GaussKruger::toPlane)));
        PauseTransition settled = new PauseTransition(SETTLED);
        settled.setOnFinished(e -> remember());
        map.sight().subscribe((before, now) -> settled.playFromStart());
    }

    /// The pixels that `node` covers: none while it is hidden.
    private static ObservableValue<Number> widthOf(Node node) {
        return node.visibleProperty()
                .flatMap(v -> node.layoutBoundsProperty().map(b -> v ? (Number) b.getWidth() : (Number) 0));
    }

    /// Folds the drawer away or opens it.
    void toggleDrawer() {
        drawer.setVisible(!drawer.isVisible());
        settings.put(Settings.Key.DRAWER, drawer.isVisible() ? "open" : "folded");
    }

    /// Opens the drawer.
    void openDrawer() {
        drawer.setVisible(true);
    }

    /// Lays `node` of a tool over the map; nothing when there is none.
    void layOver(Optional<Node> node) {
        tools.getChildren().setAll(node.stream().toList());
    }

    /// Shows the crosshair while F2 would record in the middle of the map.
    void showCrosshair(boolean shown) {
        marks.showCrosshair(shown);
    }

    /// What the map shows now.
    Sight sight() {
        return map.sight().getValue();
    }

    /// Looks where it looked when the window last closed, else at `otherwise`.
    void lookBack(Optional<Box> otherwise) {
        applyCss();
        map.keepClear(drawer.isVisible() ? drawer.prefWidth(-1) : 0, host.prefWidth(-1));
        Optional<Sight> last = settings.find(Settings.Key.VIEW).flatMap(MapStage::parse);
        last.ifPresentOrElse(s -> map.lookAt(s.centre(), s.metresPerPixel()), () -> otherwise.ifPresent(map::zoomTo));
    }

    /// Writes down where the map looks.
    void remember() {
        Sight now = sight();
        settings.put(Settings.Key.VIEW, now.centre().eastMetres() + " " + now.centre().northMetres() + " "
                + now.metresPerPixel());
    }

    /// A remembered view that was damaged counts as none.
    private static Optional<Sight> parse(String text) {
        try {
            String[] parts = text.split(" ", -1);
            Sight sight = new Sight(new PlanePoint(Double.parseDouble(parts[0]), Double.parseDouble(parts[1])),
                    Double.parseDouble(parts[2]));
            return sight.metresPerPixel() > 0 && Double.isFinite(sight.centre().eastMetres()) ? Optional.of(sight)
                    : Optional.empty();
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private PlanePoint positionOf(MouseEvent e) {
        Sight now = sight();
        double x = e.getX() - getWidth() / 2;
        double y = e.getY() - getHeight() / 2;
        return new PlanePoint(now.centre().eastMetres() + x * now.metresPerPixel(),
                now.centre().northMetres() - y * now.metresPerPixel());
    }

    private void point(Optional<PlanePoint> at) {
        models.status().pointerProperty().set(at);
    }

    private void showPin() {
        Optional<LonLat> recorded = models.form().recordProperty().get().map((Violation r) -> r.place().at());
        Optional<PlanePoint> at = recorded.or(() -> models.identify().findAt()).map(GaussKruger::toPlane);
        marks.pin(at);
        at.ifPresent(this::uncover);
    }

    private void uncover(PlanePoint at) {
        Sight now = sight();
        double x = getWidth() / 2 + (at.eastMetres() - now.centre().eastMetres()) / now.metresPerPixel();
        double free = getWidth() - host.prefWidth(-1) - MARGIN_PIXELS;
        if (getWidth() > 0 && x > free) {
            map.lookAt(new PlanePoint(now.centre().eastMetres() + (x - free) * now.metresPerPixel(),
                    now.centre().northMetres()), now.metresPerPixel());
        }
    }

    private HBox notice(Parts parts) {
        Label words = parts.plain("");
        words.setId("notice-words");
        ObservableValue<String> text = parts.language().text(models.shell().noticeProperty());
        words.textProperty().bind(text);
        Button close = parts.iconButton("notice-close", "mdi2c-close", "panel.close");
        close.setOnAction(e -> models.shell().notice(Phrase.NONE));
        HBox notice = new HBox(Parts.icon("mdi2a-alert-circle-outline"), words, Parts.spring(), close);
        notice.setId("notice");
        notice.getStyleClass().add("notice");
        Parts.showWhen(models.shell().noticeProperty().map(p -> !p.isNone()), List.of(notice));
        return notice;
    }
}

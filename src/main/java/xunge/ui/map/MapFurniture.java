package xunge.ui.map;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.Border;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.SVGPath;
import xunge.render.MapScene;
import xunge.render.ScaleBar;
import xunge.render.SourceLine;
import xunge.render.Viewport;
import xunge.ui.text.Texts;

/// The quiet strip at the foot of the map: scale bar, north, sources, and the word for schematic data.
final class MapFurniture extends HBox {

    private static final double LONGEST_BAR = 140;
    /// How much the strip hides of the map below it.
    private static final double PAPER = 0.88;

    private Texts texts;
    private final Path bar = new Path();
    private final SVGPath arrow = new SVGPath();
    private final Label length = new Label();
    private final Label north = new Label();
    private final Label sources = new Label();
    private final Label schematic = new Label();
    /// Says that filters or time windows hide something.
    private final Label filtered = new Label();

    MapFurniture(Texts texts) {
        this.texts = texts;
        getStyleClass().add("map-furniture");
        setMouseTransparent(true);
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(6);
        setPadding(new Insets(3, 12, 3, 12));
        arrow.setContent("M4 0 L8 15 L4 12 L0 15 Z");
        bar.setStrokeWidth(1.4);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        schematic.setMinWidth(USE_PREF_SIZE);
        schematic.setPadding(new Insets(0, 4, 0, 4));
        filtered.setId("map-filtered");
        filtered.setMinWidth(USE_PREF_SIZE);
        filtered.setPadding(new Insets(0, 4, 0, 4));
        length.setMinWidth(USE_PREF_SIZE);
        north.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(bar, length, arrow, north, gap, sources, filtered, schematic);
        HBox.setMargin(arrow, new Insets(0, 0, 0, 8));
        north.setText(texts.get("map.north"));
        schematic.setText(texts.get("map.schematic"));
    }

    /// Says the words of `now` from the next update on.
    void speak(Texts now) {
        texts = now;
        north.setText(now.get("map.north"));
        schematic.setText(now.get("map.schematic"));
    }

    void update(MapScene scene, Viewport viewport) {
        ScaleBar scaleBar = ScaleBar.of(viewport.metresPerPixel(), LONGEST_BAR);
        bar.getElements()
                .setAll(new MoveTo(0, 0), new LineTo(0, 5), new LineTo(scaleBar.pixels(), 5),
                        new LineTo(scaleBar.pixels(), 0));
        length.setText(scaleBar.label());
        sources.setText(texts.get("map.sources", String.join(" · ", SourceLine.sources(scene, viewport.frame()))));
        int hiding = scene.filtered().size();
        filtered.setText(texts.get("map.filtered", hiding));
        filtered.setVisible(hiding > 0);
        filtered.setManaged(hiding > 0);
        boolean isSchematic = scene.isSchematic(viewport.frame());
        schematic.setVisible(isSchematic);
        schematic.setManaged(isSchematic);
        colour(scene);
    }

    private void colour(MapScene scene) {
        Color ink = MapColours.of(scene, "text", "#3a3631");
        bar.setStroke(ink);
        arrow.setFill(ink);
        for (Label label : List.of(length, north, sources, schematic, filtered)) {
            label.setTextFill(ink);
        }
        schematic.setBorder(Border.stroke(ink));
        filtered.setBorder(Border.stroke(ink));
        setBackground(Background.fill(MapColours.of(scene, "ground", "#faf8f3").deriveColor(0, 1, 1, PAPER)));
    }
}

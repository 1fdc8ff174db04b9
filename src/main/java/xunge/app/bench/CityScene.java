package xunge.app.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import xunge.geo.layer.MapPack;
import xunge.geo.layer.PackedLayer;
import xunge.render.LayerContent;
import xunge.render.LayerDesign;
import xunge.render.MapScene;
import xunge.style.Theme;
import xunge.style.sld.SldDocument;
import xunge.style.sld.SldReader;
import xunge.style.sld.StyleException;
import xunge.style.sld.StyleSheets;

/// The benchmark city as a scene, on white.
public final class CityScene {

    /// The layers that are drawn with labels, bottom first.
    static final List<String> LABELLED = List.of("grid_city", "road", "parking", "district", "violation");

    private static final List<String> LAYERS = List.of("grid_city", "grid_urban", "road", "parking", "district",
            "violation");
    private static final String LABELS = "/xunge/app/bench/labels/";
    private static final Theme WHITE = new Theme("bench", Map.of("outside", "#ffffff"));

    private CityScene() {}

    /// Those of `layers` that the folder `look` has a style file for; no labels.
    public static MapScene plain(List<PackedLayer> layers, Path look) throws StyleException, IOException {
        MapScene scene = MapScene.of(new MapPack("bench", List.of()), StyleSheets.of(Map.of()), WHITE);
        for (String name : LAYERS) {
            Path file = look.resolve(name + ".sld");
            if (Files.exists(file)) {
                try (InputStream in = Files.newInputStream(file)) {
                    LayerDesign design = LayerDesign.of(SldReader.read(name + ".sld", in));
                    scene = scene.withContent(name, new LayerContent.Vector(layer(layers, name), design, false));
                }
            }
        }
        return scene;
    }

    /// The streets and districts of `layers` with all their labels.
    public static MapScene labelled(List<PackedLayer> layers) throws StyleException, IOException {
        Map<String, SldDocument> looks = new HashMap<>();
        for (String layer : LABELLED) {
            try (InputStream in = CityScene.class.getResourceAsStream(LABELS + layer + ".sld")) {
                looks.put(layer, SldReader.read(layer + ".sld", Objects.requireNonNull(in, layer)));
            }
        }
        MapPack ordered = new MapPack("", LABELLED.stream().map(name -> layer(layers, name)).toList());
        return MapScene.of(ordered, StyleSheets.of(looks), WHITE)
                .withContent("violation", new LayerContent.Vector(layer(layers, "violation"),
                        LayerDesign.of(Objects.requireNonNull(looks.get("violation"))), false));
    }

    private static PackedLayer layer(List<PackedLayer> layers, String name) {
        return layers.stream().filter(l -> l.name().equals(name)).findFirst().orElseThrow();
    }
}

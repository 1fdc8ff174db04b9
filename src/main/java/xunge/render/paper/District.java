package xunge.render.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import xunge.domain.PlanePoint;
import xunge.geo.layer.Box;
import xunge.geo.layer.PackedLayer;
import xunge.render.MapScene;

/// A district a sheet can be made for.
///
/// @param layer the layer of the districts
/// @param feature its row there
/// @param code its code (GB/T 2260)
/// @param name its name
public record District(PackedLayer layer, int feature, String code, String name) {

    private static final String LAYER = "district";

    /// All districts of `scene`, in the order of their data.
    public static List<District> list(MapScene scene) {
        return scene.findLayer(LAYER)
                .map(l -> IntStream.range(0, l.size())
                        .mapToObj(f -> new District(l, f, l.text("code", f), l.text("name", f)))
                        .toList())
                .orElse(List.of());
    }

    /// The district with the code or the name `wanted`, or the only one whose name begins so.
    public static Optional<District> find(MapScene scene, String wanted) {
        String words = wanted.strip();
        List<District> all = list(scene);
        List<District> begun = all.stream().filter(d -> !words.isEmpty() && d.name.startsWith(words)).toList();
        return all.stream()
                .filter(d -> d.code.equals(words) || d.name.equals(words))
                .findFirst()
                .or(() -> begun.size() == 1 ? Optional.of(begun.getFirst()) : Optional.empty());
    }

    /// The box around it.
    public Box box() {
        return layer.box(feature);
    }

    /// The middle of its box.
    public PlanePoint middle() {
        Box box = box();
        return new PlanePoint((box.minEast() + box.maxEast()) / 2, (box.minNorth() + box.maxNorth()) / 2);
    }
}

package xunge.ui.browse;

import java.util.Set;
import xunge.render.LayerContent;
import xunge.render.SceneLayer;

/// The groups of the layer tree, the topmost first. Layers of one group lie together on the map.
public enum LayerGroup {
    /** 巡查记录. */
    RECORDS("layer.group.records", Set.of("violation")),
    /** 停车点位. */
    ZONES("layer.group.zones", Set.of("parking_zone")),
    /** 导入的数据. */
    IMPORTED("layer.group.imported", Set.of()),
    /** 道路专题图: on the roads. */
    THEMATIC_ROADS("layer.group.thematic", Set.of(ThematicViewModel.ROADS)),
    /** 道路. */
    ROADS("layer.group.roads", Set.of("route", "crossing")),
    /** 专题图: below the roads. */
    THEMATIC("layer.group.thematic", Set.of(ThematicViewModel.AREAS)),
    /** 网格. */
    GRIDS("layer.group.grids", Set.of("unit_grid")),
    /** 行政区划. */
    DISTRICTS("layer.group.districts", Set.of("district", "management_area", "street", "community")),
    /** 底图. */
    BASE_MAPS("layer.group.base-maps", Set.of());

    private final String wordsKey;
    @SuppressWarnings("ImmutableEnumChecker") // sets made by Set.of
    private final Set<String> tables;

    LayerGroup(String wordsKey, Set<String> tables) {
        this.wordsKey = wordsKey;
        this.tables = tables;
    }

    /// The key of its name.
    public String wordsKey() {
        return wordsKey;
    }

    /// Where `layer` belongs: a layer of the map pack by its table, a picture to the base maps, all else was imported.
    static LayerGroup of(SceneLayer layer) {
        for (LayerGroup group : values()) {
            if (group.tables.contains(layer.name())) {
                return group;
            }
        }
        return layer.content() instanceof LayerContent.Picture p && p.base().isEmpty() ? BASE_MAPS : IMPORTED;
    }

    /// True when a person may take a layer of this group off the map for good.
    public boolean isRemovable() {
        return this == IMPORTED || this == BASE_MAPS || this == THEMATIC || this == THEMATIC_ROADS;
    }
}

package xunge.ui.browse;

import java.util.List;
import java.util.Map;
import xunge.domain.LayerSource;
import xunge.ui.text.Phrase;

/// The window's words for the layers of a map pack, their attributes and the coded values in them. What it has no word
/// for is shown as it stands in the data.
public final class LayerWords {

    private static final Map<String, String> LAYERS = Map.ofEntries(Map.entry("district", "layer.district"),
            Map.entry("management_area", "layer.management-area"), Map.entry("street", "layer.street"),
            Map.entry("community", "layer.community"), Map.entry("unit_grid", "layer.unit-grid"),
            Map.entry("route", "layer.route"), Map.entry("crossing", "layer.crossing"),
            Map.entry("parking_zone", "layer.parking-zone"), Map.entry("violation", "layer.violation"),
            Map.entry(ThematicViewModel.AREAS, "layer.thematic"),
            Map.entry(ThematicViewModel.ROADS, "layer.thematic"));

    private static final Map<String, String> ATTRIBUTES = Map.ofEntries(Map.entry("code", "attribute.code"),
            Map.entry("name", "attribute.name"), Map.entry("district", "attribute.district"),
            Map.entry("street", "attribute.street"), Map.entry("community", "attribute.community"),
            Map.entry("area_m2", "attribute.area"), Map.entry("route", "attribute.route"),
            Map.entry("shield", "attribute.shield"), Map.entry("route_name", "attribute.route-name"),
            Map.entry("class", "attribute.class"), Map.entry("road_class", "attribute.road-class"),
            Map.entry("direction", "attribute.direction"), Map.entry("width_m", "attribute.width"),
            Map.entry("from_m", "attribute.from"), Map.entry("to_m", "attribute.to"),
            Map.entry("routes", "attribute.routes"), Map.entry("id", "attribute.id"),
            Map.entry("kind", "attribute.kind"), Map.entry("capacity", "attribute.capacity"),
            Map.entry("side", "attribute.side"), Map.entry("valid_from", "attribute.valid-from"),
            Map.entry("valid_to", "attribute.valid-to"), Map.entry("campaign", "attribute.campaign"),
            Map.entry("state", "attribute.state"), Map.entry("label", "attribute.label"),
            Map.entry("begun", "attribute.begun"), Map.entry("class_code", "attribute.class-code"),
            Map.entry("plate", "attribute.plate"), Map.entry("note", "attribute.note"),
            Map.entry("photos", "attribute.photos"), Map.entry("photo_sha256", "attribute.photo-digests"));

    private static final Map<String, String> VALUES = Map.ofEntries(Map.entry("motor", "value.motor"),
            Map.entry("bike", "value.bike"), Map.entry("ring", "value.ring"),
            Map.entry("horizontal", "value.horizontal"), Map.entry("vertical", "value.vertical"),
            Map.entry("DRAFT", "record.state.draft"), Map.entry("QUEUED", "record.state.queued"),
            Map.entry("PHOTOS_MISSING", "record.state.photos-missing"), Map.entry("SYNCED", "record.state.synced"),
            Map.entry("REFUSED", "record.state.refused"), Map.entry("MOTOR_PARKING", "campaign.motor-parking"),
            Map.entry("BIKES", "campaign.bikes"), Map.entry("BOTTLED_GAS", "campaign.bottled-gas"),
            Map.entry("STREET_OCCUPATION", "campaign.street-occupation"),
            Map.entry("HOUSEHOLD_WASTE", "campaign.household-waste"),
            Map.entry("RING_AND_GRID_ROADS", "campaign.ring-and-grid-roads"));

    /// The rules of the product's own styles that have a line of their own in a legend.
    private static final Map<String, String> RULES = Map.ofEntries(Map.entry("motor-parking", "campaign.motor-parking"),
            Map.entry("bikes", "campaign.bikes"), Map.entry("bottled-gas", "campaign.bottled-gas"),
            Map.entry("street-occupation", "campaign.street-occupation"),
            Map.entry("household-waste", "campaign.household-waste"),
            Map.entry("ring-and-grid-roads", "campaign.ring-and-grid-roads"),
            Map.entry("no-campaign", "legend.no-campaign"), Map.entry("ring", "value.ring"),
            Map.entry("horizontal", "value.horizontal"), Map.entry("vertical", "value.vertical"),
            Map.entry("motor-in-force", "legend.motor-in-force"), Map.entry("motor-dot", "legend.motor-in-force"),
            Map.entry("motor-expired", "legend.motor-expired"), Map.entry("motor-future", "legend.motor-future"),
            Map.entry("bike-in-force", "legend.bike-in-force"), Map.entry("bike-dot", "legend.bike-in-force"),
            Map.entry("bike-expired", "legend.bike-expired"), Map.entry("bike-future", "legend.bike-future"),
            Map.entry("built-up", "legend.built-up"), Map.entry("ground", "legend.ground"),
            Map.entry("line", "legend.border"), Map.entry("border-wide", "legend.border"),
            Map.entry("band", "legend.border"), Map.entry("node", "layer.crossing"));

    /// Serial numbers and sequence: of no use to a person.
    private static final List<String> SILENT = List.of("seq", "photo_sha256");

    private LayerWords() {}

    /// What people call the layer `table`.
    public static Phrase layer(String table) {
        return word(LAYERS, table);
    }

    static Phrase attribute(String column) {
        return word(ATTRIBUTES, column);
    }

    static Phrase value(String column, String value) {
        return switch (column) {
            case "width_m", "from_m", "to_m" -> Phrase.of("value.metres", value);
            case "area_m2" -> Phrase.of("value.square-metres", value);
            default -> word(VALUES, value);
        };
    }

    /// What a legend calls the rule `title`; nothing for rules that need no line of their own, such as casings.
    public static Phrase rule(String title) {
        return title.endsWith("-casing") || title.equals("centre-line") ? Phrase.NONE : word(RULES, title);
    }

    static boolean isSilent(String column) {
        return SILENT.contains(column);
    }

    static Phrase source(LayerSource source) {
        return Phrase.of("identify.source", source.source(), source.date(), source.accuracy(), source.licence());
    }

    private static Phrase word(Map<String, String> words, String raw) {
        String key = words.get(raw);
        return key == null ? Phrase.verbatim(raw) : Phrase.of(key);
    }
}

package xunge.ui.inspect;

import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import xunge.domain.ClassRef;
import xunge.domain.LayerSource;
import xunge.domain.PhotoRef;
import xunge.domain.PlanePoint;
import xunge.domain.Violation;
import xunge.geo.GaussKruger;
import xunge.geo.layer.Column;
import xunge.geo.layer.GeometryKind;
import xunge.geo.layer.LayerBuilder;
import xunge.geo.layer.PackedLayer;

/// Makes the runtime layer `violation` of the map: points with `id`, `campaign`, `state`, `label` and `begun`, and what an
/// export needs besides: `class_code`, `plate`, `note`, and the photos' names and digests (`photos`, `photo_sha256`) in the same order.
final class ViolationLayer {

    /// About the middle of the city.
    private static final PlanePoint ORIGIN = new PlanePoint(468_000, 3_847_000);

    /// The city's own time: a day begins at its midnight.
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    private ViolationLayer() {}

    /// The layer of `records`.
    static PackedLayer of(List<Violation> records) {
        LayerSource source = new LayerSource("", "", "CGCS2000", "", "", false);
        LayerBuilder builder = new LayerBuilder("violation", GeometryKind.POINT, source, ORIGIN);
        List<@Nullable String> ids = new ArrayList<>();
        List<@Nullable String> campaigns = new ArrayList<>();
        List<@Nullable String> states = new ArrayList<>();
        List<@Nullable String> labels = new ArrayList<>();
        List<@Nullable String> begun = new ArrayList<>();
        List<@Nullable String> classes = new ArrayList<>();
        List<@Nullable String> plates = new ArrayList<>();
        List<@Nullable String> notes = new ArrayList<>();
        List<@Nullable String> photos = new ArrayList<>();
        List<@Nullable String> digests = new ArrayList<>();
        for (Violation record : records) {
            PlanePoint at = GaussKruger.toPlane(record.place().at());
            builder.vertex(at.eastMetres(), at.northMetres()).endFeature();
            ids.add(record.id().toString());
            campaigns.add(record.campaign().map(Enum::name).orElse(""));
            states.add(record.state().name());
            begun.add(record.begunAt().atZone(CITY).toLocalDateTime().truncatedTo(ChronoUnit.SECONDS).toString());
            classes.add(record.classRef().map(ClassRef::code).orElse(""));
            plates.add(record.plate());
            notes.add(record.note());
            photos.add(record.photos().stream().map(PhotoRef::fileName).collect(Collectors.joining("; ")));
            digests.add(record.photos().stream().map(p -> p.sha256().hex()).collect(Collectors.joining("; ")));
            labels.add(record.localNumber() + record.classRef().map(ClassRef::name).map(n -> " " + n).orElse(""));
        }
        return builder.build(List.of(new Column.Text("id", ids), new Column.Text("campaign", campaigns),
                new Column.Text("state", states), new Column.Text("label", labels),
                new Column.Text("begun", begun), new Column.Text("class_code", classes),
                new Column.Text("plate", plates),
                new Column.Text("note", notes), new Column.Text("photos", photos),
                new Column.Text("photo_sha256", digests)));
    }
}

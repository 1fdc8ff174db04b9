package xunge.ui._fake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import xunge._data.SyntheticCity;
import xunge.domain.PlanePoint;
import xunge.geo.layer.Column;
import xunge.geo.layer.GeometryKind;
import xunge.geo.layer.LayerBuilder;
import xunge.geo.layer.PackedLayer;

/// Records around the middle of the synthetic city, of October and November 2026.
public final class RecordsOfTest {

    private RecordsOfTest() {}

    /// `count` records at one place.
    public static PackedLayer at(PlanePoint place, int count) {
        LayerBuilder builder = SyntheticCity.builder("violation", GeometryKind.POINT);
        String[] states = new String[count];
        Arrays.fill(states, "QUEUED");
        for (int i = 0; i < count; i++) {
            builder.vertex(place.eastMetres(), place.northMetres()).endFeature();
        }
        return builder.build(List.of(new Column.Text("state", Arrays.asList(states))));
    }

    public static PackedLayer of(int count) {
        LayerBuilder builder = SyntheticCity.builder("violation", GeometryKind.POINT);
        SplittableRandom random = new SplittableRandom(1);
        String[] campaigns = {"MOTOR_PARKING", "BIKES", "BOTTLED_GAS", "STREET_OCCUPATION", "HOUSEHOLD_WASTE",
            "RING_AND_GRID_ROADS"};
        String[] states = {"SYNCED", "SYNCED", "SYNCED", "QUEUED", "QUEUED", "DRAFT", "PHOTOS_MISSING", "REFUSED"};
        List<List<@Nullable String>> columns = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
                new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < count; i++) {
            SyntheticCity.line(builder, random.nextGaussian() * 3500, random.nextGaussian() * 3000);
            List<String> values = List.of("id-" + i, campaigns[random.nextInt(campaigns.length)],
                    states[random.nextInt(states.length)], "1123-%03d".formatted(i),
                    "2026-%02d-%02dT09:00:00".formatted(10 + i % 2, 1 + random.nextInt(23)));
            for (int c = 0; c < values.size(); c++) {
                columns.get(c).add(values.get(c));
            }
        }
        List<String> names = Arrays.asList("id", "campaign", "state", "label", "begun");
        List<Column> built = new ArrayList<>();
        for (int c = 0; c < names.size(); c++) {
            built.add(new Column.Text(names.get(c), columns.get(c)));
        }
        return builder.build(built);
    }
}

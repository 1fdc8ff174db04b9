package xunge.render.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import xunge._data.SyntheticCity;
import xunge._data.ZhengzhouPack;
import xunge.domain.PlanePoint;
import xunge.geo.layer.Box;
import xunge.geo.layer.MapPack;
import xunge.render.Glyphs;
import xunge.render.Ladder;
import xunge.render.MapScene;
import xunge.render.PixelFrame;
import xunge.render.Viewport;
import xunge.render.java2d.Java2dPainters;

/// What must hold for the labels of the shipped map wherever one looks: 70 random views in each of three themes.
class RandomViewsTest {

    private static final int VIEWS = 70;
    private static final int WALKS = 12;
    private static final int STEPS = 8;
    private static final int MARGIN = 256;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static MapPack pack;
    private static Glyphs glyphs;

    @BeforeAll
    static void readPack() throws Exception {
        pack = ZhengzhouPack.mapPack();
        glyphs = new Java2dPainters().glyphs();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "sunlight"})
    void noTwoLabelsOverlapAndNoneIsCut(String theme) throws Exception {
        MapScene scene = MapScene.of(pack, theme, DAY).withLayer(SyntheticCity.violations());
        Random random = new Random(theme.hashCode());
        int seen = 0;
        for (int i = 0; i < VIEWS; i++) {
            PixelFrame frame = view(random).frame();
            List<PlacedLabel> labels = new LabelLayout(glyphs).place(scene, frame);
            seen += labels.size();
            LabelBox edge = edge(frame);
            assertThat(labels).as("%s", frame).allMatch(l -> edge.holds(l.bounds()));
            assertThat(overlapping(labels)).as("%s", frame).isEmpty();
        }
        assertThat(seen).isGreaterThan(VIEWS * 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "sunlight"})
    void labelsStayWhereTheyAreWhileTheMapIsDragged(String theme) throws Exception {
        MapScene scene = MapScene.of(pack, theme, DAY);
        Random random = new Random(theme.hashCode() + 1L);
        int inside = 0;
        int kept = 0;
        for (int walk = 0; walk < WALKS; walk++) {
            LabelLayout layout = new LabelLayout(glyphs);
            Viewport view = view(random);
            List<PlacedLabel> before = layout.place(scene, view.frame().grown(MARGIN));
            for (int step = 0; step < STEPS; step++) {
                view = view.draggedBy(random.nextInt(-150, 151), random.nextInt(-150, 151));
                Map<PlacedLabel.Key, PlacedLabel> after = new HashMap<>();
                layout.place(scene, view.frame().grown(MARGIN)).forEach(l -> after.put(l.key(), l));
                LabelBox edge = edge(view.frame());
                for (PlacedLabel label : before.stream().filter(l -> edge.holds(l.bounds())).toList()) {
                    inside++;
                    PlacedLabel now = after.get(label.key());
                    kept += now == null ? 0 : 1;
                    assertThat(now == null || now.equals(label)).as("%s jumps in %s", label.key(), view).isTrue();
                }
                before = List.copyOf(after.values());
            }
        }
        assertThat(inside).isGreaterThan(WALKS * STEPS);
        assertThat((double) kept / inside).isGreaterThanOrEqualTo(0.95);
    }

    /// Pairs of labels with a box in common.
    private static List<String> overlapping(List<PlacedLabel> labels) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            LabelBox bounds = labels.get(i).bounds();
            for (int j = 0; j < i; j++) {
                PlacedLabel a = labels.get(i);
                PlacedLabel b = labels.get(j);
                if (bounds.meets(b.bounds())
                        && a.boxes().stream().anyMatch(box -> b.boxes().stream().anyMatch(box::meets))) {
                    found.add(a.key() + " " + b.key());
                }
            }
        }
        return found;
    }

    private static LabelBox edge(PixelFrame frame) {
        return new LabelBox(frame.left(), frame.top(), frame.left() + frame.width(), frame.top() + frame.height());
    }

    /// Somewhere in the routes' extent, at any level of the ladder.
    private static Viewport view(Random random) {
        Box box = pack.findLayer("route").orElseThrow().extent().orElseThrow();
        PlanePoint centre = new PlanePoint(box.minEast() + random.nextDouble() * box.widthMetres(),
                box.minNorth() + random.nextDouble() * box.heightMetres());
        return new Viewport(centre, Ladder.metresPerPixel(random.nextInt(Ladder.CLOSEST, Ladder.WIDEST)),
                random.nextInt(900, 1921), random.nextInt(600, 1081));
    }
}

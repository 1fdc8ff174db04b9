package xunge.render.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import xunge._data.SyntheticCity;
import xunge.render.Glyphs;
import xunge.render.Ladder;
import xunge.render.MapScene;
import xunge.render.PixelFrame;
import xunge.render.Viewport;
import xunge.render.java2d.Java2dPainters;

class LabelLayoutTest {

    private static MapScene scene;
    private static Glyphs glyphs;

    @BeforeAll
    static void makeScene() throws Exception {
        scene = MapScene.of(SyntheticCity.of(60), "light", LocalDate.of(2026, 11, 23));
        glyphs = new Java2dPainters().glyphs();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5, 9, 12, 15, 18})
    void noTwoLabelsOverlap(int level) {
        List<PlacedLabel> labels = new LabelLayout(glyphs).place(scene, frame(level, 0));
        assertThat(labels).isNotEmpty();
        for (int i = 0; i < labels.size(); i++) {
            for (int j = 0; j < i; j++) {
                PlacedLabel other = labels.get(j);
                assertThat(labels.get(i).boxes()).as("%s and %s", labels.get(i).key(), other.key())
                        .noneMatch(a -> other.boxes().stream().anyMatch(a::meets));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 9, 12, 15})
    void noLabelIsCutByTheFrame(int level) {
        PixelFrame frame = frame(level, 0);
        LabelBox edge = new LabelBox(frame.left(), frame.top(), frame.left() + frame.width(),
                frame.top() + frame.height());
        assertThat(new LabelLayout(glyphs).place(scene, frame)).allMatch(l -> edge.holds(l.bounds()));
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 9, 12, 15})
    void labelsKeepTheirPlaceWhileTheMapIsDragged(int level) {
        LabelLayout layout = new LabelLayout(glyphs);
        Map<PlacedLabel.Key, PlacedLabel> before = new HashMap<>();
        layout.place(scene, frame(level, 0)).forEach(l -> before.put(l.key(), l));
        List<PlacedLabel> after = layout.place(scene, frame(level, 150));
        assertThat(after).filteredOn(l -> before.containsKey(l.key()))
                .isNotEmpty()
                .allMatch(l -> l.equals(before.get(l.key())));
    }

    @Test
    void labelStillInTheFrameStaysWhileTheMapIsDragged() {
        LabelLayout layout = new LabelLayout(glyphs);
        List<PlacedLabel> before = layout.place(scene, frame(12, 0));
        PixelFrame moved = frame(12, 150);
        LabelBox edge = new LabelBox(moved.left(), moved.top(), moved.left() + moved.width(),
                moved.top() + moved.height());
        List<PlacedLabel> after = layout.place(scene, moved);
        assertThat(after).containsAll(before.stream().filter(l -> edge.holds(l.bounds())).toList());
    }

    @Test
    void sameSceneGivesTheSameLabels() {
        assertThat(new LabelLayout(glyphs).place(scene, frame(12, 0)))
                .isEqualTo(new LabelLayout(glyphs).place(scene, frame(12, 0)));
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 12})
    void lettersAreTheRightWayUp(int level) {
        assertThat(new LabelLayout(glyphs).place(scene, frame(level, 0))).flatExtracting(PlacedLabel::letters)
                .extracting(PlacedLabel.Letter::degrees)
                .allMatch(d -> Math.abs(d) <= 90);
    }

    @Test
    void hanCharactersOnASteepRoadStandUprightOneBelowTheOther() {
        List<PlacedLabel.Letter> letters = new LabelLayout(glyphs).place(scene, frame(9, 0))
                .stream()
                .filter(l -> l.key().words().equals("文化路") && l.letters().size() == 3)
                .findFirst()
                .orElseThrow()
                .letters();
        assertThat(letters).allMatch(l -> l.degrees() == 0);
        assertThat(letters).extracting(PlacedLabel.Letter::y).isSorted();
    }

    @Test
    void gridCodesAreShownOnlyWhereTheyCanBeRead() {
        assertThat(new LabelLayout(glyphs).place(scene, frame(5, 0)))
                .anyMatch(l -> l.key().layer().equals("unit_grid"));
        assertThat(new LabelLayout(glyphs).place(scene, frame(7, 0)))
                .noneMatch(l -> l.key().layer().equals("unit_grid"));
    }

    private static PixelFrame frame(int level, int dragged) {
        return new Viewport(SyntheticCity.CENTRE, Ladder.metresPerPixel(level), 1000, 700).draggedBy(dragged, dragged)
                .frame();
    }
}

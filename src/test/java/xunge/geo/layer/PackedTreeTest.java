package xunge.geo.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedTreeTest {

    private static final long SEED = 20261123;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 15, 16, 17, 255, 256, 257, 4097, 20_000})
    void findsExactlyWhatAFullSearchFinds(int count) {
        Random random = new Random(SEED + count);
        float[] boxes = randomBoxes(random, count);
        PackedTree tree = new PackedTree(boxes);

        for (int i = 0; i < 200; i++) {
            float[] query = randomBoxes(random, 1);
            assertThat(found(tree, query)).as("seed %d, %d boxes, query %d", SEED, count, i)
                    .containsExactlyInAnyOrderElementsOf(fullSearch(boxes, query));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 17, 300})
    void findsAllOfManyEqualBoxes(int count) {
        float[] boxes = new float[count * 4];
        java.util.Arrays.fill(boxes, 5f);

        assertThat(found(new PackedTree(boxes), new float[] {5, 5, 5, 5})).hasSize(count);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 40})
    void keepsItsSize(int count) {
        assertThat(new PackedTree(randomBoxes(new Random(SEED), count)).size()).isEqualTo(count);
    }

    private static List<Integer> found(PackedTree tree, float[] query) {
        List<Integer> found = new ArrayList<>();
        tree.query(query[0], query[1], query[2], query[3], found::add);
        return found;
    }

    private static List<Integer> fullSearch(float[] boxes, float[] query) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < boxes.length / 4; i++) {
            if (boxes[i * 4] <= query[2] && boxes[i * 4 + 2] >= query[0] && boxes[i * 4 + 1] <= query[3]
                    && boxes[i * 4 + 3] >= query[1]) {
                found.add(i);
            }
        }
        return found;
    }

    private static float[] randomBoxes(Random random, int count) {
        float[] boxes = new float[count * 4];
        for (int i = 0; i < count; i++) {
            boxes[i * 4] = random.nextFloat(-20_000, 20_000);
            boxes[i * 4 + 1] = random.nextFloat(-20_000, 20_000);
            boxes[i * 4 + 2] = boxes[i * 4] + random.nextFloat(0, 2_000);
            boxes[i * 4 + 3] = boxes[i * 4 + 1] + random.nextFloat(0, 2_000);
        }
        return boxes;
    }
}

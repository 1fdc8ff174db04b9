package xunge.render.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import xunge._data.SyntheticCity;
import xunge.geo.layer.GeometryKind;
import xunge.geo.layer.LayerBuilder;
import xunge.geo.layer.PackedLayer;

class ChainJoinerTest {

    @Test
    void piecesOfOneNameMakeOneChainWhicheverWayTheyWereDrawn() {
        ChainJoiner joiner = joiner(true, List.of("农业路", "农业路", "农业路"), new double[] {0, 0, 100, 0},
                new double[] {200, 0, 100, 0}, new double[] {200, 0, 300, 0});
        assertThat(joiner.chain(0)).isSameAs(joiner.chain(1)).isSameAs(joiner.chain(2));
        assertThat(joiner.chain(0).lengthMetres()).isEqualTo(300);
    }

    @Test
    void theSameChainIsMadeWhicheverPieceIsAskedForFirst() {
        double[][] lines = {{0, 0, 100, 0}, {200, 0, 100, 0}, {200, 0, 300, 10}};
        List<String> names = List.of("农业路", "农业路", "农业路");
        Chain first = joiner(true, names, lines).chain(0);
        Chain last = joiner(true, names, lines).chain(2);
        assertThat(last.number()).isEqualTo(first.number());
        assertThat(last.east(250)).isEqualTo(first.east(250));
    }

    @Test
    void anotherNameIsNotJoined() {
        ChainJoiner joiner = joiner(true, List.of("农业路", "农业东路"), new double[] {0, 0, 100, 0},
                new double[] {100, 0, 200, 0});
        assertThat(joiner.chain(0).lengthMetres()).isEqualTo(100);
    }

    @Test
    void atAForkTheChainGoesOnStraight() {
        ChainJoiner joiner = joiner(true, List.of("中州大道", "中州大道", "中州大道"), new double[] {0, 0, 100, 0},
                new double[] {100, 0, 100, 80}, new double[] {100, 0, 200, 5});
        assertThat(joiner.chain(0)).isSameAs(joiner.chain(2)).isNotSameAs(joiner.chain(1));
    }

    @Test
    void aRingIsOneChain() {
        ChainJoiner joiner = joiner(true, List.of("三环", "三环", "三环"), new double[] {0, 0, 100, 0},
                new double[] {100, 0, 50, 80}, new double[] {50, 80, 0, 0});
        assertThat(joiner.chain(1)).isSameAs(joiner.chain(0)).isSameAs(joiner.chain(2));
    }

    @Test
    void withoutJoiningEachPieceIsAChain() {
        ChainJoiner joiner = joiner(false, List.of("农业路", "农业路"), new double[] {0, 0, 100, 0},
                new double[] {100, 0, 200, 0});
        assertThat(joiner.chain(0)).isNotSameAs(joiner.chain(1));
    }

    private static ChainJoiner joiner(boolean join, List<String> names, double[]... lines) {
        LayerBuilder builder = SyntheticCity.builder("road", GeometryKind.LINE);
        for (double[] line : lines) {
            SyntheticCity.line(builder, line);
        }
        PackedLayer layer = builder.build(List.of());
        return new ChainJoiner(layer, new LineEnds(layer), join, names::get);
    }
}

package xunge.exchange.osm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.protobuf.ByteString;
import crosby.binary.Fileformat.Blob;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xunge.exchange.CancelledException;
import xunge.exchange.Dataset;
import xunge.exchange.FeatureConsumer;
import xunge.exchange.FeatureProblem;
import xunge.exchange.FeatureProblem.Outcome;
import xunge.exchange.Monitor;
import xunge.exchange.OpenOptions;
import xunge.exchange.RawFeature;
import xunge.exchange._data.Collected;

class OsmReadingTest {

    @TempDir
    Path folder;

    /// Nodes 1 to 4 are a square, 5 to 8 a smaller one in it.
    private static Extract squares() {
        return new Extract().node(1, 113, 34)
                .node(2, 113.9, 34)
                .node(3, 113.9, 34.9)
                .node(4, 113, 34.9)
                .node(5, 113.2, 34.2)
                .node(6, 113.4, 34.2)
                .node(7, 113.4, 34.4)
                .node(8, 113.2, 34.4);
    }

    private Collected read(Extract extract, String layer) {
        return Collected.of(new OsmFormat(), extract.write(folder), layer);
    }

    @Test
    void aRoadKeepsWhatItsTagsSay() {
        Collected roads = read(
                squares().way(7, List.of(1L, 2L, 3L), "highway", "primary", "name", "花园路", "lanes", "4;3",
                        "width", "12,5 m", "layer", "-1", "oneway", "yes"),
                "road");
        assertThat(roads.shapes()).containsExactly("LINESTRING (113 34, 113.9 34, 113.9 34.9)");
        assertThat(roads.features().getFirst().values())
                .isEqualTo(Arrays.asList(7L, "way", "花园路", null, "primary", "yes",
                        12.5, 4L, null, null, -1L, null));
    }

    @Test
    void aTagThatMakesNoSenseCostsOnlyItsValue() {
        Collected roads = read(squares().way(7, List.of(1L, 2L), "highway", "primary", "lanes", "many", "width", "∞"),
                "road");
        assertThat(roads.features()).hasSize(1);
        assertThat(roads.problems()).extracting(FeatureProblem::outcome)
                .containsExactly(Outcome.VALUE_DROPPED,
                        Outcome.VALUE_DROPPED);
        assertThat(roads.problems().getFirst().arguments()).containsExactly("way/7", "width=∞");
    }

    @Test
    void aRoadWithAMissingNodeIsPartedAndTold() {
        Collected roads = read(squares().way(7, List.of(1L, 2L, 99L, 3L, 4L), "highway", "primary"), "road");
        assertThat(roads.shapes()).containsExactly("MULTILINESTRING ((113 34, 113.9 34), (113.9 34.9, 113 34.9))");
        assertThat(roads.keys()).containsExactly("osm.way-cut");
    }

    @Test
    void aBuildingOfWaysHasItsCourtyardAndItsOutlineIsNoSecondOne() {
        Collected buildings = read(squares().way(1, List.of(1L, 2L, 3L), "building", "yes")
                .way(2, List.of(3L, 4L, 1L))
                .way(3, List.of(5L, 6L, 7L, 8L, 5L), "building", "shed")
                .relation(9, List.of(2L, 1L), "type",
                        "multipolygon", "building", "school"),
                "building");
        assertThat(buildings.shapes()).hasSize(2)
                .contains("POLYGON ((113.2 34.2, 113.4 34.2, 113.4 34.4, 113.2 34.4, 113.2 34.2))");
        Collected withHole = read(squares().way(1, List.of(1L, 2L, 3L))
                .way(2, List.of(3L, 4L, 1L))
                .way(3, List.of(5L, 6L, 7L, 8L, 5L))
                .relation(9, List.of(2L, 1L, 3L), "type", "multipolygon", "building",
                        "school"),
                "building");
        assertThat(withHole.features()).singleElement()
                .satisfies(f -> assertThat(f.geometry().getArea()).isCloseTo(0.81
                        - 0.04, within(1e-9)));
    }

    @Test
    void aBrokenAreaIsLeftOutAndNamed() {
        Collected buildings = read(squares().way(1, List.of(1L, 2L, 3L))
                .relation(9, List.of(1L), "type", "multipolygon",
                        "building", "yes")
                .relation(10, List.of(1L, 77L), "type", "multipolygon", "building", "yes"), "building");
        assertThat(buildings.features()).isEmpty();
        assertThat(buildings.problems()).extracting(p -> p.messageKey() + " " + p.arguments().getFirst())
                .containsExactly("osm.ring-open relation/9", "osm.members-missing relation/10");
    }

    @Test
    void relationsWithMembersElsewhereAreNamed() {
        Collected roads = read(squares().relation(10, List.of(77L), "type", "route"), "road");
        assertThat(roads.notes()).anyMatch(n -> n.messageKey().equals("osm.dangling") && n.arguments()
                .toString()
                .contains(
                        "relation/10 (1/1)"));
    }

    @Test
    void theOwnersAreNamed() {
        assertThat(read(squares(), "road").notes()).extracting("messageKey").contains("osm.attribution");
    }

    @Test
    void aBlockInAForeignCompressionIsNamedAndTheRestIsRead() {
        List<byte[]> blocks = squares().way(7, List.of(1L, 2L), "highway", "primary").blocks();
        List<Blob> blobs = new ArrayList<>();
        blobs.add(Blob.newBuilder().setRaw(ByteString.copyFrom(blocks.get(0))).build());
        blobs.add(Blob.newBuilder().setRawSize(9).setZstdData(ByteString.copyFromUtf8("x")).build());
        blobs.add(Blob.newBuilder().setRawSize(9).setLzmaData(ByteString.copyFromUtf8("x")).build());
        blobs.add(Blob.newBuilder().setRaw(ByteString.copyFrom(blocks.get(1))).build());
        Collected roads = Collected.of(new OsmFormat(), Extract.write(folder, Extract.bytes(blobs)), "road");
        assertThat(roads.features()).hasSize(1);
        assertThat(roads.problems()).extracting(p -> p.arguments().getFirst()).containsExactly("zstd", "LZMA");
    }

    @Test
    void aDamagedHeaderCostsItsBlockOnly() {
        byte[] bytes = squares().way(7, List.of(1L, 2L), "highway", "primary")
                .node(9, 113, 34, "emergency",
                        "fire_hydrant")
                .bytes();
        byte[] damaged = bytes.clone();
        // the length of the first data block's header
        int at = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("OSMData") - 6;
        damaged[at] = 0x7f;
        Collected roads = Collected.of(new OsmFormat(), Extract.write(folder, damaged), "road");
        assertThat(roads.keys()).contains("osm.damaged").doesNotContain("osm.truncated");
    }

    @Test
    void aCutExtractGivesWhatWasThere() {
        byte[] bytes = squares().node(9, 113.5, 34.5, "emergency", "fire_hydrant")
                .way(7, List.of(1L, 2L), "highway",
                        "primary")
                .bytes();
        Path file = Extract.write(folder, Arrays.copyOf(bytes, bytes.length - 40));
        assertThat(Collected.of(new OsmFormat(), file, "hydrant").shapes()).containsExactly("POINT (113.5 34.5)");
        assertThat(Collected.of(new OsmFormat(), file, "hydrant").problems()).extracting("outcome")
                .contains(
                        Outcome.REST_LOST);
    }

    @Test
    void aBlockOfEndlessElementsIsRefused() {
        byte[] group = new byte[2 * (OsmBlock.ELEMENTS_MAX + 10)];
        for (int i = 0; i < group.length; i += 2) {
            group[i] = 0x22;
        }
        byte[] block = new byte[group.length + 5];
        block[0] = 0x12;
        int length = group.length;
        for (int i = 1; i <= 4; i++) {
            block[i] = (byte) (length & 0x7f | (i < 4 ? 0x80 : 0));
            length >>= 7;
        }
        System.arraycopy(group, 0, block, 5, group.length);
        Blob blob = Blob.newBuilder().setRaw(ByteString.copyFrom(block)).build();
        Path file = Extract.write(folder, Extract.bytes(List.of(blob)));
        assertThat(Collected.of(new OsmFormat(), file, "road").keys()).containsExactly("osm.blob-damaged");
    }

    @Test
    void readingStopsWhenItShall() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        Monitor impatient = new Monitor() {
            @Override
            public void progress(long done, long total) {
                assertThat(done).isLessThanOrEqualTo(total);
            }

            @Override
            public boolean isCancelled() {
                return asked.incrementAndGet() > 2;
            }
        };
        FeatureConsumer nobody = new FeatureConsumer() {
            @Override
            public void feature(RawFeature feature) {
                asked.addAndGet(0);
            }

            @Override
            public void problem(FeatureProblem problem) {
                asked.addAndGet(0);
            }
        };
        try (Dataset dataset = new OsmFormat().open(squares().write(folder), OpenOptions.NONE)) {
            assertThatThrownBy(() -> dataset.layers().getFirst().read(nobody, impatient)).isInstanceOf(
                    CancelledException.class);
        }
    }
}

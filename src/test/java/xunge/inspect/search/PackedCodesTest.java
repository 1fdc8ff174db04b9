package xunge.inspect.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PackedCodesTest {

    private static final PackedCodes.Ranks RANKS = new PackedCodes.Ranks((byte) 0, (byte) 1, (byte) 2, (byte) 3);

    private static List<Integer> rows(PackedCodes codes, String part, int count) {
        byte[] ranks = ranks(codes, part, count);
        return IntStream.range(0, count).filter(row -> ranks[row] != PackedCodes.NO_RANK).boxed().toList();
    }

    private static byte[] ranks(PackedCodes codes, String part, int count) {
        byte[] ranks = new byte[count];
        Arrays.fill(ranks, PackedCodes.NO_RANK);
        codes.mark(part, 0, count, ranks, RANKS);
        return ranks;
    }

    /// Against the plain way, with an alphabet and lengths that do not all fit.
    @Test
    void findsWhatAPlainSearchFinds() {
        Random random = new Random(5);
        for (int bits : new int[] {4, 5, 7}) {
            PackedCodes codes = new PackedCodes(bits);
            List<String> plain = new ArrayList<>();
            for (int i = 0; i < 3000; i++) {
                String code = word(random, random.nextInt(20), 24);
                plain.add(code);
                codes.add(code);
            }
            codes.trim();
            for (int i = 0; i < 500; i++) {
                String part = word(random, 1 + random.nextInt(4), 24);
                List<Integer> expected = new ArrayList<>();
                for (int row = 0; row < plain.size(); row++) {
                    if (plain.get(row).contains(part)) {
                        expected.add(row);
                    }
                }
                assertThat(rows(codes, part, plain.size())).as("%d bits, %s", bits, part)
                        .containsExactlyInAnyOrderElementsOf(expected);
            }
        }
    }

    private static String word(Random random, int length, int letters) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append((char) ('A' + random.nextInt(letters)));
        }
        return word.toString();
    }

    @Test
    void saysHowACodeFits() {
        PackedCodes codes = new PackedCodes(7);
        List.of("豫A12345", "豫A123456", "京豫A12345", "京豫A123459", "豫A1234", "A1A").forEach(codes::add);

        assertThat(ranks(codes, "豫A12345", 6)).containsExactly(0, 1, 2, 3, PackedCodes.NO_RANK, PackedCodes.NO_RANK);
        assertThat(ranks(codes, "A", 6)[5]).isEqualTo((byte) 1);
    }

    @Test
    void givesEveryCodeBack() {
        PackedCodes codes = new PackedCodes(4);
        List<String> all = List.of("1123-007", "", "a code that is far too long for a long", "0000000000000000");
        all.forEach(codes::add);

        assertThat(List.of(codes.text(0), codes.text(1), codes.text(2), codes.text(3))).isEqualTo(all);
    }
}

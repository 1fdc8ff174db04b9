package xunge.inspect.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PackedCodesTest {

    private static List<Integer> rows(PackedCodes codes, String part, int count) {
        List<Integer> rows = new ArrayList<>();
        codes.find(part, 0, count, (row, fit) -> rows.add(row));
        return rows;
    }

    /// Against the plain way, with an alphabet and lengths that do not all fit.
    @Test
    void findsWhatAPlainSearchFinds() {
        Random random = new Random(5);
        for (int bits : new int[]{4, 5, 7}) {
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
        List.of("豫A12345", "豫A123456", "京豫A12345").forEach(codes::add);
        List<PackedCodes.Fit> fits = new ArrayList<>();

        codes.find("豫A12345", 0, 3, (row, fit) -> fits.add(fit));

        assertThat(fits).containsExactly(PackedCodes.Fit.EXACT, PackedCodes.Fit.PREFIX, PackedCodes.Fit.INSIDE);
    }

    @Test
    void givesEveryCodeBack() {
        PackedCodes codes = new PackedCodes(4);
        List<String> all = List.of("1123-007", "", "a code that is far too long for a long", "0000000000000000");
        all.forEach(codes::add);

        assertThat(List.of(codes.text(0), codes.text(1), codes.text(2), codes.text(3))).isEqualTo(all);
    }
}

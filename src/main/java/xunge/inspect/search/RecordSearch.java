package xunge.inspect.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import xunge.domain.ClassRef;
import xunge.domain.PlanePoint;
import xunge.rules.PlateRules;

/// One search through a [RecordIndex]: keeps the best few and counts all. Not thread-safe; made for one search.
final class RecordSearch {

    /// Between two looks whether anybody still wants the answer.
    private static final int CHUNK = 1 << 16;
    /// A single sign is in almost every plate.
    private static final int FEWEST_SIGNS = 2;
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9-]*");
    /// Where the hyphen stands in numbers: after month and day, or after the whole date.
    private static final int[] HYPHENS = {4, 8};

    private final RecordIndex index;
    private final PlanePoint middle;
    private final BooleanSupplier isStale;
    private final int[] rows;
    private final double[] keys;
    private int kept;
    private int total;

    /// Rank before distance: farther than any two places of a city are apart.
    private static final double RANK_STEP = 1e7;

    RecordSearch(RecordIndex index, PlanePoint middle, int limit, BooleanSupplier isStale) {
        this.index = index;
        this.middle = middle;
        this.isStale = isStale;
        rows = new int[limit];
        keys = new double[limit];
    }

    /// The records whose plate or number holds `typed`, whose road it names, or whose class is one of `named`.
    RecordHits find(String typed, List<ClassRef> named) {
        byte[] rankOf = new byte[index.size()];
        Arrays.fill(rankOf, RecordIndex.NO_FIT);
        String plate = PlateRules.normalise(typed);
        byte[] roadFits = index.roadFits(Query.of(typed));
        byte[] classFits = index.classFits(named);
        List<String> numbers = numbers(typed.strip());
        for (int from = 0; from < index.size() && !isStale.getAsBoolean(); from += CHUNK) {
            int to = Math.min(index.size(), from + CHUNK);
            for (int row = from; row < to; row++) {
                rankOf[row] = index.fit(classFits, roadFits, row);
            }
            if (plate.length() >= FEWEST_SIGNS) {
                index.plates.find(plate, from, to, (row, fit) -> take(rankOf, row, fit));
            }
            for (String number : numbers) {
                index.numbers.find(number, from, to, (row, fit) -> take(rankOf, row, fit));
            }
            for (int row = from; row < to; row++) {
                if (rankOf[row] != RecordIndex.NO_FIT) {
                    keep(row, rankOf[row]);
                }
            }
        }
        return hits();
    }

    /// The records of the class `ref`.
    RecordHits listOf(ClassRef ref) {
        byte[] classFits = index.classFits(List.of(ref));
        byte[] roadFits = index.roadFits(Query.of(""));
        for (int row = 0; row < index.size(); row++) {
            byte fit = index.fit(classFits, roadFits, row);
            if (fit != RecordIndex.NO_FIT) {
                keep(row, fit);
            }
        }
        return hits();
    }

    private static boolean take(byte[] rankOf, int row, PackedCodes.Fit fit) {
        Rank rank = switch (fit) {
            case EXACT -> Rank.EXACT;
            case PREFIX -> Rank.PREFIX;
            case INSIDE -> Rank.INSIDE;
        };
        rankOf[row] = (byte) Math.min(rankOf[row], rank.ordinal());
        return true;
    }

    /// `typed` as numbers are written: as it is, and with the hyphen that was left out.
    private static List<String> numbers(String typed) {
        if (typed.length() < FEWEST_SIGNS || !NUMBER.matcher(typed).matches()) {
            return List.of();
        }
        List<String> numbers = new ArrayList<>(List.of(typed));
        for (int hyphen : HYPHENS) {
            if (typed.indexOf('-') < 0 && typed.length() > hyphen) {
                numbers.add(typed.substring(0, hyphen) + "-" + typed.substring(hyphen));
            }
        }
        return numbers;
    }

    /// Keeps the best few in order.
    private void keep(int row, int rank) {
        total++;
        double key = rank * RANK_STEP + index.distanceMetres(row, middle);
        if (kept == rows.length && key >= keys[kept - 1]) {
            return;
        }
        int at = kept < rows.length ? kept++ : kept - 1;
        while (at > 0 && keys[at - 1] > key) {
            keys[at] = keys[at - 1];
            rows[at] = rows[at - 1];
            at--;
        }
        keys[at] = key;
        rows[at] = row;
    }

    private RecordHits hits() {
        List<RecordHit> best = new ArrayList<>();
        for (int i = 0; i < kept; i++) {
            int rank = (int) (keys[i] / RANK_STEP);
            best.add(index.hit(rows[i], Rank.values()[rank], keys[i] - rank * RANK_STEP));
        }
        return new RecordHits(best, total);
    }
}

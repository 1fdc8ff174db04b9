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
    private static final PackedCodes.Ranks CODES = new PackedCodes.Ranks(Rank.EXACT.code(),
            Rank.PREFIX.code(), Rank.WORD.code(), Rank.INSIDE.code());
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9-]*");
    /// Where the hyphen stands in numbers: after month and day, or after the whole date.
    private static final int[] HYPHENS = {4, 8};

    private final RecordIndex index;
    private final BooleanSupplier isStale;
    private final BestRows best;

    RecordSearch(RecordIndex index, PlanePoint middle, int limit, BooleanSupplier isStale) {
        this.index = index;
        this.isStale = isStale;
        best = new BestRows(limit, row -> index.distanceMetres(row, middle));
    }

    /// The records whose plate or number holds `typed`, whose road it names, or whose class is one of `named`.
    RecordHits find(String typed, List<ClassRef> named) {
        byte[] ranks = noRanks();
        String plate = PlateRules.normalise(typed);
        byte[] roadFits = index.roadFits(Query.of(typed));
        byte[] classFits = index.classFits(named);
        List<String> numbers = numbers(typed.strip());
        for (int from = 0; from < index.size() && !isStale.getAsBoolean(); from += CHUNK) {
            int to = Math.min(index.size(), from + CHUNK);
            index.markNames(classFits, roadFits, from, to, ranks);
            if (plate.length() >= FEWEST_SIGNS) {
                index.plates.mark(plate, from, to, ranks, CODES);
            }
            for (String number : numbers) {
                index.numbers.mark(number, from, to, ranks, CODES);
            }
            best.offer(ranks, from, to);
        }
        return hits();
    }

    /// The records of the class `ref`.
    RecordHits listOf(ClassRef ref) {
        byte[] ranks = noRanks();
        index.markNames(index.classFits(List.of(ref)), index.roadFits(Query.of("")), 0, index.size(), ranks);
        best.offer(ranks, 0, index.size());
        return hits();
    }

    private byte[] noRanks() {
        byte[] ranks = new byte[index.size()];
        Arrays.fill(ranks, PackedCodes.NO_RANK);
        return ranks;
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

    private RecordHits hits() {
        List<RecordHit> hits = new ArrayList<>();
        for (int i = 0; i < best.size(); i++) {
            hits.add(index.hit(best.row(i), best.rank(i), best.metres(i)));
        }
        return new RecordHits(hits, best.total());
    }
}

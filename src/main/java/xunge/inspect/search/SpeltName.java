package xunge.inspect.search;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A name with the ways to type it: its characters, their pinyin, their first letters, and any mixture of these.
/// Immutable.
final class SpeltName {

    private static final int LITERAL = 0;
    private static final int SOUND = 1;
    private static final int INITIALS = 2;
    /// Fewer letters than this are never corrected.
    private static final int FEWEST_TO_CORRECT = 4;
    /// No one types a name this long by hand.
    private static final int MOST_TO_CORRECT = 30;

    private final String letters;
    private final List<List<String>> readings;
    /// Where a word begins besides the front.
    private final boolean[] wordStarts;
    /// One bit for each letter a to z that something in the name can begin with.
    private final int beginnings;

    SpeltName(String name, Pinyin pinyin) {
        letters = Query.plain(name);
        readings = letters.chars().mapToObj(c -> pinyin.readings((char) c)).toList();
        wordStarts = wordStarts(name, letters.length());
        int mask = 0;
        for (int i = 0; i < letters.length(); i++) {
            mask |= bit(letters.charAt(i));
            for (String reading : readings.get(i)) {
                mask |= bit(reading.charAt(0));
            }
        }
        beginnings = mask;
    }

    private static boolean[] wordStarts(String name, int length) {
        boolean[] starts = new boolean[length + 1];
        int at = 0;
        for (String word : name.split("[\\s/、·-]+", -1)) {
            starts[Math.min(at, length)] = true;
            at += Query.plain(word).length();
        }
        return starts;
    }

    private static int bit(char c) {
        return c >= 'a' && c <= 'z' ? 1 << (c - 'a') : 1 << 26;
    }

    /// How well the name fits `query`, typing errors aside.
    Optional<Rank> match(Query query) {
        if (query.isEmpty() || (beginnings & bit(query.letters().charAt(0))) == 0) {
            return Optional.empty();
        }
        Rank best = null;
        for (int start = 0; start < letters.length(); start++) {
            Rank rank = matchFrom(start, query.letters());
            if (rank != null && (best == null || rank.compareTo(best) < 0)) {
                best = rank;
            }
        }
        return Optional.ofNullable(best);
    }

    /// Keeps for each way of typing the set of places in the query, as bits, that can be reached; goes one character of
    /// the name at a time.
    private @Nullable Rank matchFrom(int start, String query) {
        long done = 1L << query.length();
        long[] reached = {1L, 0, 0};
        for (int n = start; n < letters.length(); n++) {
            long[] next = new long[3];
            boolean endsInside = step(n, query, reached, next);
            for (int way = LITERAL; way <= INITIALS; way++) {
                if ((next[way] & done) != 0) {
                    return rank(start, way, n == letters.length() - 1);
                }
            }
            if (endsInside) {
                return rank(start, SOUND, false);
            }
            if ((next[LITERAL] | next[SOUND] | next[INITIALS]) == 0) {
                return null;
            }
            reached = next;
        }
        return null;
    }

    /// True when the query ends inside the pinyin of character `n`.
    private boolean step(int n, String query, long[] reached, long[] next) {
        boolean endsInside = false;
        char letter = letters.charAt(n);
        for (int way = LITERAL; way <= INITIALS; way++) {
            for (long left = reached[way]; left != 0; left &= left - 1) {
                int q = Long.numberOfTrailingZeros(left);
                if (q == query.length()) {
                    break;
                }
                if (query.charAt(q) == letter) {
                    next[way] |= 1L << (q + 1);
                }
                for (String reading : readings.get(n)) {
                    endsInside |= stepAs(reading, query, q, way, next);
                }
            }
        }
        return endsInside;
    }

    /// From place `q` of the query over one reading: whole, by its first letter, or by zh, ch, sh. True when the query
    /// ends inside it.
    private static boolean stepAs(String reading, String query, int q, int way, long[] next) {
        if (reading.charAt(0) == query.charAt(q)) {
            next[INITIALS] |= 1L << (q + 1);
        }
        if (reading.length() > 2 && reading.charAt(1) == 'h' && query.startsWith(reading.substring(0, 2), q)) {
            next[INITIALS] |= 1L << (q + 2);
        }
        if (query.startsWith(reading, q)) {
            next[Math.max(way, SOUND)] |= 1L << (q + reading.length());
            return false;
        }
        return way <= SOUND && reading.startsWith(query.substring(q));
    }

    private Rank rank(int start, int way, boolean isWhole) {
        if (start == 0) {
            return switch (way) {
                case LITERAL -> isWhole ? Rank.EXACT : Rank.PREFIX;
                case SOUND -> isWhole ? Rank.EXACT_SOUND : Rank.PREFIX_SOUND;
                default -> Rank.PREFIX_INITIALS;
            };
        }
        if (wordStarts[start] && way != INITIALS) {
            return Rank.WORD;
        }
        return way == LITERAL ? Rank.INSIDE : Rank.INSIDE_SOUND;
    }

    /// [Rank#NEARLY] when the beginning of the name, in characters or pinyin, is at most one letter too many, too few or
    /// wrong away from `query`, which has four letters or more.
    Optional<Rank> matchNearly(Query query) {
        if (query.length() < FEWEST_TO_CORRECT || query.length() > MOST_TO_CORRECT) {
            return Optional.empty();
        }
        String typed = query.letters();
        int[] row = new int[typed.length() + 1];
        for (int i = 0; i < row.length; i++) {
            row[i] = i;
        }
        for (int n = 0; n < letters.length(); n++) {
            int[] best = typedAs(String.valueOf(letters.charAt(n)), typed, row);
            for (String reading : readings.get(n)) {
                int[] other = typedAs(reading, typed, row);
                for (int i = 0; i < best.length; i++) {
                    best[i] = Math.min(best[i], other[i]);
                }
            }
            row = best;
            if (row[typed.length()] <= 1) {
                return Optional.of(Rank.NEARLY);
            }
        }
        return Optional.empty();
    }

    /// The row of the table of Damerau and Levenshtein after `spelling` was added below `row`; two letters that changed
    /// places count once, within a syllable.
    private static int[] typedAs(String spelling, String typed, int[] row) {
        int[] last = row;
        int[] before = row;
        for (int s = 0; s < spelling.length(); s++) {
            int[] next = new int[row.length];
            next[0] = before[0] + 1;
            for (int i = 1; i < row.length; i++) {
                int swap = before[i - 1] + (typed.charAt(i - 1) == spelling.charAt(s) ? 0 : 1);
                next[i] = Math.min(swap, Math.min(next[i - 1], before[i]) + 1);
                boolean isTurned = s > 0 && i > 1 && typed.charAt(i - 1) == spelling.charAt(s - 1)
                        && typed.charAt(i - 2) == spelling.charAt(s);
                next[i] = isTurned ? Math.min(next[i], last[i - 2] + 1) : next[i];
            }
            last = before;
            before = next;
        }
        return before.clone();
    }
}

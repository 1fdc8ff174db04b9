package xunge.inspect.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Short codes, one a row, each packed into one long, so that a fragment is looked for in all places of a code at once by
/// a few additions and shifts (the carry-free zero test of Mycroft and Lamport): 500 000 rows in about 2 ms. The alphabet
/// is learned from the codes; a code that does not fit is kept beside as text.
///
/// Filled once row by row, then read by many threads.
final class PackedCodes {

    /// What a rank table says of a way that does not count.
    static final byte NO_RANK = Byte.MAX_VALUE;

    private record Overflow(int row, String code) {}

    /// The ranks, as codes of [Rank], of a code that is the fragment, begins with it, ends with it, or holds it.
    record Ranks(byte exact, byte prefix, byte suffix, byte inside) {}

    private final int bits;
    private final int places;
    /// The highest bit of every place, and all others.
    private final long high;
    private final long low;
    private final Map<Character, Integer> alphabet = new HashMap<>();
    private final List<Character> letters = new ArrayList<>();
    private final List<Overflow> overflows = new ArrayList<>();
    private long[] codes = new long[1024];
    private int size;

    /// Codes of at most `64 / bitsPerCharacter` characters out of an alphabet of `2^bitsPerCharacter - 1`.
    PackedCodes(int bitsPerCharacter) {
        bits = bitsPerCharacter;
        places = Long.SIZE / bitsPerCharacter;
        long tops = 0;
        for (int place = 0; place < places; place++) {
            tops |= 1L << (bits * place + bits - 1);
        }
        high = tops;
        low = (places * bits == Long.SIZE ? -1L : (1L << (places * bits)) - 1) & ~tops;
    }

    /// Adds the next row; an empty code is never found.
    void add(String code) {
        if (size == codes.length) {
            codes = Arrays.copyOf(codes, size * 2);
        }
        if (code.length() <= places && code.chars().allMatch(c -> learn((char) c))) {
            codes[size] = pack(code);
        } else {
            overflows.add(new Overflow(size, code));
        }
        size++;
    }

    private boolean learn(char c) {
        if (!alphabet.containsKey(c) && alphabet.size() < (1 << bits) - 1) {
            letters.add(c);
            alphabet.put(c, letters.size());
        }
        return alphabet.containsKey(c);
    }

    /// The first character in the highest place.
    private long pack(String code) {
        long packed = 0;
        for (int i = 0; i < code.length(); i++) {
            packed |= (long) alphabet.getOrDefault(code.charAt(i), 0) << (bits * (places - 1 - i));
        }
        return packed;
    }

    /// Lowers `into[row]` to the rank of every row in `from` to `to` whose code holds `part`, which is not empty.
    void mark(String part, int from, int to, byte[] into, Ranks ranks) {
        boolean isKnown = part.length() <= places && part.chars().allMatch(c -> alphabet.containsKey((char) c));
        if (isKnown) {
            markPacked(part, from, Math.min(to, size), into, ranks);
        }
        for (Overflow overflow : overflows) {
            if (overflow.row >= from && overflow.row < to && overflow.code.contains(part)) {
                byte rank = overflow.code.startsWith(part) ? ranks.prefix
                        : overflow.code.endsWith(part) ? ranks.suffix : ranks.inside;
                into[overflow.row] = (byte) Math.min(into[overflow.row], rank);
            }
        }
    }

    private void markPacked(String part, int from, int to, byte[] into, Ranks ranks) {
        long[] everywhere = new long[part.length()];
        for (int i = 0; i < everywhere.length; i++) {
            everywhere[i] = (high >>> (bits - 1)) * alphabet.getOrDefault(part.charAt(i), 0);
        }
        int firstTop = bits * places - 1;
        int width = bits * part.length();
        long whole = pack(part);
        for (int row = from; row < to; row++) {
            long code = codes[row];
            long starts = high;
            for (int i = 0; i < everywhere.length && starts != 0; i++) {
                long differs = code ^ everywhere[i];
                long equal = ~(((differs & low) + low) | differs | low) & high;
                starts &= equal << (bits * i);
            }
            if (starts != 0) {
                byte rank = code == whole ? ranks.exact
                        : (starts >>> firstTop) != 0 ? ranks.prefix
                                : endsWith(code, starts, width) ? ranks.suffix : ranks.inside;
                into[row] = rank < into[row] ? rank : into[row];
            }
        }
    }

    /// True when nothing follows the last place of `code` where the fragment of `width` bits starts.
    private boolean endsWith(long code, long starts, int width) {
        int end = Long.numberOfTrailingZeros(starts) + 1 - width;
        return end <= 0 || (code & ((1L << end) - 1)) == 0;
    }

    /// The code of `row`.
    String text(int row) {
        for (Overflow overflow : overflows) {
            if (overflow.row == row) {
                return overflow.code;
            }
        }
        StringBuilder text = new StringBuilder();
        long mask = (1L << bits) - 1;
        for (int place = places - 1; place >= 0; place--) {
            int letter = (int) ((codes[row] >>> (bits * place)) & mask);
            if (letter > 0) {
                text.append(letters.get(letter - 1));
            }
        }
        return text.toString();
    }

    /// Gives back the room that was kept for more rows.
    void trim() {
        codes = Arrays.copyOf(codes, size);
    }
}
